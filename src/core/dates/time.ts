/** Wall time + IANA zone -> instant, and the ways in which people write a time. */
import { Temporal } from 'temporal-polyfill';

/** A text that begins with one time or two. Times come as `HH:MM`. */
export interface WallTimes {
  start: string;
  end: string | null;
  /** What is written, and how it should be. */
  found: string;
  expected: string;
  /** What follows the times. */
  rest: string;
}

const time = String.raw`(\d{1,2})\s?[:.：．٫]\s?(\d{2})(?!\d)`;
const pattern = new RegExp(String.raw`^\s*(${time}(?:\s*[-‐‑‒–—−~～]\s*${time})?)(?:\s+|$)`, 'u');

/** Reads "10:10–11:30 Panel 1", also with a hyphen, a point, or Arabic-Indic digits. `null` where no time begins the text. */
export function wallTimes(text: string): WallTimes | null {
  const match = pattern.exec(withLatinDigits(text));
  if (!match) return null;
  const [whole, written = '', hour = '', minute = '', endHour, endMinute] = match;
  const start = `${hour.padStart(2, '0')}:${minute}`;
  const end = endHour && endMinute ? `${endHour.padStart(2, '0')}:${endMinute}` : null;
  const at = whole.indexOf(written);
  return {
    start,
    end,
    found: text.slice(at, at + written.length),
    expected: end ? `${start}–${end}` : start,
    rest: text.slice(whole.length),
  };
}

/** Arabic-Indic, Persian and full-width digits as Latin ones; the length stays. */
export const withLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

export const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** Hours of a day such as `10:00–18:00`; `null` for what is none. */
export function hoursIn(text: string): { start: string; end: string } | null {
  const { start = '', end, rest } = wallTimes(text) ?? {};
  return end && !rest && isTime(start) && isTime(end) && start < end ? { start, end } : null;
}

/** Minutes of the day. @param time `HH:MM` */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a text is an ISO 8601 calendar date that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** To ask takes a millisecond, and most meetings are in one zone. */
const zones = new Map<string, boolean>();

export function isTimeZone(name: string): boolean {
  const isOne = zones.get(name) ?? isKnown(name);
  zones.set(name, isOne);
  return isOne;
}

function isKnown(name: string): boolean {
  try {
    const { timeZoneId } = Temporal.PlainDateTime.from('2000-01-01').toZonedDateTime(name);
    // Calendars are read by programs that know no other letters, and an offset knows of no summer.
    return timeZoneId === name && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** Whether a text is a date, or a date and a time of day such as `2025-10-01T09:00`. */
export function isDateOrTime(text: string): boolean {
  const [date = '', time] = text.split('T', 2);
  return isDate(date) && (time === undefined || isTime(time));
}

/**
 * Instant of a day's beginning, or of a wall time, in milliseconds since 1970. Where the clocks change and it is
 * in doubt, the later one: an embargo never ends too soon.
 *
 * @param text as `isDateOrTime` has it
 */
export const earliestInstant = (text: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds;

/** Meetings share days and hours, and a zone look-up is slow. */
const known = new Map<string, string | 'skipped' | 'twice'>();

/**
 * Instant of a wall time as ISO 8601 with offset, such as `2024-03-13T10:10:00+01:00`; `'skipped'` or `'twice'`
 * where the clocks change and the time does not exist, or exists two times.
 *
 * @param date ISO 8601 date @param time `HH:MM` @param timeZone IANA name
 */
export function instantOf(date: string, time: string, timeZone: string): string | 'skipped' | 'twice' {
  const key = `${timeZone} ${date} ${time}`;
  const found = known.get(key) ?? compute(date, time, timeZone);
  known.set(key, found);
  return found;
}

function compute(date: string, time: string, timeZone: string): string | 'skipped' | 'twice' {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!earlier.equals(later)) return earlier.toPlainDateTime().equals(wall) ? 'twice' : 'skipped';
  return earlier.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
