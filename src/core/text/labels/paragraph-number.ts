/** The numbers of paragraphs: `9`, `12 bis` after a paragraph that was inserted later, `1.1` in parts of a text. */
import { toLatinDigits } from '../strings.ts';
import { insertionOf, insertionPattern, insertionWord } from './insertion-words.ts';

export interface ParagraphNumber {
  /** As readers see it, without the point after it: `12 bis`. */
  label: string;
  /** `[1, 1]` for 1.1. */
  counts: readonly number[];
  /** 1 for a number without a word, 2 for bis, 3 for ter … */
  insertion: number;
}

/** A number with a word and a point: `12 bis. `; the point of Chinese texts needs no space. */
const inserted = new RegExp(
  `^(\\d{1,4}(?:\\.[1-9]\\d{0,2})*)([ \\u00a0-]?)(${insertionPattern})\\u064b?(?:\\.[\\s\\u00a0]+|[．、]\\s*)`,
  'iu',
);
/** A number of several counts, with or without a point: `1.1 `, `1.1.2. `. */
const decimal = /^([1-9]\d{0,2}(?:\.[1-9]\d{0,2})+)(?:\.[\s\u00a0]+|[\s\u00a0]+|[．、]\s*)/u;

export interface WrittenNumber {
  number: ParagraphNumber;
  /** The characters of the number, and those up to the text after it. */
  length: number;
  textStart: number;
}

/** Reads a number that is no number of a Markdown list at the start of a line; `null` if there is none. */
export function readWrittenNumber(line: string): WrittenNumber | null {
  const [withWord, insertedCounts = '', space = '', word = ''] = inserted.exec(line) ?? [];
  if (withWord !== undefined) {
    const label = insertedCounts + space + word;
    const insertion = insertionOf(word);
    return { number: { label, counts: readCounts(insertedCounts), insertion }, ...lengths(label, withWord) };
  }
  const [withCounts, counts = ''] = decimal.exec(line) ?? [];
  if (withCounts === undefined) return null;
  return {
    number: { label: counts, counts: readCounts(counts), insertion: 1 },
    ...lengths(counts, withCounts),
  };
}

const lengths = (label: string, all: string) => ({ length: label.length, textStart: all.length });
const readCounts = (text: string): number[] => toLatinDigits(text).split('.').map(Number);

/** Returns the number of a point of a list. */
export const countedNumber = (count: number): ParagraphNumber => ({
  label: String(count),
  counts: [count],
  insertion: 1,
});

/** Reads a label that the model holds. */
export const numberOfLabel = (label: string): ParagraphNumber =>
  readWrittenNumber(`${label}. `)?.number ?? countedNumber(Number(label));

/** Returns `p9`, `p12bis` or `p1.1`. */
export const idOfNumber = ({ counts, insertion }: ParagraphNumber): string =>
  `p${counts.join('.')}${insertionWord(insertion)}`;

/** Returns the number as it precedes its paragraph: with a point, unless it has points itself. */
export const numberBeforeText = (label: string): string => (label.includes('.') ? label : `${label}.`);

// ---- Sequences --------------------------------------------------------------------------------------------

type Position = Pick<ParagraphNumber, 'counts' | 'insertion'>;

/** Lists the numbers that can follow one, the likeliest first. @param previous `null` at the start */
function successors(previous: Position | null): Position[] {
  if (!previous) return [at([1]), at([1, 1])];
  const { counts, insertion } = previous;
  const lengths = counts.map((_, index) => counts.length - index);
  const next = lengths.map((length) => increased(counts.slice(0, length)));
  return [
    ...next.map(at),
    { counts, insertion: insertion + 1 },
    at([...counts, 1]),
    ...next.filter(({ length }) => length < counts.length).map((each) => at([...each, 1])),
  ];
}

const at = (counts: readonly number[]): Position => ({ counts, insertion: 1 });
const increased = (counts: readonly number[]): number[] => [...counts.slice(0, -1), (counts.at(-1) ?? 0) + 1];

const isSame = (one: Position, other: Position): boolean =>
  one.insertion === other.insertion && one.counts.join('.') === other.counts.join('.');

export const canFollow = (previous: Position | null, next: Position): boolean =>
  successors(previous).some((each) => isSame(each, next));

/** Returns the number that was expected instead of one that cannot follow. */
export function expectedNumber(previous: ParagraphNumber | null, found: ParagraphNumber): ParagraphNumber {
  const candidates = successors(previous);
  const isInserted = found.insertion > 1 && previous?.counts.join('.') === found.counts.join('.');
  const best =
    candidates.find(
      ({ counts, insertion }) => counts.length === found.counts.length && insertion > 1 === isInserted,
    ) ?? candidates[0];
  const { counts, insertion } = best ?? at([1]);
  const word = insertionWord(insertion);
  return { label: counts.join('.') + (word ? ` ${word}` : ''), counts, insertion };
}

/** Returns the labels of the first and the last number that are missing before one; `null` if none can be. */
export function missingBefore(
  expected: ParagraphNumber,
  found: ParagraphNumber,
): { first: string; last: string } | null {
  const prefix = found.counts.slice(0, -1);
  const last = found.counts.at(-1) ?? 0;
  const isLater =
    found.insertion === 1 &&
    expected.insertion === 1 &&
    expected.counts.slice(0, -1).join('.') === prefix.join('.') &&
    expected.counts.length === found.counts.length &&
    last > (expected.counts.at(-1) ?? 0);
  return isLater ? { first: expected.label, last: [...prefix, last - 1].join('.') } : null;
}
