/** Dates and times of day as staff write them. */
import { Temporal } from 'temporal-polyfill';
import type { DailyHours, Hours } from '../model/model.ts';
import { toLatinDigits } from '../text/strings.ts';
import { parseWallTimes, readTimes } from './wall-times.ts';

/** Tests for a time of day, `HH:MM`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Tests for the end of an item: a time of day, or `24:00`. */
export const isEndTime = (text: string): boolean => text === '24:00' || isTime(text);

const sittingSeparator = /[,;،，、；]/;

/** Reads the hours of a day, such as `10:00–18:00` or `10:00–13:00, 15:00–18:00`. `null` for anything else. */
export function parseDailyHours(text: string): DailyHours | null {
  const sittings = text.split(sittingSeparator).map(parseHours);
  const [first, ...others] = sittings.filter((sitting) => sitting !== null);
  if (!first || others.length < sittings.length - 1) return null;
  const last = others.at(-1);
  if (!last) return first;
  const ordered = [first, ...others];
  const isInOrder = others.every(({ start }, index) => (ordered[index]?.end ?? start) <= start);
  return isInOrder ? { start: first.start, end: last.end, sittings: ordered } : null;
}

/** Reads the hours of one sitting, such as `10:00–13:00`. `null` for anything else. */
function parseHours(text: string): Hours | null {
  const times = parseWallTimes(text);
  if (!times || times.end === null || times.rest !== '') return null;
  const { start, end } = times;
  return isTime(start) && isTime(end) && start < end ? { start, end } : null;
}

/** Returns the hours that a text such as `2:00–5:00` probably means, or how to write several sittings; `undefined` if that is unknown. */
export function suggestHours(text: string): string | undefined {
  if (sittingSeparator.test(text)) return '10:00–13:00, 15:00–18:00';
  const times = readTimes(text);
  const suggestion = times?.kind === 'unclear' ? times.choices[0].times : times?.expected;
  return suggestion !== undefined && parseHours(suggestion) ? suggestion : undefined;
}

/** Minutes since midnight. @param time `HH:MM` */
export const minutesOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Tests for an existing date in ISO 8601, `2024-03-13`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Tests for an existing date in ISO 8601 of reduced precision: `2019`, `2019-04` or `2019-04-17`. */
export const isDateOfAnyPrecision = (text: string): boolean =>
  isDate(/^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);

/** Tests for a date, or a date and a time of day such as `2025-10-01T09:00`. */
export function isDateOrTime(text: string): boolean {
  const [date, time] = text.split('T', 2);
  return date !== undefined && isDate(date) && (time === undefined || isTime(time));
}

/** Returns the date and time that a text such as `2025-10-01 9 am` means; `undefined` if that is unknown. */
export function suggestDateOrTime(text: string): string | undefined {
  const [, date = '', time = ''] =
    /^\s*(\d{4}-\d{2}-\d{2})[\s,T]+(?![\s,T])(.*)$/i.exec(toLatinDigits(text)) ?? [];
  const times = readTimes(time);
  const start = (times?.kind === 'unclear' ? times.choices[0].times : times?.start)?.slice(0, 5);
  const suggestion = `${date}T${start}`;
  return isDateOrTime(suggestion) ? suggestion : undefined;
}
