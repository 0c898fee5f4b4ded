/**
 * The grammar of times of day as people write them: one time, or a start and an end, at the start of a text. The
 * standard form is that of the 24-hour clock, `HH:MM–HH:MM`. Times with one meaning are read. Times that can mean two
 * things are returned with what they may mean, so that no afternoon is published as a night.
 */
import { normalizeTimes } from './normalize-times.ts';
import * as words from './time-words.ts';

/** One time or two at the start of a text. */
export interface WallTimes {
  kind: 'clear';
  /** `HH:MM`, not yet checked with `isTime`. */
  start: string;
  end: string | null;
  /** The times as written, with the words and signs that belong to them, and in the standard form. */
  written: string;
  expected: string;
  /** The text after the times. */
  rest: string;
  /** The text follows without a space, as in Chinese. */
  isJoined: boolean;
  /** The name of a time zone beside the times; `rest` starts with it unless it is between them. */
  zone: string | null;
}

/**
 * The reason why times are uncertain. `choice`: nothing says which half of the day is meant, or a word may be the title. `approximate`: there is a word such as
 * “about”. `separator`: nothing says that the second time is the end. `several`: there are more than two times.
 * `minutes`: two numbers may be hours. `space`: a word follows without a space.
 */
type TimesProblem = 'choice' | 'approximate' | 'separator' | 'several' | 'minutes' | 'space';

export interface UnclearTimes {
  kind: 'unclear';
  problem: TimesProblem;
  written: string;
  /** The word that makes the times approximate; empty for other problems. */
  word: string;
  /** One or two meanings in the standard form, the likelier one first. */
  choices: readonly [string, ...string[]];
  /** The text after the times. */
  rest: string;
}

export type TimesReading = WallTimes | UnclearTimes;

/** No times with their words are longer. */
const maxLength = 300;

/** Reads the times at the start of a text. `null` if it starts with none. */
export function readTimes(text: string): TimesReading | null {
  const { text: normalized, offsetOf } = normalizeTimes(text.slice(0, maxLength));
  const scanner = createScanner(normalized);
  scanner.take(space);
  if (scanner.test(date)) return null;
  const from = scanner.offset;
  const expression = readExpression(scanner);
  if (!expression || scanner.test(/[-/.:]?\d/y)) return null;
  const { start, end, approximate, zone, hasTrailingZone } = expression;
  const isJoined = !hasTrailingZone && scanner.test(/[\p{L}\p{M}_]/uy);
  if (!hasTrailingZone) scanner.take(words.closingSigns);
  const restOffset = offsetOf(scanner.offset);
  const written = text.slice(offsetOf(from), restOffset).trim();
  const rest = text.slice(restOffset).trimStart();
  const hours = hoursOf(start, end);
  const isUnspaced = scanner.test(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/uy);
  const problem = problemOf(expression, hours, isJoined && !isUnspaced);
  if (problem || !hours) {
    const [first = written, ...others] = hours ? [standardForm(start, end, hours)] : choicesOf(start, end);
    const choices = [first, ...others] as const;
    return { kind: 'unclear', problem: problem ?? 'choice', written, word: approximate, choices, rest };
  }
  const [startHour, endHour] = hours;
  return {
    kind: 'clear',
    start: format(startHour, start.minute),
    end: end && endHour !== null ? format(endHour, end.minute) : null,
    written,
    expected: standardForm(start, end, hours),
    rest,
    isJoined,
    zone,
  };
}

/** Reads the times at the start of a text. `null` unless they are certain. */
export function parseWallTimes(text: string): WallTimes | null {
  const times = readTimes(text);
  return times?.kind === 'clear' && times.zone === null ? times : null;
}

/** Finds times in the first words of a text. Returns their offset and what they say. */
export function findTimes(text: string): { offset: number; times: WallTimes } | null {
  const { text: normalized, offsetOf } = normalizeTimes(text.slice(0, maxLength));
  for (const { index } of normalized.matchAll(
    /(?<![\p{L}\p{N}.,:/-])\d{1,2}(?= ?(?:[:.] ?\d{2}|[hH时点]))/gu,
  )) {
    const offset = offsetOf(index);
    const times = parseWallTimes(text.slice(offset));
    if (times) return { offset, times };
  }
  return null;
}

function problemOf(
  { start, end, approximate, isSeparatorUnclear, hasMore }: Expression,
  hours: Hours | null,
  lacksSpace: boolean,
): TimesProblem | null {
  if (hasMore) return 'several';
  // “9–10:30” has minutes, “10:00–11” and “9–11” have none at their end.
  if (isBare(end ?? start)) return 'minutes';
  if (approximate !== '') return 'approximate';
  if (isSeparatorUnclear) return 'separator';
  if (hours === null || start.isAmbiguous || end?.isAmbiguous) return 'choice';
  return lacksSpace ? 'space' : null;
}

// ---- Scanner ------------------------------------------------------------------------------------------

/** Reads a normalized text from left to right. */
interface Scanner {
  offset: number;
  /** Moves behind what a sticky pattern matches at the offset. Returns `null` if it matches nothing. */
  take: (pattern: RegExp) => RegExpExecArray | null;
  test: (pattern: RegExp) => boolean;
}

function createScanner(text: string): Scanner {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = scanner.offset;
    return pattern.exec(text);
  };
  const scanner: Scanner = {
    offset: 0,
    take(pattern) {
      const found = match(pattern);
      if (found) scanner.offset += found[0].length;
      return found;
    },
    test: (pattern) => match(pattern) !== null,
  };
  return scanner;
}

/** Runs a step, and moves back if it finds nothing. */
function attempt<Result>(scanner: Scanner, step: () => Result | null): Result | null {
  const { offset } = scanner;
  const result = step();
  if (result === null) scanner.offset = offset;
  return result;
}

// ---- Expression ---------------------------------------------------------------------------------------

interface Expression {
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

const space = / +/y;
const date = /\d{4}[-./]\d{1,2}(?!\d)|\d{1,2}([-./])\d{1,2}\1\d{2}/y;
const openingBracket = /[([【] ?/y;
const closingBracket = / ?[)\]】]/y;

function readExpression(scanner: Scanner): Expression | null {
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

// ---- One time -----------------------------------------------------------------------------------------

interface Time {
  hour: number;
  minute: number;
  /** Two digits, as on the 24-hour clock: `03:00`, not `3:00`. */
  hasTwoDigits: boolean;
  /** The hours that a word beside it allows; `null` without one. */
  dayPart: words.DayPart | null;
  form: 'clock' | 'number' | 'fourDigits' | 'midnight';
  /** A word beside it contradicts it, or may be the start of a title. */
  isAmbiguous: boolean;
}

/** Says whether a time may be another number: it has no colon, no unit and no part of the day. */
const isBare = ({ form, dayPart }: Time): boolean =>
  form !== 'clock' && form !== 'midnight' && dayPart === null;

const readTime = (scanner: Scanner): Time | null =>
  readNoonOrMidnight(scanner) ??
  attempt(scanner, () => {
    const before = takeDayPart(scanner, words.dayPartsBefore);
    const time = readClock(scanner);
    if (!time) return null;
    const hasCapitals = scanner.test(words.capitalDayPart);
    const after = takeDayPart(scanner, words.dayPartsAfter);
    takeUnit(scanner, time);
    const dayPart = before ?? after ?? takeDayPart(scanner, words.dayPartsAfter);
    const isDayPartDoubtful =
      dayPart !== null && time.hour > 12 && (hasCapitals || !isIn(time.hour, dayPart));
    return { ...time, dayPart, isAmbiguous: time.isAmbiguous || isDayPartDoubtful };
  });

function readNoonOrMidnight(scanner: Scanner): Time | null {
  const shared = { minute: 0, hasTwoDigits: true, isAmbiguous: false };
  if (words.noon.some((pattern) => scanner.take(pattern)))
    return { ...shared, hour: 12, dayPart: words.noonDayPart, form: 'clock' };
  return scanner.take(words.midnight) ? { ...shared, hour: 0, dayPart: null, form: 'midnight' } : null;
}

const takeDayPart = (
  scanner: Scanner,
  candidates: readonly (readonly [RegExp, words.DayPart])[],
): words.DayPart | null => candidates.find(([pattern]) => scanner.take(pattern))?.[1] ?? null;

function takeUnit(scanner: Scanner, { form }: Time): void {
  if (form === 'clock' && !scanner.take(words.unitAfterClock)) scanner.take(words.hourSign);
  scanner.take(words.onwards);
}

const clock = /(\d{1,2}) ?[:.] ?(\d{2})(?::00)?(?!\d|[:.]\d)/y;
const fourDigits = /([01]\d|2[0-3])([0-5]\d)(?!\d|[:.]\d)/y;
const number = /(\d{1,2})(?![\d:.]*\d)/y;

const readClock = (scanner: Scanner): Time | null =>
  readHourWithUnit(scanner) ??
  readDigits(scanner, clock, 'clock') ??
  readFourDigits(scanner) ??
  readDigits(scanner, number, 'number');

function readHourWithUnit(scanner: Scanner): Time | null {
  const [, hour] = scanner.take(words.hourWithUnit) ?? [];
  if (hour === undefined) return null;
  const isAmbiguous = scanner.test(words.minutesOrTitle);
  return { ...createTime(hour, readMinutesAfterUnit(scanner), 'clock'), isAmbiguous };
}

function readMinutesAfterUnit(scanner: Scanner): number {
  const minutes = scanner.take(words.minutesAfterUnit);
  if (minutes) return readNumber(minutes[1] ?? minutes[2] ?? '');
  if (scanner.take(words.halfAfterUnit)) return 30;
  if (scanner.take(words.quarterAfterUnit)) return 15;
  if (scanner.take(words.threeQuartersAfterUnit)) return 45;
  scanner.take(words.sharp);
  return 0;
}

function readDigits(scanner: Scanner, pattern: RegExp, form: Time['form']): Time | null {
  const [, hour, minute = '0'] = scanner.take(pattern) ?? [];
  return hour === undefined ? null : createTime(hour, Number(minute), form);
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
  isAmbiguous: false,
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

// ---- The half of the day ------------------------------------------------------------------------------

type Hours = readonly [start: number, end: number | null];

/** The first hour that one digit can mean without a word such as “am”: 7:00 is in the morning, 6:00 may be in the evening. */
const firstHour = 7;

/** Returns the hours that times mean; `null` if they are uncertain. */
function hoursOf(start: Time, end: Time | null): Hours | null {
  if (!end) {
    const hour = hourByItself(start);
    return hour === null ? null : [hour, null];
  }
  if (start.dayPart && !end.dayPart && isTwelveHour(end)) return hoursAfterDayPart(start, end);
  if (end.dayPart && !start.dayPart && isTwelveHour(start)) return hoursBeforeDayPart(start, end);
  const [first, last] = [hourByItself(start), hourByItself(end)];
  if (first !== null && last !== null) return [first, last];
  return start.form === 'midnight' || end.form === 'midnight' ? null : onlyHours(start, end);
}

/** Returns the hour of a time, without regard to another one. */
function hourByItself(time: Time): number | null {
  const { hour, dayPart, hasTwoDigits, form } = time;
  if (form === 'midnight') return null;
  if (!dayPart) return hasTwoDigits || hour >= firstHour ? hour : null;
  const possible = halvesOf(time).filter((each) => isIn(each, dayPart));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** “2:00 pm–4:00”: the end is the next such time. */
function hoursAfterDayPart(start: Time, end: Time): Hours | null {
  const first = hourByItself(start);
  if (first === null) return null;
  const last = halvesOf(end)
    .filter((hour) => minutes(hour, end) > minutes(first, start))
    .sort((a, b) => a - b)[0];
  return last === undefined ? null : [first, last];
}

/** “2:00–4:00 pm”: the start is in the same part of the day, or else the last such time before the end. */
function hoursBeforeDayPart(start: Time, end: Time): Hours | null {
  const last = hourByItself(end);
  if (last === null) return null;
  const earlier = halvesOf(start).filter((hour) => minutes(hour, start) < minutes(last, end));
  const first =
    earlier.find((hour) => isIn(hour, end.dayPart ?? [])) ?? earlier.find((hour) => hour >= firstHour);
  return first === undefined ? null : [first, last];
}

/** “11:00–1:00” has only one meaning, because an item ends on the day on which it starts. */
function onlyHours(start: Time, end: Time): Hours | null {
  const possible = possibleHours(start, end);
  const [only] = possible;
  return only && possible.length === 1 ? only : null;
}

/** Says whether a time may belong to the 12-hour clock. Beside “pm”, 02:00 does too. */
const isTwelveHour = ({ hour, form }: Time): boolean => hour >= 1 && hour <= 12 && form !== 'midnight';

/** The hours that a time can mean: 3 and 15 for 3 o’clock, 12 and 0 for 12 o’clock. */
const halvesOf = (time: Time): number[] =>
  isTwelveHour(time) ? [time.hour, (time.hour + 12) % 24] : [time.hour];

const isIn = (hour: number, dayPart: words.DayPart): boolean =>
  dayPart.some(([from, before]) => from <= hour && hour < before);

const minutes = (hour: number, { minute }: Time): number => hour * 60 + minute;

/** Lists the hours that a time may mean where its part of the day is unknown, or contradicts it. */
function choicesOfHour(time: Time): number[] {
  const certain = hourByItself(time);
  if (certain !== null) return [certain];
  return time.dayPart ? [time.hour, (time.hour + 12) % 24] : halvesOf(time);
}

/** Lists the hours that a start and an end may mean, with the end after the start. */
const possibleHours = (start: Time, end: Time): Hours[] =>
  choicesOfHour(start).flatMap((first) =>
    choicesOfHour(end)
      .filter((last) => minutes(last, end) > minutes(first, start))
      .map((last): Hours => [first, last]),
  );

/** Lists up to two meanings of uncertain times: those by day first, and then the shorter one. */
function choicesOf(start: Time, end: Time | null): string[] {
  if (end?.form === 'midnight') {
    const endOfDay: Time = { ...end, hour: 23, minute: 59, form: 'clock' };
    return choicesOf(start, endOfDay);
  }
  const alone = choicesOfHour(start).map((hour): Hours => [hour, null]);
  const ranges = end ? possibleHours(start, end) : alone;
  const isNight = ([hour]: Hours) => Number(hour < firstHour);
  const duration = ([first, last]: Hours) => (last ?? first) - first;
  return (ranges.length > 0 ? ranges : alone)
    .sort((a, b) => isNight(a) - isNight(b) || duration(a) - duration(b))
    .slice(0, 2)
    .map((hours) => standardForm(start, end, hours));
}

const format = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

function standardForm(start: Time, end: Time | null, [startHour, endHour]: Hours): string {
  const first = format(startHour, start.minute);
  return end && endHour !== null ? `${first}–${format(endHour, end.minute)}` : first;
}
