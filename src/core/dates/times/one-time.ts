/** Reads one time of day: its digits, its unit, and the part of the day beside it. */
import { type DayPart, isIn } from './part-of-day.ts';
import { attempt, type Scanner } from './scanner.ts';
import * as words from './time-words.ts';

export interface Time {
  hour: number;
  minute: number;
  /** Two digits, as on the 24-hour clock: `03:00`, not `3:00`. */
  hasTwoDigits: boolean;
  /** The hours that a word beside it allows; `null` without one. */
  dayPart: DayPart | null;
  form: 'clock' | 'number' | 'fourDigits' | 'midnight';
  /** A word beside it contradicts it, or may be the start of a title. */
  isAmbiguous: boolean;
}

/** Says whether a time may be another number: it has no colon, no unit and no part of the day. */
export const isBare = ({ form, dayPart }: Time): boolean =>
  form !== 'clock' && form !== 'midnight' && dayPart === null;

export const readTime = (scanner: Scanner): Time | null =>
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

const takeDayPart = (scanner: Scanner, candidates: readonly (readonly [RegExp, DayPart])[]): DayPart | null =>
  candidates.find(([pattern]) => scanner.take(pattern))?.[1] ?? null;

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
