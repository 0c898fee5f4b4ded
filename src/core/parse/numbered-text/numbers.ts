/** Reads the numbers of paragraphs, and checks that each follows the one before. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { numbering } from '../../checks/parts/numbering.ts';
import type { Span } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import {
  canFollow,
  countedNumber,
  expectedNumber,
  missingBefore,
  type ParagraphNumber,
  readWrittenNumber,
} from '../../text/labels/paragraph-number.ts';
import { descendants } from '../../text/markdown.ts';
import type { Source } from '../../text/source.ts';
import type { ParseContext } from '../parse-context.ts';
import { readLeadingText } from './leading-text.ts';

export interface PlacedNumber {
  number: ParagraphNumber;
  span: Span;
}

/** A numbered paragraph: a point of a list, or a paragraph that starts with a number that Markdown does not know. */
type Numbered = ListItem | Paragraph;

export type Numbers = ReadonlyMap<RootContent | ListItem, PlacedNumber & { node: Numbered }>;

export const isNumberedList = (block: RootContent): block is List =>
  block.type === 'list' && block.ordered === true;

/** Reads the numbers of the paragraphs among blocks in which they run through, in the order of the text. */
export function readNumbers(blocks: readonly RootContent[], source: Source): Numbers {
  const written = new Map(
    blocks.flatMap((block) => {
      const found = block.type === 'paragraph' ? writtenNumberOf(block, source) : null;
      return found ? [[block, found] as const] : [];
    }),
  );
  const decimals = [...written.values()].filter(({ number: { counts } }) => counts.length > 1);
  const hasDecimals = isSequence(decimals.map(({ number }) => number));
  return new Map(
    blocks.flatMap((block): [RootContent | ListItem, PlacedNumber & { node: Numbered }][] => {
      if (isNumberedList(block))
        return block.children.map((item) => [item, { node: item, ...numberOfItem(item, source) }]);
      const found = written.get(block);
      if (!found || (found.number.counts.length > 1 && !hasDecimals)) return [];
      return [[block, found]];
    }),
  );
}

/** Tests whether numbers such as 1.1 number paragraphs. A single one may be a quantity. */
function isSequence([first, second, ...others]: readonly ParagraphNumber[]): boolean {
  if (first?.counts.at(-1) !== 1 || !second) return false;
  const all = [first, second, ...others];
  return all.every(({ counts }, index) => {
    const previous = all[index - 1]?.counts;
    return !previous || compareCounts(previous, counts) <= 0;
  });
}

function compareCounts(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((count, position) => count !== other[position]);
  if (index === -1) return one.length - other.length;
  return (one[index] ?? 0) - (other[index] ?? 0);
}

/** Returns the number as written. Markdown keeps only that of the first item, and counts on from it. */
function numberOfItem(item: ListItem, source: Source): PlacedNumber {
  const digits = /^\d+/.exec(source.slice(item))?.[0] ?? '';
  const start = source.startOf(item);
  return { number: countedNumber(Number(digits)), span: source.span(start, start + digits.length) };
}

/** Reads a number at the start of a paragraph, and takes it out of its text. */
function writtenNumberOf(paragraph: Paragraph, source: Source): (PlacedNumber & { node: Paragraph }) | null {
  const leading = readLeadingText(paragraph, source);
  const found = leading && readWrittenNumber(leading.text);
  // A character reference or a backslash makes the number ordinary text.
  if (!found || leading.literalLength < found.textStart) return null;
  return {
    node: leading.withoutStart(found.textStart),
    number: found.number,
    span: leading.spanOf(found.length),
  };
}

// ---- Sequences --------------------------------------------------------------------------------------------

/** Checks the numbered lists in a block. They are displayed with the numbers that Markdown counts. */
export function checkInnerLists(
  block: RootContent | ListItem,
  { source, report }: Pick<ParseContext, 'source' | 'report'>,
): void {
  for (const node of descendants(block)) {
    if (node.type !== 'list' || !node.ordered) continue;
    const numbers = node.children.map((item) => numberOfItem(item, source));
    const count = numbers[0]?.number.counts[0] ?? 1;
    checkNumbers(numbers, count === 1 ? null : countedNumber(count - 1), report, true);
  }
}

/**
 * Checks that numbers follow each other. A wrong number among correct ones, a gap, and a restart are one problem each.
 *
 * @param before the number before the first one; `null` at the start of a text
 * @param isInnerList the numbers are those of a list within a paragraph, which could not begin again in an annex
 */
export function checkNumbers(
  numbers: readonly PlacedNumber[],
  before: ParagraphNumber | null,
  report: ParseContext['report'],
  isInnerList = false,
): void {
  let previous = before;
  /** The numbers before the last restart. */
  let counted = 0;
  for (const [index, { number, span }] of numbers.entries()) {
    const next = numbers[index + 1]?.number;
    if (canFollow(previous, number)) {
      previous = number;
      continue;
    }
    const expected = expectedNumber(previous, number);
    const isSlip = next !== undefined && canFollow(expected, next);
    const isExtra = next !== undefined && canFollow(previous, next);
    const isContinued = next !== undefined && canFollow(number, next) && !isSlip && !isExtra;
    const missing = isContinued ? missingBefore(expected, number) : null;
    const found = number.label;
    if (missing)
      report({ rule: numbering, message: 'gap', span, data: { found, missing: describeMissing(missing) } });
    else if (previous && !isInnerList && isRestart(previous, number, isContinued, counted > 0)) {
      if (previous.counts.length === 1) counted += previous.counts[0] ?? 0;
      const goesOn = counted > 0 ? String(counted + 1) : expected.label;
      report({ rule: numbering, message: 'restart', span, data: { found, expected: goesOn } });
    } else {
      const data = { found, expected: expected.label, escaped: escapedNumber(number) };
      report({ rule: numbering, message: 'wrong', span, data });
    }
    if (isSlip) previous = expected;
    else if (!isExtra) previous = number;
  }
}

/** Tests whether numbers begin again, as those of the points of a resolution that follow each verb. */
function isRestart(
  previous: ParagraphNumber,
  { counts, insertion }: ParagraphNumber,
  isContinued: boolean,
  isRepeated: boolean,
): boolean {
  if (insertion > 1) return false;
  return isRepeated
    ? counts.at(-1) === 1 && compareCounts(counts, previous.counts) <= 0
    : isContinued && compareCounts(counts, previous.counts) < 0;
}

/** Writes a number so that it is ordinary text. */
const escapedNumber = ({ label, counts }: ParagraphNumber): string =>
  counts.length > 1 ? label.replace('.', '\\.') : `${label}\\.`;

function describeMissing({ first, last }: { first: string; last: string }): Wording {
  if (first === last) return { en: `${first} is missing`, fr: `le ${first} manque` };
  return { en: `${first} to ${last} are missing`, fr: `les numéros ${first} à ${last} manquent` };
}
