/** Recognizes lines and rows of tables that were meant as the heading of a day. */
import type { Table, TableRow } from 'mdast';
import {
  isDayAboveItems,
  isDayInFigures,
  isDayLine,
  isRoom,
  startsWithDay,
} from '../../../dates/day-line.ts';
import { sentenceEnd } from '../../../dates/item-line.ts';
import { memoizeByObject } from '../../../memoize.ts';
import type { Language } from '../../../model/languages.ts';
import { toText } from '../../../text/markdown.ts';
import type { LiteralBlock, Markup } from '../../../text/markup.ts';

/** Tests whether a block is a line between items that starts with a day: “Thursday, 14 March 2024 – Room A”. */
export function isDayAboveItem(
  lines: readonly string[],
  { node }: LiteralBlock,
  { root, parentOf, nextOf }: Markup,
  language: Language,
): boolean {
  const [line = '', ...others] = lines;
  const next = nextOf(node);
  const isAboveItem = parentOf(node) === root && next?.type === 'heading' && next.depth === 3;
  if (!isAboveItem || node.type !== 'paragraph' || others.length > 0) return false;
  if (isDayInFigures(line) || isDayAboveItems(line, language)) return true;
  const isBold = node.children.every(({ type }) => type === 'strong');
  return !sentenceEnd.test(line) && startsWithDay(line, language, isBold);
}

/** Tests for a row of a table that holds only a day, among rows with other cells: “| Thursday, 14 March | |”. */
export function isDayOfRow(
  [line = '', ...others]: readonly string[],
  { node }: LiteralBlock,
  { parentOf }: Markup,
  language: Language,
): boolean {
  const row = node.type === 'tableCell' ? parentOf(node) : undefined;
  const table = row && parentOf(row);
  if (row?.type !== 'tableRow' || table?.type !== 'table' || others.length > 0) return false;
  const isDay = isDayLine(line, language) || isDayAboveItems(line, language);
  const isOnlyCell = isDay && new Set(textsOf(row)).size === 1 && row.children.length > 1;
  return isOnlyCell && hasFullRows(table);
}

/** Tests for rows with more than one cell below the first. Memoized: many cells ask. */
const hasFullRows = memoizeByObject((table: Table): boolean =>
  table.children.slice(1).some((row) => textsOf(row).length > 1),
);

const textsOf = ({ children }: TableRow): string[] =>
  children.map(toText).filter((text) => text.trim() !== '');

/** Tests whether a line names a day, alone or with its half below: “Thursday 14 March” above “Morning”. */
export function isDayAbove(lines: readonly string[], index: number, language: Language): boolean {
  if (index > 0) return false;
  const [line = '', ...others] = lines;
  return (
    isDayLine(line, language) &&
    others.every((other) => isRoom(other) || isDayLine(`${line} ${other}`, language))
  );
}
