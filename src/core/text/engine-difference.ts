/** Compares the trees that two Markdown engines make of one text. */
import type { Nodes, Root } from 'mdast';
import { type Wording, wordingOf } from '../model/wording.ts';
import type { Source } from './source.ts';
import { firstLine, truncate } from './strings.ts';

export interface EngineDifference {
  /** The first node that the engines read differently. */
  node: Nodes;
  /** The reading of each engine, in the words of staff: `a list "one"`. */
  here: Wording;
  there: Wording;
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
    there: counterpart ? describe(counterpart.node, source) : { en: 'nothing', fr: 'rien' },
  };
}

const nodeNames: Partial<Record<Nodes['type'], Wording>> = {
  blockquote: { en: 'a quotation', fr: 'une citation' },
  break: { en: 'a new line', fr: 'un saut de ligne' },
  code: { en: 'a block of code', fr: 'un bloc de code' },
  definition: { en: 'the address of a link', fr: 'l’adresse d’un lien' },
  delete: { en: 'struck out words', fr: 'des mots barrés' },
  emphasis: { en: 'italic words', fr: 'des mots en italique' },
  footnoteDefinition: { en: 'a footnote', fr: 'une note de bas de page' },
  footnoteReference: { en: 'the mark of a footnote', fr: 'un appel de note' },
  heading: { en: 'a heading', fr: 'un titre' },
  html: { en: 'HTML', fr: 'du HTML' },
  inlineCode: { en: 'a code word', fr: 'un mot entre accents graves' },
  link: { en: 'a link', fr: 'un lien' },
  linkReference: { en: 'a link', fr: 'un lien' },
  list: { en: 'a list', fr: 'une liste' },
  listItem: { en: 'a point of a list', fr: 'un élément de liste' },
  paragraph: { en: 'a paragraph', fr: 'un paragraphe' },
  strong: { en: 'bold words', fr: 'des mots en gras' },
  table: { en: 'a table', fr: 'un tableau' },
  tableCell: { en: 'a cell of a table', fr: 'une cellule de tableau' },
  tableRow: { en: 'a row of a table', fr: 'une ligne de tableau' },
  text: { en: 'words', fr: 'des mots' },
  thematicBreak: { en: 'a line across', fr: 'un filet' },
};

function describe(node: Nodes, source: Source): Wording {
  // The reference engine gives some nodes no position.
  const text = truncate(firstLine(source.slice(node) || ('value' in node ? node.value : '')));
  const quotation: Wording = { en: `"${text}"`, fr: `« ${text} »` };
  return wordingOf((language) => `${nodeNames[node.type]?.[language] ?? node.type} ${quotation[language]}`);
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
