/** Reads one time or two, with the words and signs that belong to them. */
import { hoursOf, possibleHours } from './hours.ts';
import { isBare, readTime, type Time } from './one-time.ts';
import { attempt, peekText, type Scanner } from './scanner.ts';
import * as words from './time-words.ts';
import { doubtfulCity, doubtfulZone } from './zone-words.ts';
import { peekZone, takeZone } from './zones.ts';

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
  /** A word after the times, not read, that may name their zone or start the title: “10:00 ET Panel”. */
  doubtfulZone: string;
  /** A word in place of the end: “14:00–end”. */
  hasOpenEnd: boolean;
  /** A duration in place of the end, or beside it: “14:00 + 30 min”. */
  durationMinutes: number | null;
  /** The title starts with a number, after a dash: “15:00 – 3 case studies”. */
  isBeforeNumber: boolean;
  /** There is a word before the times, as in “at 10.05”. */
  hasLead: boolean;
  /** Another division of the same text into times and a title, and the offset at which that title starts. */
  alternative: { start: Time; end: Time | null; offset: number } | null;
}

export const space = / +/y;
// “15-00-16-00” has two times and no date.
export const date = /\d{4}[-./]\d{1,2}(?!\d)|\d{1,2}([-./])\d{1,2}\1\d{2}(?!-\d{2}(?!\d))/y;
const openingBracket = / ?[([【] ?/y;
const restOfBrackets = /[^()[\]]{0,40}[)\]】]/y;
const closingBracket = / ?[)\]】]/y;

export function readExpression(scanner: Scanner): Expression | null {
  const hasBracket = scanner.take(openingBracket) !== null;
  const isBetween = scanner.test(words.betweenWord);
  const first = readQualifiedTime(scanner);
  if (!first) return null;
  const durationOfFirst = takeDuration(scanner);
  const second = durationOfFirst === null ? readNextTime(scanner, first.time, isBetween) : null;
  if (first.time.form === 'number' && isBare(first.time) && !second) return null;
  if (second && isTitleNumber(scanner, first.time, second.time)) {
    scanner.offset = second.offset;
    return alone(first);
  }
  const [start, end] = (second && takeRepetition(scanner, [first.time, second.time])) ?? [
    first.time,
    second?.time,
  ];
  const isOnNextDay = second !== null && scanner.take(words.nextDayAfter) !== null;
  if (isOnNextDay && !isEarlierInDay(second.time, first.time)) return null;
  const durationMinutes = durationOfFirst ?? takeDuration(scanner);
  const hasMore =
    (second !== null && takeFurtherTimes(scanner, second.time)) || takeOtherTimesInBrackets(scanner);
  const hasTitle = (second?.time ?? first.time).doubtfulWord !== '';
  const approximate =
    first.approximate || second?.approximate || (hasTitle ? '' : takeText(scanner, words.approximateAfter));
  const hasOpenEnd = !second && words.openEnds.some((pattern) => scanner.take(pattern));
  if (hasBracket) scanner.take(closingBracket);
  const trailingZone = peekZone(scanner) ?? peekTimesInZone(scanner) ?? takeCommaBeforeZone(scanner);
  return {
    start,
    end: end ?? null,
    isSeparatorUnclear: second?.isUnclear ?? false,
    hasMore,
    approximate,
    zone: trailingZone ?? (second && first.zone),
    hasTrailingZone: trailingZone !== null,
    doubtfulZone: trailingZone ? '' : peekDoubtfulZone(scanner),
    hasOpenEnd,
    durationMinutes,
    isBeforeNumber: false,
    hasLead: first.hasLead,
    alternative: isOnNextDay ? null : alternativeOf(first.time, second),
  };
}

const peekDoubtfulZone = (scanner: Scanner): string =>
  (peekText(scanner, doubtfulZone) || peekText(scanner, doubtfulCity)).replace(/^[\s,:|~-]+/, '');

/** Returns the expression of one time, with what follows it in the title. */
const alone = ({ time, approximate, hasLead }: QualifiedTime): Expression => ({
  start: time,
  end: null,
  isSeparatorUnclear: false,
  hasMore: false,
  approximate,
  zone: null,
  hasTrailingZone: false,
  doubtfulZone: '',
  hasOpenEnd: false,
  durationMinutes: null,
  isBeforeNumber: true,
  hasLead,
  alternative: null,
});

/** Tests for a number after a time and a dash that starts the title rather than ending the item: “15:00 – 3 case studies”, “15:00–20th”. */
const isTitleNumber = (scanner: Scanner, first: Time, second: Time): boolean =>
  !isBare(first) &&
  isBare(second) &&
  (scanner.test(/[\p{L}\p{M}]/uy) ||
    second.hour > 23 ||
    hoursOf(first, second) === null ||
    !isAfter(first, second));

/** Tests whether an end on the next day is at an earlier hour than the start. Otherwise it would be read as one of the day itself. */
const isEarlierInDay = (end: Time, start: Time): boolean => end.hour < start.hour || end.dayPart !== null;

const isAfter = (first: Time, second: Time): boolean => {
  const [start, end] = hoursOf(first, second) ?? [0, 0];
  return (end ?? 0) * 60 + second.minute > start * 60 + first.minute;
};

function alternativeOf(first: Time, second: NextTime | null): Expression['alternative'] {
  const last = second?.time ?? first;
  if (second && isBare(second.time) && !isBare(first))
    return { start: first, end: null, offset: second.offset };
  if (!last.alternative) return null;
  const { offset, ...others } = last.alternative;
  const time = { ...last, ...others };
  return second ? { start: first, end: time, offset } : { start: time, end: null, offset };
}

interface QualifiedTime {
  time: Time;
  approximate: string;
  zone: string | null;
  hasLead: boolean;
}

interface NextTime extends QualifiedTime {
  isUnclear: boolean;
  /** The offset after the sign between the times. */
  offset: number;
}

/** Reads a time with the words before it. */
function readQualifiedTime(scanner: Scanner, previous: Time | null = null): QualifiedTime | null {
  let approximate = '';
  let hasLead = false;
  for (let count = 0; count < 4; count += 1) {
    const word = takeText(scanner, words.approximateBefore);
    approximate ||= word;
    if (word !== '') continue;
    if (!scanner.take(words.lead)) break;
    hasLead = true;
  }
  const isOnNextDay = previous !== null && scanner.take(words.nextDayBefore) !== null;
  const time = readTime(scanner, previous);
  if (isOnNextDay && time && !isEarlierInDay(time, previous)) return null;
  const [certain = time] = (time && takeRepetition(scanner, [time])) ?? [];
  return certain && { time: certain, approximate, zone: null, hasLead };
}

/** Reads a sign or word and the time after it. */
function readNextTime(scanner: Scanner, previous: Time, isBetween: boolean): NextTime | null {
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
      const written = scanner.take(sign)?.[0];
      if (written === undefined) return null;
      const { offset } = scanner;
      const next = readQualifiedTime(scanner, previous);
      if (!next || (isUnclear && !isNextTime(written, previous, next.time))) return null;
      return { ...next, approximate: after || next.approximate, zone, isUnclear, offset };
    });
    if (next) return next;
  }
  return null;
}

/** Tests whether a time after an unclear separator is one. After a space or an unusual sign, “24 hours” and “2.10” start a title. */
const isNextTime = (separator: string, previous: Time, next: Time): boolean =>
  !isBare(next) &&
  !isBare(previous) &&
  next.hour <= 23 &&
  (/[\p{L}/,;+&|،、؛·•]/u.test(separator) ||
    (!next.isTitle && (next.sign === ':' || next.sign === previous.sign)));

/** Moves past a duration, and returns its minutes. A longer one than half a day is something else. */
function takeDuration(scanner: Scanner): number | null {
  const found = attempt(scanner, () => {
    for (const pattern of words.durations) {
      const [, hours = '', minutesOfHour = 0, minutes = 0] = scanner.take(pattern) ?? [];
      const duration = Math.round(decimal(hours) * 60) + Number(minutesOfHour) + Number(minutes);
      if (duration > 0 && duration <= 12 * 60) return { duration };
    }
    return null;
  });
  return found?.duration ?? null;
}

const fractions: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/** Reads “1”, “1.5”, “1,5” and “1½”. */
const decimal = (text: string): number =>
  Number(text.replace(',', '.').replace(/[¼½¾]/, (fraction) => fractions[fraction] ?? ''));

/** Moves past a third time and those after it. Returns whether there are any. */
function takeFurtherTimes(scanner: Scanner, previous: Time): boolean {
  let hasMore = false;
  while (
    attempt(scanner, () => {
      const next = readNextTime(scanner, previous, false);
      return next && !isBare(next.time) ? next : null;
    })
  )
    hasMore = true;
  return hasMore;
}

/** Moves past the same times in brackets or after a sign: “15:00 (3 p.m.)”, “15:00 / 3 p.m.”. Returns those that are certain; `null` without a repetition. */
const takeRepetition = (scanner: Scanner, times: readonly [Time, Time?]): readonly [Time, Time?] | null =>
  attempt(scanner, () => {
    const repeated = scanner.take(equalSign) ? readStartAndEnd(scanner) : readTimesInBrackets(scanner);
    if (!repeated || !isSame(times, repeated)) return null;
    const [start, end] = times;
    return hoursOf(start, end ?? null) ? times : repeated;
  });

/** Moves past other times in brackets: “15:00 (16:30)”, “15:00 (21:00 in Manila)”. Hours without a sign, such as “(1 h 30)”, are a duration. Returns whether there are any. */
const takeOtherTimesInBrackets = (scanner: Scanner): boolean =>
  attempt(scanner, () => {
    if (peekTimesInZone(scanner) !== null) return null;
    const [time] = (scanner.take(openingBracket) && readStartAndEnd(scanner)) ?? [];
    return time && (time.sign === ':' || time.dayPart !== null) && scanner.take(restOfBrackets) ? time : null;
  }) !== null;

/** Moves past a comma before a time zone, and returns the zone: “11 h, heure de Genève”. */
const takeCommaBeforeZone = (scanner: Scanner): string | null =>
  attempt(scanner, () => (scanner.take(/ ?,(?= )/y) ? peekZone(scanner) : null));

/** Returns times of another time zone in brackets: “15:00 (9:00 EST)”. */
function peekTimesInZone(scanner: Scanner): string | null {
  const { offset } = scanner;
  const text = peekText(scanner, / ?[([][^)\]]{1,60}[)\]]/y);
  scanner.take(openingBracket);
  const time = readTime(scanner);
  if (time) readNextTime(scanner, time, false);
  const hasZone = time !== null && takeZone(scanner) !== null;
  scanner.take(closingBracket);
  const isWhole = text !== '' && scanner.offset === offset + text.length;
  scanner.offset = offset;
  return hasZone && isWhole ? text.trim() : null;
}

const equalSign = / ?[/=] ?/y;

function readTimesInBrackets(scanner: Scanner): [Time, Time?] | null {
  const times = scanner.take(openingBracket) && readStartAndEnd(scanner);
  return times && scanner.take(closingBracket) ? times : null;
}

/** Reads one time or two that are certainly times. */
function readStartAndEnd(scanner: Scanner): [Time, Time?] | null {
  scanner.take(words.lead);
  const first = readTime(scanner);
  if (!first) return null;
  const second = readNextTime(scanner, first, false)?.time;
  if (isBare(second ?? first)) return null;
  return second ? [first, second] : [first];
}

const isSame = (
  [start, end]: readonly [Time, Time?],
  [otherStart, otherEnd]: readonly [Time, Time?],
): boolean =>
  start.minute === otherStart.minute &&
  end?.minute === otherEnd?.minute &&
  possibleHours(start, end ?? null).some(([first, last]) =>
    possibleHours(otherStart, otherEnd ?? null).some(
      ([otherFirst, otherLast]) => first === otherFirst && last === otherLast,
    ),
  );

const takeText = (scanner: Scanner, pattern: RegExp): string => scanner.take(pattern)?.[0].trim() ?? '';
