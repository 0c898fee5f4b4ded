/**
 * Recognizes lines of one paragraph that are numbered or lettered, `(a)`, `(b)`, or `1\.`, `2\.`, and paragraphs whose
 * labels are those of no paragraph: `a.`, `b.`, or `1 -`, `2 -`.
 */

import { toLatinDigits } from '../strings.ts';
import { hanNumerals, latinLetters, romanNumerals } from './numerals.ts';

export interface Enumeration {
  /** Index of its first line, and the label with which that line starts. */
  first: number;
  label: string;
  /** Indexes of all its lines. */
  lines: readonly number[];
}

interface LabelForm {
  pattern: RegExp;
  /** Tests whether two labels can be in order. */
  follows: (label: string, next: string) => boolean;
  /** The first line of the paragraph has a label too: “1 First”. A number may start a later line by chance. */
  isFromFirstLine?: boolean;
  /** A paragraph that starts with it is numbered or a sub-paragraph. */
  isRead?: boolean;
}

const labelForms: readonly LabelForm[] = [
  // (a), （一）
  { pattern: /^\\?[(（][\p{L}\p{N}]{1,4}(?: bis| ter)?\\?[)）]/u, follows: canFollow, isRead: true },
  // a)
  { pattern: /^\p{L}[)）]/u, follows: canFollow, isRead: true },
  // 1\., 1), ①
  { pattern: /^\p{Nd}{1,3}\\?[.)．、）](?![\p{Nd}°ºª])/u, follows: canFollow, isRead: true },
  { pattern: /^[①-⓿❶-➓]/u, follows: canFollow },
  // Forms that a wrapped text can have by chance: a., i), ii., 1-, 一、
  { pattern: /^\p{L}[.．](?=\s)/u, follows: isNextLetter },
  { pattern: /^(?:[ivx]{1,5}|[IVX]{1,5})[.)](?=\s)/, follows: isNextRoman },
  {
    pattern: /^(?:\p{Nd}{1,2}|[\u0621-\u063a\u0641-\u064a]\u0640?) ?[-–](?=\s)/u,
    follows: isNextNumberOrLetter,
  },
  { pattern: /^[一二三四五六七八九十]{1,2}[、．.]/u, follows: isNextHan },
  // 1°, 1.º, 1:
  { pattern: /^\p{Nd}{1,2}(?:\.?[°ºª]\)?(?=\s)|[:：](?=[\s\p{L}]))/u, follows: isNextNumberOrLetter },
  {
    pattern: /^[12](?= \P{Nd})/u,
    follows: (word, next) => word === '1' && next === '2',
    isFromFirstLine: true,
  },
  { pattern: /^[أا]?\p{L}{3,4}ا\u064b?(?= ?[:،-])/u, follows: isNextArabicOrdinal },
];

/** Returns the lines of a paragraph that start with labels of one form; `null` unless there are two. */
export function findEnumeration(lines: readonly string[]): Enumeration | null {
  if (lines.length < 2) return null;
  for (const { pattern, follows, isFromFirstLine } of labelForms) {
    const labelled = lines.flatMap((line, index) => {
      const label = pattern.exec(line)?.[0];
      return label === undefined ? [] : [{ index, label }];
    });
    const [first, second] = labelled;
    if (isFromFirstLine && first?.index !== 0) continue;
    if (first && second && follows(wordOf(first.label), wordOf(second.label)))
      return { first: first.index, label: first.label, lines: labelled.map(({ index }) => index) };
  }
  return null;
}

/** Labels that can start paragraphs, and those that only lines have. */
const paragraphForms: readonly LabelForm[] = [
  ...labelForms.filter(({ isRead, isFromFirstLine }) => !isRead && !isFromFirstLine),
  // § 1, § 2
  { pattern: /^[§¶] ?\p{Nd}{1,3}\.?(?=\s)/u, follows: isNextNumber },
  // 1 to continue, 2 *Decides*
  { pattern: /^\p{Nd}{1,3}(?=[ \u00a0\u2002\u2003\t]+[*_]*\p{L})/u, follows: isNextNumber },
];

/**
 * Finds paragraphs with labels in order among those beside each other, for each form of labels.
 *
 * @param lines the first line of each paragraph; others may be between those of a series
 */
export const findLabelledParagraphs = (lines: readonly string[]): { index: number; label: string }[][] =>
  paragraphForms.map(({ pattern, follows }) => {
    const labelled = lines.flatMap((line, index) => {
      const label = pattern.exec(line)?.[0];
      return label === undefined ? [] : [{ index, label, word: wordOf(label) }];
    });
    return labelled.filter(({ word }, position) => {
      const before = labelled[position - 1]?.word;
      const after = labelled[position + 1]?.word;
      return (before !== undefined && follows(before, word)) || (after !== undefined && follows(word, after));
    });
  });

/** Returns a label without its signs. */
export const wordOf = (label: string): string => label.match(/[^\P{L}\u0640]+|\p{N}+/u)?.[0] ?? '';

/** `(b)` and then `(a)` are two references in a text that was wrapped. */
function canFollow(word: string, next: string): boolean {
  const isLetter = word.length === 1 && next.length === 1 && /^\p{Ll}$/u.test(word);
  return word !== next && !(isLetter && next < word);
}

/** Orders of letters. Arabic lists follow the alphabet or the older order of the letters as numbers. */
const letterOrders = [
  latinLetters,
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгдеёжзийклмнопрстуфхцчшщэюя',
  'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'أبجدهوزحطيكلمنسعفصقرشت',
];

/** “A. One” and “C. Two” may be names with initials. */
function isNextLetter(letter: string, next: string): boolean {
  const isSameCase = (letter === letter.toLowerCase()) === (next === next.toLowerCase());
  const pair = `${letter}${next}`.toLowerCase().replace('ا', 'أ');
  return isSameCase && letterOrders.some((order) => order.includes(pair));
}

function isNextIn(order: readonly string[], word: string, next: string): boolean {
  const index = order.indexOf(word);
  return index !== -1 && order[index + 1] === next;
}

function isNextRoman(numeral: string, next: string): boolean {
  return isNextIn(romanNumerals, numeral.toLowerCase(), next.toLowerCase());
}

const arabicOrdinals = 'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' ');

function isNextArabicOrdinal(word: string, next: string): boolean {
  return isNextIn(arabicOrdinals, word.replace('اولا', 'أولا'), next);
}

function isNextHan(numeral: string, next: string): boolean {
  return isNextIn(hanNumerals, numeral, next);
}

function isNextNumberOrLetter(word: string, next: string): boolean {
  return isNextLetter(word, next) || isNextNumber(word, next);
}

function isNextNumber(word: string, next: string): boolean {
  return Number(toLatinDigits(next)) === Number(toLatinDigits(word)) + 1;
}
