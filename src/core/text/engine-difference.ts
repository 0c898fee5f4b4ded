/** Compares the trees that two Markdown engines make of one text. */
import type { Nodes, Root } from 'mdast';
import type { Source } from './source.ts';
import { firstLine, truncate } from './strings.ts';

export interface EngineDifference {
  /** The first node that the engines read differently. */
  node: Nodes;
  /** The reading of each engine, in the words of staff: `a list "one"`. */
  here: string;
  there: string;
}

/** Returns the first difference between two trees of a text, or `null` if they agree. */
export function firstDifference(source: Source, here: Root, there: Root): EngineDifference | null {
  const left = outline(here);
  const right = outline(there);
  const index = left.findIndex((entry, position) => entry.key !== right[position]?.key);
  if (index === -1 && left.length === right.length) return null;
  const entry = left.at(index);
  const counterpart = right[index];
  if (!entry) return null;
  return {
    node: entry.node,
    here: describe(entry.node, source),
    there: counterpart ? describe(counterpart.node, source) : 'nothing',
  };
}

const nodeNames: Partial<Record<Nodes['type'], string>> = {
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

function describe(node: Nodes, source: Source): string {
  // The reference engine gives some nodes no position.
  const text = source.slice(node) || ('value' in node ? node.value : '');
  return `${nodeNames[node.type] ?? node.type} "${truncate(firstLine(text))}"`;
}

interface OutlineEntry {
  key: string;
  node: Nodes;
}

/** Lists what two engines must agree on: types, nesting and words. Adjacent texts are one entry. */
function outline(root: Root): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const add = (node: Nodes, depth: number): void => {
    const last = entries.at(-1);
    if (node.type === 'text' && last?.node.type === 'text' && last.key.startsWith(`${depth} `))
      last.key += node.value;
    else entries.push({ key: `${depth} ${signature(node)}`, node });
    if ('children' in node) for (const child of node.children) add(child, depth + 1);
  };
  add(root, 0);
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
