/** Compares the trees that two Markdown engines make of one text. */
import type { Nodes, Root } from 'mdast';
import type { Span } from '../model/model.ts';
import type { Wording } from '../model/wording.ts';
import { type Source, startOf } from './source.ts';
import { commonEnds, firstLine, truncate } from './strings.ts';

export interface EngineDifference {
  /** From where the engines read differently to the end of that node. */
  span: Span;
  /** The reading of each engine, in the words of staff: `a list "one"`. `null` if words cannot tell them apart. */
  readings: { here: Wording; there: Wording } | null;
}

/**
 * Shortens runs of plain words to their first and last, except in brackets, where words can be a label. Engines know
 * markup by its signs, by the start of a line and by the characters beside a sign, so that they differ on the result if
 * they differ on the text.
 */
export const withoutPlainWords = (text: string): string =>
  text.replace(bracketsOrPlainWords, (found) => (/^[[<]/.test(found) ? found : ''));

/** A word or a number, with the punctuation around it that is never markup. Addresses are no words. */
const plainWord = String.raw`(?![wW]{3}\.)[«“„‘(]?[\p{L}\p{M}\p{N}]+(?:[’'.,\p{Pd}][\p{L}\p{M}\p{N}]+)*[.,;:!?%،؛؟»”’)]*`;

const bracketsOrPlainWords = new RegExp(
  [
    String.raw`\[[^[\]]*\]`,
    '<[^<>]*>',
    String.raw`(?<=\p{L}[,;.،؛]? )(?:${plainWord} )+(?=[«“„‘(]?[\p{L}\p{N}])`,
    String.raw`(?<=\p{Script=Han})[\p{Script=Han}，、。]+(?=\p{Script=Han})`,
  ].join('|'),
  'gu',
);

/** Tests whether two engines made the same of a text. */
export const haveSameOutline = (here: Root, there: Root): boolean =>
  differingIndex(outline(here), outline(there)) === null;

/** Returns the first difference between two trees of a text, or `null` if they agree. */
export function firstDifference(source: Source, here: Root, there: Root): EngineDifference | null {
  const left = outline(here);
  const right = outline(there);
  const index = differingIndex(left, right);
  if (index === null) return null;
  const shared = sharedWords(left[index], right[index]);
  const readings = {
    here: reading(left, index, shared, source),
    there: reading(right, index, shared, source),
  };
  return {
    span: spanOf(left[index] ?? left.at(-1), shared, source),
    readings: readings.here.en === readings.there.en ? null : readings,
  };
}

/** Returns the index of the first entry that differs; `null` if there is none. */
function differingIndex(here: readonly OutlineEntry[], there: readonly OutlineEntry[]): number | null {
  const length = Math.max(here.length, there.length);
  let index = 0;
  while (index < length && here[index]?.key === there[index]?.key) index += 1;
  return index === length ? null : index;
}

/** Returns the words with which two texts start, up to the end of a word; empty for other nodes. */
function sharedWords(here: OutlineEntry | undefined, there: OutlineEntry | undefined): string {
  if (here?.node.type !== 'text' || there?.node.type !== 'text') return '';
  const { head } = commonEnds(here.text, there.text);
  return here.text.length === head ? here.text : here.text.slice(0, head).replace(/(?<!\S)\S+$/, '');
}

/** Describes what one engine reads after the words that it shares with the other. */
function reading(outline: readonly OutlineEntry[], index: number, shared: string, source: Source): Wording {
  const entry = outline[index];
  const text = entry?.text.slice(shared.length) ?? '';
  if (entry?.node.type === 'text' && text.trim() !== '') return quote(nodeNames.text, text);
  const next = shared === '' ? entry : outline[index + 1];
  return next ? describe(next, source) : { en: 'nothing', fr: 'rien' };
}

function spanOf(entry: OutlineEntry | undefined, shared: string, source: Source): Span {
  if (!entry) return startOf(source.file);
  const span = source.spanOf(entry.node);
  const start = source.startOf(entry.node);
  // A character reference is longer in the file than in the text.
  if (shared === '' || !source.text.startsWith(shared, start)) return span;
  const { line, column } = source.span(start + shared.length, start + shared.length);
  return { ...span, line, column };
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
  inlineCode: { en: 'words between backticks', fr: 'des mots entre accents graves' },
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

function describe({ node }: OutlineEntry, source: Source): Wording {
  // The reference engine gives some nodes no position.
  const text = source.slice(node) || ('value' in node ? node.value : '');
  return quote(nodeNames[node.type] ?? { en: node.type, fr: node.type }, text);
}

function quote(name: Wording | undefined, text: string): Wording {
  const words = truncate(firstLine(text.trim()));
  return { en: `${name?.en} "${words}"`, fr: `${name?.fr} «\u00a0${words}\u00a0»` };
}

interface OutlineEntry {
  key: string;
  depth: number;
  node: Nodes;
  /** Words of a text and of those beside it; otherwise empty. */
  text: string;
}

/** Lists what two engines must agree on: types, nesting and words. Adjacent texts are one entry. */
function outline(root: Root): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const add = (node: Nodes, depth: number): void => {
    const last = entries.at(-1);
    if (node.type === 'text' && last?.node.type === 'text' && last.depth === depth) addText(last, node.value);
    else
      entries.push({
        key: `${depth} ${signature(node)}`,
        depth,
        node,
        text: node.type === 'text' ? node.value : '',
      });
    if ('children' in node) for (const child of node.children) add(child, depth + 1);
  };
  add(root, 0);
  return entries;
}

function addText(entry: OutlineEntry, value: string): void {
  entry.key += value;
  entry.text += value;
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
