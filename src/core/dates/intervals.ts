/** Intervals between two instants, and the instants of whole days. */

import { Temporal } from 'temporal-polyfill';
import { memoize } from '../memoize.ts';
import type { Interval } from '../model/model.ts';

/** The days from `first` to `last`, both included, as ISO 8601 dates. */
export const daysBetween = memoize((first: string, last: string): readonly string[] => {
  const end = Temporal.PlainDate.from(last);
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, end) <= 0; ) {
    days.push(day.toString());
    day = day.add({ days: 1 });
  }
  return days;
});

/** The days on which a meeting is certain to be held: its first and its last, and between them, if it is no longer than a month, those that are not on a weekend. */
export const workingDays = memoize((first: string, last: string): readonly string[] => {
  const days = daysBetween(first, last);
  if (days.length > 32) return [first, last];
  return days.filter((day) => day === first || day === last || Temporal.PlainDate.from(day).dayOfWeek < 6);
});

/** The interval of a whole day in a zone, which lasts 23 to 25 hours. @param day ISO 8601 date */
export const wholeDay = (day: string, timeZone: string): Interval =>
  `${startOfDay(day, timeZone)}/${endOfDay(day, timeZone)}`;

/** Tests for an interval of a whole day: the hours are unknown. The shortest day has 23 hours, longer than any meeting. */
export function isWholeDay(interval: Interval): boolean {
  const [start = '', end = ''] = interval.split('/');
  return Date.parse(end) - Date.parse(start) >= 23 * 3_600_000;
}

const startOfDay = (day: string, timeZone: string): string =>
  toUtc(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString());

/** The instant at which a day ends in a zone. @param day ISO 8601 date */
export const endOfDay = (day: string, timeZone: string): string =>
  startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone);

/** Moves the start of an interval to an earlier instant. */
export function startEarlier(interval: Interval, minutes: number): Interval {
  const separator = interval.indexOf('/');
  const start = Temporal.Instant.from(interval.slice(0, separator)).subtract({ minutes });
  return `${toUtc(start.toString())}/${interval.slice(separator + 1)}`;
}

/**
 * Writes an instant in UTC, to the second. Uses `Date`, which is twenty times as fast as Temporal here; another polyfill
 * has the same problem: https://github.com/js-temporal/temporal-polyfill/issues/262
 */
export const toUtc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
