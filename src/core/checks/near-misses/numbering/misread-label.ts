/** Says how to write a label that starts no paragraph: as the number of a paragraph, as a sub-paragraph, or in a heading. */
import { wordOf } from '../../../text/labels/enumeration.ts';
import { readLabel } from '../../../text/labels/sub-paragraph-label.ts';
import { toLatinDigits } from '../../../text/strings.ts';
import type { Slip } from './slip.ts';

export interface LabelContext {
  /** In a numbered paragraph or a list. */
  isNested: boolean;
  /** A numbered paragraph precedes it. */
  isNumbered: boolean;
  /** The text could be a heading. */
  isTitle: boolean;
  /** Among the labels of a series. */
  position: number;
}

export function describeLabel(
  label: string,
  { isNested, isNumbered, isTitle, position }: LabelContext,
): Omit<Slip, 'start'> | null {
  const word = toLatinDigits(wordOf(label).normalize('NFKC'));
  const isDigits = /^\d+$/.test(word);
  const isOrdinal = /^\p{Script=Arabic}{2,}$/u.test(word) && !word.endsWith('\u0640');
  const isHan = /^\p{Script=Han}/u.test(word);
  const isOfText = isDigits || isOrdinal || isHan || /^\p{Lu}/u.test(word);
  const found = { written: label };
  if (isNested || (!isOfText && isNumbered)) {
    const inBrackets = isHan ? `（${word}）` : `(${isOrdinal ? position : word}) `;
    return { ...found, message: 'label', expected: `${inBrackets}…` };
  }
  if (!isOfText) return null;
  if (isTitle && !isDigits)
    return { ...found, message: 'heading', expected: `## ${label}${/[、．]$/u.test(label) ? '' : ' '}…` };
  const ofHan = readLabel(`（${word}）x`)?.readings.find(({ series }) => series === 'han')?.position;
  const number = isDigits ? word : (ofHan ?? position);
  return { ...found, message: 'form', expected: `${number}. …` };
}

const longestTitle = 80;

/** Tests for one short line without a sign at its end. */
export const isLikeTitle = (lines: readonly string[]): boolean =>
  lines.length === 1 &&
  (lines[0] ?? '').length <= longestTitle &&
  !/[.;:,!?。；：，、！？؛،؟…]\s*$/u.test(lines[0] ?? '');
