/** Reads one time of day: its digits, its unit, and the part of the day beside it. */

import { dayPartsAfter, dayPartsBefore, initialForms, midday } from './day-part-words.ts';
import { type DayPart, firstHour, isIn } from './part-of-day.ts';
import { attempt, peekText, type Scanner } from './scanner.ts';
import * as words from './time-words.ts';
import { zoneNames } from './zone-words.ts';

export interface Time {
  hour: number;
  minute: number;
  /** Two digits, as on the 24-hour clock: `03:00`, not `3:00`. */
  hasTwoDigits: boolean;
  /** The hours that a word beside it allows; `null` without one. */
  dayPart: DayPart | null;
  form: 'clock' | 'number' | 'fourDigits' | 'midnight';
  /** The sign between hours and minutes; empty without one. */
  sign: string;
  /** Nothing but the digits says that it is a time. */
  isOnlyDigits: boolean;
  /** A word beside it contradicts it. */
  isContradictory: boolean;
  /** The word that makes it a time may be the start of a title: “15 hours of sunshine”. */
  isTitle: boolean;
  /** A word after it, not read, that belongs to the time or to the title: “15:00 PM Modi”. */
  doubtfulWord: string;
  /** The part of the day that this word names, if it is not that of the time: “10:00 PM Modi”. */
  contradictoryDayPart: DayPart | null;
  /** The time if the last of its words belongs to the title: “15点半导体” is 15:30 or 15:00. */
  alternative: { minute: number; dayPart: DayPart | null; offset: number } | null;
}

/** Tests whether a time may be another number: it has no colon, no unit and no part of the day. */
export const isBare = ({ form, dayPart }: Time): boolean =>
  form !== 'clock' && form !== 'midnight' && dayPart === null;

/** @param previous the start, before an end */
export const readTime = (scanner: Scanner, previous: Time | null = null): Time | null =>
  readNoonOrMidnight(scanner) ??
  attempt(scanner, () => {
    const before = takeDayPart(scanner, dayPartsBefore);
    const time = readClock(scanner);
    if (!time) return null;
    const { offset } = scanner;
    const doubt = time.form === 'clock' && !before ? findDoubt(scanner, time, previous) : null;
    if (doubt) return { ...time, ...doubt };
    let after = takeDayPart(scanner, dayPartsAfter);
    const mayStartTitle = after !== null && mayBeWithout(scanner, time, offset);
    if (after && mayStartTitle && !canBeIn(time.hour, after)) {
      // “10:00 дня открытых дверей”: nobody calls ten o’clock “дня”.
      scanner.offset = offset;
      after = null;
    }
    takeUnit(scanner, time);
    const dayPart = before ?? after ?? (mayStartTitle ? null : takeDayPart(scanner, dayPartsAfter));
    if (time.form === 'clock' || dayPart) takeSharp(scanner);
    return {
      ...time,
      dayPart,
      isOnlyDigits: time.isOnlyDigits && dayPart === null && scanner.offset === offset,
      alternative:
        mayStartTitle && after
          ? { minute: time.minute, dayPart: null, offset }
          : time.alternative && { ...time.alternative, dayPart },
      isContradictory: dayPart !== null && time.hour > 12 && !isIn(time.hour, dayPart),
    };
  });

function readNoonOrMidnight(scanner: Scanner): Time | null {
  const shared = { ...createTime('12', 0, 'clock'), isOnlyDigits: false };
  const word = words.noon.map((pattern) => scanner.take(pattern)?.[0]).find(Boolean);
  if (word) return { ...shared, dayPart: midday, isTitle: isTitleStart(scanner, word) };
  const midnight = scanner.take(words.midnight)?.[0];
  if (!midnight) return null;
  return { ...shared, hour: 0, form: 'midnight', isTitle: isTitleStart(scanner, midnight) };
}

const takeDayPart = (scanner: Scanner, candidates: readonly (readonly [RegExp, DayPart])[]): DayPart | null =>
  candidates.find(([pattern]) => scanner.take(pattern))?.[1] ?? null;

function takeUnit(scanner: Scanner, { form }: Time): void {
  if (form === 'clock' && !scanner.take(words.unitAfterClock)) scanner.take(words.hourSign);
  scanner.take(words.onwards);
}

/** Tests whether an hour, or the same of the 12-hour clock, can be in a part of the day. */
const canBeIn = (hour: number, dayPart: DayPart): boolean =>
  isIn(hour, dayPart) || (hour < 12 && isIn(hour + 12, dayPart));

/** Moves past “sharp”, unless a title goes on: “15:00 sharp rise in fees”. */
const takeSharp = (scanner: Scanner): RegExpExecArray | null =>
  attempt(scanner, () => {
    const found = scanner.take(words.sharp);
    return found && !continuesTitle(scanner) ? found : null;
  });

// ---- Words that may belong to the title ---------------------------------------------------------------

/** Tests whether a word without digits that has been read is the start of a title: “Noon prayers”, “中午休息”. */
const isTitleStart = (scanner: Scanner, word: string): boolean =>
  !/^\d/.test(word) && (continuesTitle(scanner) || scanner.test(/\p{Script=Han}/uy));

/** Tests whether a title goes on here rather than a time. */
const continuesTitle = (scanner: Scanner): boolean =>
  scanner.test(words.lowerCaseWord) && !continuesTime(scanner);

/** Tests for another time, or for another word of the time. */
const continuesTime = (scanner: Scanner): boolean =>
  [
    words.nextTime,
    words.approximateAfter,
    words.onwards,
    ...words.openEnds,
    ...zoneNames,
    ...dayPartsAfter.map(([pattern]) => pattern),
  ].some((pattern) => scanner.test(pattern));

type Doubt = Pick<Time, 'doubtfulWord' | 'contradictoryDayPart'>;

/** Finds what follows a complete time and can start a title. */
function findDoubt(scanner: Scanner, time: Time, previous: Time | null): Doubt | null {
  const initials = findInitials(scanner, time, previous);
  if (initials) return initials;
  const doubtfulWord = findDoubtfulWord(scanner, time);
  return doubtfulWord === '' ? null : { doubtfulWord, contradictoryDayPart: null };
}

/**
 * Finds capital letters that mean a half of the day or start a title: “10:00 AM radio”, “15:00 P.M. Modi”, “10:00 م. العلي”.
 * Beside one digit, they belong to a time of the 12-hour clock, unless the title goes on in lower case: “9:00 AM radio”.
 */
function findInitials(scanner: Scanner, time: Time, previous: Time | null): Doubt | null {
  const { hour } = time;
  const { offset } = scanner;
  const [pattern, dayPart] = initialForms.find(([each]) => scanner.test(each)) ?? [];
  if (!pattern || !dayPart || previous?.dayPart || hour < firstHour) return null;
  const isRepeated = isIn(hour, dayPart);
  // “12:00 AM” is midnight or noon.
  if (hour === 12 && !isRepeated) return null;
  const doubtfulWord = peekText(scanner, pattern).trim();
  scanner.take(pattern);
  const isTwelveHour = [time, previous].some((each) => each?.hasTwoDigits === false);
  const isWord = words.titleWord.test(doubtfulWord);
  // “19:00 evening session” says the same twice.
  if (isWord && (isRepeated || hour > 12)) {
    scanner.offset = offset;
    return null;
  }
  const isAtEnd = !isWord && scanner.test(words.endOfTimes) && (hour <= 12 || scanner.test(/ ?$/y));
  const mayStartTitle =
    !isAtEnd &&
    !continuesTime(scanner) &&
    (isWord || !isTwelveHour || (isRepeated && scanner.test(words.lowerCaseWord)));
  scanner.offset = offset;
  if (!mayStartTitle) return null;
  return { doubtfulWord, contradictoryDayPart: isRepeated || hour > 12 ? null : dayPart };
}

/**
 * Finds a word after a time that the time does not need, and that can start a title: “15:00 hours of sunshine”, “12:00
 * Noon concert”. Returns an empty string if there is none.
 */
function findDoubtfulWord(scanner: Scanner, time: Time): string {
  const { offset } = scanner;
  const approximate = scanner.take(words.approximateBeforeTitle)?.[0];
  const isApproximateTitle = approximate !== undefined && !scanner.test(words.nextTime);
  scanner.offset = offset;
  if (isApproximateTitle) return approximate.trim();
  const word = takeRedundantWord(scanner, time);
  const isOfTitle =
    word !== undefined &&
    !scanner.test(/$/y) &&
    !scanner.test(words.nextTime) &&
    (words.capitalWord.test(word) || continuesTitle(scanner));
  scanner.offset = offset;
  return isOfTitle ? word.trim() : '';
}

/** Tests whether a part of the day that has been read may start a title instead: “10:00 дня открытых дверей”. */
function mayBeWithout(scanner: Scanner, { form, hasTwoDigits }: Time, start: number): boolean {
  if (form !== 'clock' || !hasTwoDigits || !continuesTitle(scanner)) return false;
  const end = scanner.offset;
  scanner.offset = start;
  const isWord = words.titleWord.test(peekText(scanner, words.letters));
  scanner.offset = end;
  return isWord;
}

/** Moves past a word that repeats what the time says, if titles can start with it. */
function takeRedundantWord(scanner: Scanner, { hour, hasTwoDigits }: Time): string | undefined {
  const dayParts = hasTwoDigits ? dayPartsAfter.filter(([, dayPart]) => isIn(hour, dayPart)) : [];
  for (const pattern of [words.unitAfterClock, ...dayParts.map(([each]) => each)]) {
    const word = scanner.take(pattern)?.[0];
    if (word === undefined) continue;
    return words.titleWord.test(word) ? word : undefined;
  }
  return undefined;
}

// ---- Digits and units ---------------------------------------------------------------------------------

/** Hours, minutes and perhaps seconds. “3: 10:00” is the third item, at 10:00. */
const clock = /(?<hour>\d{1,2})(?<sign> ?: ?|\.)(?<minute>\d{2})(?:(?<=\d:\d{2}):00)?(?!\d|[:.]\d)/y;
/** “15-00”, beside another such time. Alone it may be two hours. */
const clockWithHyphen =
  /(?<hour>\d{1,2})(?<sign>-)(?<minute>[0-5]\d)(?= ?(?:-{1,3}|~|to|до|à|a|至|到) ?\d{1,2}-[0-5]\d(?!\d))/y;
const nextWithHyphen =
  /(?<=\d-[0-5]\d ?(?:-{1,3}|~|to|до|à|a|至|到) ?)(?<hour>\d{1,2})(?<sign>-)(?<minute>[0-5]\d)(?!\d)/y;
const fourDigits = /(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?!\d|[:.]\d)/y;
const number = /(?<hour>\d{1,2})(?![\d:.]*\d)/y;

const readClock = (scanner: Scanner): Time | null =>
  readHourWithUnit(scanner) ??
  readDigits(scanner, clock, 'clock') ??
  readDigits(scanner, clockWithHyphen, 'clock') ??
  readDigits(scanner, nextWithHyphen, 'clock') ??
  readFourDigits(scanner) ??
  readDigits(scanner, number, 'number') ??
  readHourInWords(scanner);

function readHourWithUnit(scanner: Scanner): Time | null {
  const [written = '', hour] = scanner.take(words.hourWithUnit) ?? [];
  if (hour === undefined) return null;
  const { offset } = scanner;
  const sign = peekText(scanner, words.minutesOrTitle);
  const count = readMinutesOrCount(scanner);
  const minute = count ?? readMinutesAfterUnit(scanner);
  const hasUnitOnly = scanner.offset === offset && words.titleWord.test(written.replace(/^[\d ]+/, ''));
  return {
    ...createTime(hour, minute, 'clock'),
    isOnlyDigits: false,
    isTitle: hasUnitOnly && continuesTitle(scanner),
    alternative:
      count !== null
        ? { minute: 0, dayPart: null, offset }
        : sign === ''
          ? null
          : withoutLastSign(sign, minute, offset, scanner.offset),
  };
}

/** Reads a number that may be minutes or the first word of the title: “10 h 5 Panel”, “10 h 20 ateliers”. */
const readMinutesOrCount = (scanner: Scanner): number | null =>
  attempt(scanner, () => {
    const [, digit, twoDigits] = scanner.take(words.minutesOrCount) ?? [];
    if (digit !== undefined) return Number(digit);
    if (twoDigits === undefined || !continuesTitle(scanner) || scanner.test(words.sharp)) return null;
    return Number(twoDigits);
  });

/** Reads an hour in words before a part of the day: “una de la tarde”. Without it, the words start a title. */
const readHourInWords = (scanner: Scanner): Time | null =>
  attempt(scanner, () => {
    const name = scanner.take(words.hourInWords)?.[1];
    if (name === undefined) return null;
    const minute = scanner.take(words.halfAfterUnit) ? 30 : scanner.take(words.quarterAfterUnit) ? 15 : 0;
    if (!dayPartsAfter.some(([pattern]) => scanner.test(pattern))) return null;
    const time = createTime(String(words.hourOfName(name)), minute, 'number');
    return { ...time, hasTwoDigits: false, isOnlyDigits: false };
  });

/** Reads “15点半导体” as 15:00, and “10点30分组” as 10:30. */
const withoutLastSign = (sign: string, minute: number, start: number, end: number): Time['alternative'] =>
  sign.endsWith('分')
    ? { minute, dayPart: null, offset: end - 1 }
    : { minute: 0, dayPart: null, offset: start };

function readMinutesAfterUnit(scanner: Scanner): number {
  const minutes = scanner.take(words.minutesAfterUnit);
  if (minutes) return readNumber(minutes.slice(1).find(Boolean) ?? '');
  if (scanner.take(words.halfAfterUnit)) return 30;
  if (scanner.take(words.quarterAfterUnit)) return 15;
  if (scanner.take(words.threeQuartersAfterUnit)) return 45;
  scanner.take(words.sharp);
  return 0;
}

function readDigits(scanner: Scanner, pattern: RegExp, form: Time['form']): Time | null {
  const { hour, sign = '', minute = '0' } = scanner.take(pattern)?.groups ?? {};
  return hour === undefined ? null : { ...createTime(hour, Number(minute), form), sign: sign.trim() };
}

/** Reads “1530 hrs”. Without a unit, four digits may be a year. */
function readFourDigits(scanner: Scanner): Time | null {
  const time = readDigits(scanner, fourDigits, 'fourDigits');
  if (!time) return null;
  return scanner.test(words.unitAfterClock) || scanner.test(words.hourSign)
    ? { ...time, form: 'clock' }
    : time;
}

const createTime = (hour: string, minute: number, form: Time['form']): Time => ({
  hour: readNumber(hour),
  minute,
  hasTwoDigits: hour.length === 2 || readNumber(hour) === 0,
  dayPart: null,
  form,
  sign: '',
  isOnlyDigits: true,
  isContradictory: false,
  isTitle: false,
  doubtfulWord: '',
  contradictoryDayPart: null,
  alternative: null,
});

/** Reads Latin digits, or a Chinese number up to 99. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (sign: string): number =>
    Math.max(0, '零一二三四五六七八九'.indexOf(sign.replace('两', '二')));
  const [, tens = '', units = ''] = /^(.?)十(.?)$/.exec(text) ?? [];
  return text.includes('十')
    ? 10 * (tens ? digit(tens) : 1) + (units ? digit(units) : 0)
    : digit(text.at(-1) ?? '');
}
