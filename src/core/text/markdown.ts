/**
 * Text to mdast: the one place that knows a Markdown engine. CommonMark + GFM as remark-gfm reads it with
 * `singleTilde: false`; positions are those of the text handed in.
 */
import type { Delete, Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { truncate } from '../diagnostics/diagnostic.ts';
import type { Source } from './source.ts';

/** @returns `cut` is the first node that lost what stands deeper in it than `deepest`, if there is one */
export function parseMarkdown(text: string): { root: Root; cut: Nodes | null } {
  const root = markdownToMdast(text, {
    features: { gfm: true, frontmatter: false, smartPunctuation: false },
  }) as Root;
  const cut = cutDeep(root);
  return { root: keepSingleTildes(root, text), cut };
}

/** More levels of quotations, lists and marks than any document has: no later step runs out of stack. */
export const deepest = 100;

function cutDeep(root: Root): Nodes | null {
  let cut: Nodes | null = null;
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth < deepest)
      open.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })).reverse());
    else if (node.children.length > 0) {
      node.children = [];
      cut ??= node;
    }
  }
  return cut;
}

const reference = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The same text as the reference engine reads it: seven times slower, so only `check` asks. */
export const parseByReference = (text: string): Root => reference.parse(text) as Root;

/** Sätteri has no switch for `singleTilde: false`, so ~one~ comes as a deletion; it is put back as text. */
function keepSingleTildes(root: Root, text: string): Root {
  if (!text.includes('~')) return root;
  const mend = (node: Nodes): void => {
    if (!('children' in node)) return;
    const children: Nodes[] = node.children;
    for (const child of children) mend(child);
    node.children = children.flatMap((child) =>
      isSingle(child) ? undeleted(child) : [child],
    ) as typeof node.children;
  };
  const isSingle = (node: Nodes): node is Delete =>
    node.type === 'delete' && !text.startsWith('~~', node.position?.start.offset ?? 0);
  mend(root);
  return root;
}

const undeleted = ({ children }: Delete): Nodes[] => [
  { type: 'text', value: '~' },
  ...children,
  { type: 'text', value: '~' },
];

/** The node and every one below it, in the order of the text. */
export function descendants(node: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const visit = (each: Nodes): void => {
    found.push(each);
    if ('children' in each) for (const child of each.children) visit(child);
  };
  visit(node);
  return found;
}

const inline: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

/** Whether a node stands within a line. */
export const isInline = ({ type }: Nodes): boolean => inline.has(type);

/** The words of a node; blocks stand on lines of their own, footnotes are left out. */
export function toText(node: Nodes): string {
  if (!('children' in node) || node.children.every(isInline)) return inlineText(node).trim();
  return node.children.map(toText).filter(Boolean).join('\n');
}

/** A break within a line parts words too. */
function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inlineText).join('') : plainText(node);
}

export const textOf = (nodes: readonly RootContent[]): string => nodes.map(toText).filter(Boolean).join('\n');

/** What staff call the nodes. */
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quotation',
  break: 'a new line',
  code: 'a block of code',
  definition: 'the address of a link',
  delete: 'struck out words',
  emphasis: 'italic words',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'the mark of a footnote',
  heading: 'a heading',
  html: 'HTML',
  inlineCode: 'a code word',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  listItem: 'a point of a list',
  paragraph: 'a paragraph',
  strong: 'bold words',
  table: 'a table',
  tableCell: 'a cell of a table',
  tableRow: 'a row of a table',
  text: 'words',
  thematicBreak: 'a line across',
};

/** First place at which two readings of a text part, told in staff's words; `null` where they agree. */
export function difference(
  source: Source,
  here: Root,
  there: Root,
): { node: Nodes; here: string; there: string } | null {
  const left = outline(here);
  const right = outline(there);
  const index = left.findIndex((entry, i) => entry.key !== right[i]?.key);
  if (index === -1 && left.length === right.length) return null;
  const a = left[index === -1 ? left.length - 1 : index];
  const b = right[index];
  if (!a) return null;
  return { node: a.node, here: words(a.node), there: b ? words(b.node) : 'nothing' };

  function words(node: Nodes): string {
    // Some nodes of the reference engine have no place.
    const text = source.slice(node) || ('value' in node ? node.value : '');
    return `${names[node.type] ?? node.type} "${truncate(text.split('\n')[0] ?? '')}"`;
  }
}

/** What two engines must agree on: the types, their nesting and the words. Adjacent texts count as one. */
function outline(root: Root): { key: string; node: Nodes }[] {
  const entries: { key: string; node: Nodes }[] = [];
  const visit = (node: Nodes, depth: number): void => {
    const last = entries.at(-1);
    if (node.type === 'text' && last?.node.type === 'text' && last.key.startsWith(`${depth} `))
      last.key += node.value;
    else entries.push({ key: `${depth} ${signature(node)}`, node });
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return entries;
}

function signature(node: Nodes): string {
  if (node.type === 'text') return `text ${node.value}`;
  const { type } = node;
  const value = 'value' in node ? node.value : '';
  const url = 'url' in node ? node.url : '';
  const label = 'identifier' in node ? node.identifier : '';
  const shape = type === 'heading' ? node.depth : type === 'list' ? `${node.ordered} ${node.start}` : '';
  return [type, shape, label, url, value].join(' ');
}
