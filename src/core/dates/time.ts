/** Dates and times of day as staff write them. */
import { Temporal } from 'temporal-polyfill';
import { toLatinDigits } from '../text/strings.ts';

/** One or two times at the start of a text. */
export interface WallTimes {
  /** `HH:MM`, not yet checked with `isTime`. */
  start: string;
  end: string | null;
  /** The times as written, and in the expected form. */
  written: string;
  expected: string;
  /** The text after the times. */
  rest: string;
}

const timePattern = String.raw`(\d{1,2})\s?[:.：．٫]\s?(\d{2})(?!\d)`;
const timesAtStart = new RegExp(
  String.raw`^\s*(${timePattern}(?:\s*[-‐‑‒–—−~～]\s*${timePattern})?)(?:\s+|$)`,
  'u',
);

/** Reads "10:10–11:30 Panel 1", also with a hyphen, points or Arabic-Indic digits. `null` unless the text starts with a time. */
export function parseWallTimes(text: string): WallTimes | null {
  const match = timesAtStart.exec(toLatinDigits(text));
  if (!match) return null;
  const [all, times = '', hour = '', minute = '', endHour, endMinute] = match;
  const start = `${hour.padStart(2, '0')}:${minute}`;
  const end = endHour && endMinute ? `${endHour.padStart(2, '0')}:${endMinute}` : null;
  const offset = all.indexOf(times);
  return {
    start,
    end,
    written: text.slice(offset, offset + times.length),
    expected: end ? `${start}–${end}` : start,
    rest: text.slice(all.length),
  };
}

/** Tests for a time of day, `HH:MM`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Reads the hours of a day, such as `10:00–18:00`. `null` for anything else. */
export function parseHours(text: string): { start: string; end: string } | null {
  const times = parseWallTimes(text);
  if (!times || times.end === null || times.rest !== '') return null;
  const { start, end } = times;
  return isTime(start) && isTime(end) && start < end ? { start, end } : null;
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

/** Tests for a date, or a date and a time of day such as `2025-10-01T09:00`. */
export function isDateOrTime(text: string): boolean {
  const [date, time] = text.split('T', 2);
  return date !== undefined && isDate(date) && (time === undefined || isTime(time));
}
