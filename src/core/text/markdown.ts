/**
 * Parses Markdown to mdast; the only file that knows a Markdown engine. The syntax is that of remark-gfm with
 * `singleTilde: false`. Positions are those of the text that is passed in.
 */
import type { Delete, Nodes, Root, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';

type Position = NonNullable<Nodes['position']>;
type Point = Position['start'];

export interface ParsedMarkdown {
  root: Root;
  /** The first node whose content was dropped because it is nested more than `maxDepth` levels deep. */
  tooDeep: Nodes | null;
}

export function parseMarkdown(text: string): ParsedMarkdown {
  const root = markdownToMdast(limitNesting(text), {
    features: { gfm: true, frontmatter: false, smartPunctuation: false },
  }) as Root;
  const tooDeep = dropBelowMaxDepth(root);
  if (text.includes('~')) restoreSingleTildes(root, text);
  return { root, tooDeep };
}

/** More levels of quotations, lists and emphasis than any document has, and few enough for recursive functions. */
export const maxDepth = 100;

const marker = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
/** A line that starts with more marks of quotations and lists than there are levels, up to the first one too many. */
const deepLine = new RegExp(`^(?:${marker}){${maxDepth + 1}}`, 'gm');
const nextMarker = new RegExp(marker, 'y');

/**
 * Replaces the marks beyond the first `maxDepth` and one at the start of a line by spaces. What they contain is dropped in
 * any case, and the time of the engine grows with the square of their number.
 */
function limitNesting(text: string): string {
  let limited = '';
  let offset = 0;
  for (const { index, 0: kept } of text.matchAll(deepLine)) {
    const start = index + kept.length;
    let end = start;
    for (nextMarker.lastIndex = start; nextMarker.test(text); ) end = nextMarker.lastIndex;
    limited += text.slice(offset, start) + ' '.repeat(end - start);
    offset = end;
  }
  return offset === 0 ? text : limited + text.slice(offset);
}

/** Works without recursion: a text can be nested thousands of levels deep. */
function dropBelowMaxDepth(root: Root): Nodes | null {
  let tooDeep: Nodes | null = null;
  const stack: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth < maxDepth)
      for (const child of node.children.toReversed()) stack.push({ node: child, depth: depth + 1 });
    else if (node.children.length > 0) {
      node.children = [];
      tooDeep ??= node;
    }
  }
  return tooDeep;
}

/**
 * Turns deletions written as ~one~ back into text. The `GfmOptions` of Sätteri (github.com/bruits/satteri, 0.10) have no
 * `singleTilde`; no upstream issue known.
 */
function restoreSingleTildes(root: Root, text: string): void {
  const tilde = (position: Position) => ({ type: 'text' as const, value: '~', position });
  const isSingle = (node: Nodes): node is Delete => {
    const offset = node.position?.start.offset;
    return node.type === 'delete' && offset !== undefined && !text.startsWith('~~', offset);
  };
  const restored = (node: RootContent): RootContent[] => {
    if (!isSingle(node) || !node.position) return [node];
    const { start, end } = node.position;
    const first = { start, end: movePoint(start, 1) };
    const last = { start: movePoint(end, -1), end };
    return [tilde(first), ...node.children.flatMap(restored), tilde(last)];
  };
  for (const node of descendants(root))
    if ('children' in node && node.children.some(isSingle))
      node.children = (node.children as RootContent[]).flatMap(restored) as typeof node.children;
}

/** Moves a point within its line. */
const movePoint = ({ line, column, offset = 0 }: Point, distance: number): Point => ({
  line,
  column: column + distance,
  offset: offset + distance,
});

const reference = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Parses with the reference engine, which takes seven times as long. Only `check` does this. */
export const parseByReference = (text: string): Root => reference.parse(text) as Root;

/** Tests whether nodes are the content of a line rather than blocks. HTML can be either, so the other nodes decide. */
export function isInlineContent(nodes: readonly Nodes[]): boolean {
  const first = nodes.find(({ type }) => type !== 'html');
  return first === undefined || phrasing(first);
}

/** Returns the text of a node, with each block on a line of its own and without footnote references. */
export function toText(node: Nodes): string {
  if (!('children' in node) || isInlineContent(node.children)) return inlineText(node).trim();
  return blocksToText(node.children);
}

/** Keeps the words before and after a line break apart, which mdast-util-to-string joins. */
function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inlineText).join('') : plainText(node);
}

/** Returns the text of blocks, each on a line of its own. */
export const blocksToText = (nodes: readonly RootContent[]): string =>
  nodes.map(toText).filter(Boolean).join('\n');

/** Returns a node and everything below it, in the order of the text. In a loop of its own: unist-util-visit takes ten times as long. */
export function descendants(node: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const add = (each: Nodes): void => {
    nodes.push(each);
    if ('children' in each) for (const child of each.children) add(child);
  };
  add(node);
  return nodes;
}
