/** Dates and times of day as staff write them. */
import { Temporal } from 'temporal-polyfill';
import { toLatinDigits } from '../text/strings.ts';
import { readTimes } from './wall-times.ts';

/** Tests for a time of day, `HH:MM`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Tests for the end of an item: a time of day, or `24:00`. */
export const isEndTime = (text: string): boolean => text === '24:00' || isTime(text);

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
