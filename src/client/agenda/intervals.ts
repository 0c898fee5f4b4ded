/** Intervals of time, and the time until an event in words. Functions take the current time as an argument. */

/** Two instants in milliseconds since 1970. The end is not part of the interval. */
export interface Interval {
  start: number;
  end: number;
}

export type Phase = 'before' | 'open' | 'between' | 'after';

/** Parses `2024-03-13T09:00:00Z/2024-03-13T17:00:00Z …`. An interval without a start or an end is open on that side. */
export const parseIntervals = (text: string): Interval[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((interval) => {
      const [start, end] = interval.split('/');
      return {
        start: start ? Date.parse(start) : Number.NEGATIVE_INFINITY,
        end: end ? Date.parse(end) : Number.POSITIVE_INFINITY,
      };
    });

/** Tests for an interval of a whole day, as `isWholeDay` of `src/core/dates/intervals.ts` does. */
export const isWholeDay = ({ start, end }: Interval): boolean =>
  Number.isFinite(start) && Number.isFinite(end) && end - start >= 23 * hourMs;

const contains = ({ start, end }: Interval, now: number): boolean => start <= now && now < end;

/** @param intervals in order */
export function phaseAt(intervals: readonly Interval[], now: number): Phase {
  if (intervals.some((interval) => contains(interval, now))) return 'open';
  if (intervals.every(({ start }) => now < start)) return 'before';
  return intervals.some(({ start }) => now < start) ? 'between' : 'after';
}

/** Returns the items that are current, and the one that starts next. */
export const currentAndNext = <Item extends Interval>(
  items: readonly Item[],
  now: number,
): { current: Item[]; next: Item | undefined } => ({
  current: items.filter((item) => contains(item, now)),
  next: items.filter(({ start }) => start > now).sort((a, b) => a.start - b.start)[0],
});

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const daysPerMonth = 30.44;

/** Formats the time until an event, as `in 3 days`. @param hasHour whether the hour of the event is known */
export function formatTimeUntil(durationMs: number, locale: string, hasHour = true): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (!hasHour && durationMs < 1.5 * dayMs) return format.format(Math.ceil(durationMs / dayMs), 'day');
  const minutes = Math.max(1, Math.ceil(durationMs / minuteMs));
  if (minutes < 60) return format.format(minutes, 'minute');
  if (durationMs < 1.5 * dayMs) return format.format(Math.round(durationMs / hourMs), 'hour');
  const days = Math.round(durationMs / dayMs);
  return days < 60 ? format.format(days, 'day') : format.format(Math.round(days / daysPerMonth), 'month');
}
