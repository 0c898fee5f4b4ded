/** Reads one time or two, with the words and signs that belong to them. */
import { isBare, readTime, type Time } from './one-time.ts';
import { attempt, type Scanner } from './scanner.ts';
import * as words from './time-words.ts';

export interface Expression {
  start: Time;
  end: Time | null;
  /** A sign or word that does not mean “to” is between the two times. */
  isSeparatorUnclear: boolean;
  /** A third time follows. */
  hasMore: boolean;
  /** The word that makes the times approximate. */
  approximate: string;
  zone: string | null;
  hasTrailingZone: boolean;
}

export const space = / +/y;
export const date = /\d{4}[-./]\d{1,2}(?!\d)|\d{1,2}([-./])\d{1,2}\1\d{2}/y;
const openingBracket = /[([【] ?/y;
const closingBracket = / ?[)\]】]/y;

export function readExpression(scanner: Scanner): Expression | null {
  const hasBracket = scanner.take(openingBracket) !== null;
  const isBetween = scanner.test(words.betweenWord);
  const first = readQualifiedTime(scanner);
  if (!first) return null;
  const second = readNextTime(scanner, isBetween);
  if (first.time.form === 'number' && isBare(first.time) && !second) return null;
  const hasMore = second !== null && takeFurtherTimes(scanner);
  const approximate = first.approximate || second?.approximate || takeText(scanner, words.approximateAfter);
  if (hasBracket) scanner.take(closingBracket);
  const trailingZone = peekZone(scanner);
  return {
    start: first.time,
    end: second?.time ?? null,
    isSeparatorUnclear: second?.isUnclear ?? false,
    hasMore,
    approximate,
    zone: trailingZone ?? (second && first.zone),
    hasTrailingZone: trailingZone !== null,
  };
}

interface QualifiedTime {
  time: Time;
  approximate: string;
  zone: string | null;
}

/** Reads a time with the words before it. */
function readQualifiedTime(scanner: Scanner): QualifiedTime | null {
  let approximate = '';
  for (let count = 0; count < 4; count += 1) {
    const word = takeText(scanner, words.approximateBefore);
    approximate ||= word;
    if (word === '' && !scanner.take(words.lead)) break;
  }
  const time = readTime(scanner);
  return time && { time, approximate, zone: null };
}

/** Reads a sign or word and the time after it. */
function readNextTime(scanner: Scanner, isBetween: boolean): (QualifiedTime & { isUnclear: boolean }) | null {
  const separators = [
    ...[...words.rangeSigns, ...(isBetween ? [words.andWord] : [])].map((sign) => ({
      sign,
      isUnclear: false,
    })),
    { sign: words.unclearSeparator, isUnclear: true },
  ];
  for (const { sign, isUnclear } of separators) {
    const next = attempt(scanner, () => {
      // “10:00 approx.–11:00”, “10:00 CET–11:00 CET”
      const after = takeText(scanner, words.approximateAfter);
      const zone = peekZone(scanner);
      if (zone !== null) takeZone(scanner);
      if (!scanner.take(sign)) return null;
      const next = readQualifiedTime(scanner);
      if (!next || (isUnclear && isBare(next.time))) return null;
      return { ...next, approximate: after || next.approximate, zone, isUnclear };
    });
    if (next) return next;
  }
  return null;
}

/** Moves behind a third time and those after it. Returns whether there are any. */
function takeFurtherTimes(scanner: Scanner): boolean {
  let hasMore = false;
  while (
    attempt(scanner, () => {
      const next = readNextTime(scanner, false);
      return next && !isBare(next.time) ? next : null;
    })
  )
    hasMore = true;
  return hasMore;
}

const takeText = (scanner: Scanner, pattern: RegExp): string => scanner.take(pattern)?.[0].trim() ?? '';

function takeZone(scanner: Scanner): string | null {
  for (const pattern of words.zoneNames) {
    const zone = takeText(scanner, pattern);
    if (zone !== '') return zone;
  }
  return null;
}

function peekZone(scanner: Scanner): string | null {
  const { offset } = scanner;
  const zone = takeZone(scanner);
  scanner.offset = offset;
  return zone;
}
