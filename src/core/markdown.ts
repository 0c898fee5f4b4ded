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
import type { Source } from './source.ts';

export function parseMarkdown(text: string): Root {
  const root = markdownToMdast(text, {
    features: { gfm: true, frontmatter: false, smartPunctuation: false },
  });
  return keepSingleTildes(root as Root, text);
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

/** Every node below `node`, in the order of the text. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
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

/** The words of a node; blocks stand on lines of their own, footnotes are left out. */
export function toText(node: Nodes): string {
  if (!('children' in node) || node.children.every((child) => inline.has(child.type)))
    return plainText(node).trim();
  return node.children.map(toText).filter(Boolean).join('\n');
}

export const textOf = (nodes: readonly RootContent[]): string => nodes.map(toText).filter(Boolean).join('\n');

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
    const text = source.slice(node).split('\n')[0] ?? '';
    return `${node.type} "${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
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
