/** Checks code words in lists and tables: those of an item, which belong on a line, and those that end a point of a list. */
import type { InlineCode, ListItem, Nodes, Paragraph, TableRow } from 'mdast';
import { closestCodeWord } from '../../../parse/agenda/item-lists.ts';
import type { Markup } from '../../../text/markup.ts';
import { listWord } from '../../agenda/list-word.ts';
import type { MarkupContext } from '../../check.ts';
import { codeWords } from '../code-words.ts';
import {
  isCode,
  isHeadingOfPart,
  isIdWord,
  isKind,
  listWords,
  readsAsCodeWords,
  wordsOf,
} from './code-word-lines.ts';
import { explainMissing } from './explain-missing.ts';

/** Reports code words below a heading that are the entries of a list or the cells of a table. */
export function checkBelow(heading: Nodes, markup: Markup, context: MarkupContext): void {
  if (heading.type !== 'heading' || !isHeadingOfPart(heading, markup.isAgenda)) return;
  const { source, nextOf } = markup;
  const block = nextOf(heading);
  if (block?.type !== 'list' && block?.type !== 'table') return;
  const rows: readonly (ListItem | TableRow)[] = block.children;
  const textOf = (row: ListItem | TableRow): string =>
    row.children.map((child: Nodes) => source.slice(child)).join(' ');
  const end = rows.findIndex((row) => !consistsOfCodeWords(textOf(row), markup));
  const found = end === -1 ? rows : rows.slice(0, end);
  const [first, last] = [found[0], found.at(-1)];
  const written = found.map(textOf).join(' ');
  if (!first || !last || !readsAsCodeWords(written, markup)) return;
  const span = source.spanOf(first);
  const data = { corrected: correctedLine(written) };
  context.report({ rule: codeWords, message: block.type, span, data });
  context.explainLines(source.span(source.startOf(first), source.startOf(last) + source.slice(last).length));
  for (const row of found) context.explain(listWord, source.spanOf(row));
  explainMissing(heading, markup, context);
}

const consistsOfCodeWords = (text: string, markup: Markup): boolean => {
  const words = text.length > 200 ? [] : wordsOf(text);
  return words.length > 0 && words.every((word) => isIdWord(word) || isKind(word, markup) || word === 'of');
};

/** Writes code words as one line. */
const correctedLine = (text: string): string =>
  wordsOf(text)
    .join(' ')
    .replace(/of (?=#)/g, 'of\u00a0')
    .split(' ')
    .map((word) => `\`${word.replace('\u00a0', ' ')}\``)
    .join(' ');

// ---- Code words of lists ------------------------------------------------------------------------------------

/** Reports the words that end list entries, such as `speaker`, where they have no effect. */
export function checkListWords(node: Paragraph, markup: Markup, { report }: MarkupContext): void {
  for (const child of node.children) {
    if (!isCode(child) || !isListWord(child, node)) continue;
    if (child === node.children.at(-1) && isFirstOfPoint(node, markup)) continue;
    const { source } = markup;
    const span = source.spanOf(child);
    report({ rule: codeWords, message: 'listEnd', span, data: { word: source.slice(child) } });
  }
}

/** Tests whether code is a word of lists, or at the end of a text a similar word, such as `orateur`. */
const isListWord = (code: InlineCode, { children }: Paragraph): boolean => {
  const word = code.value.trim();
  return listWords.includes(word) || (code === children.at(-1) && isNearListWord(word));
};

const isNearListWord = (word: string): boolean =>
  /^\p{L}{3,}$/u.test(word) && closestCodeWord(word) !== undefined;

/** Tests whether a paragraph starts a point of a list that belongs to an item. */
function isFirstOfPoint(node: Paragraph, { parentOf, previousOf }: Markup): boolean {
  const item: Nodes | undefined = parentOf(node);
  if (item?.type !== 'listItem' || previousOf(node)) return false;
  const list = parentOf(item satisfies ListItem);
  return list !== undefined && parentOf(list)?.type === 'root';
}
