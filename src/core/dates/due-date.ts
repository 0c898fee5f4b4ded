/** Days and hours at which something is due, as `meeting.yaml` has them: `2025-10-01`, `2025-10-01T18:00` or `2025-10-01T18:00[Asia/Tokyo]`. */
import { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../model/model.ts';
import { endOfDay } from './intervals.ts';
import { wallTimeAt } from './midnight.ts';
import { isDate, isEndTime, minutesOfDay } from './time.ts';
import { isTimeZone } from './time-zones.ts';

/** Reads a date, or a date and a time with or without its time zone (RFC 9557). `null` for anything else. */
export function parseDueDate(text: string): DueDate | null {
  const [, date = '', time, timeZone] = /^([\d-]+)(?:T([\d:]+)(?:\[([^\]]+)\])?)?$/.exec(text) ?? [];
  if (!isDate(date) || (time !== undefined && !isEndTime(time))) return null;
  if (timeZone !== undefined && !isTimeZone(timeZone)) return null;
  return { date, ...(time !== undefined && { time }), ...(timeZone !== undefined && { timeZone }) };
}

/** Writes what `parseDueDate` reads. */
export function formatDueDate({ date, time, timeZone }: DueDate): string {
  const zone = timeZone === undefined ? '' : `[${timeZone}]`;
  return time === undefined ? date : `${date}T${time}${zone}`;
}

/**
 * Returns the instant at which something is due, ISO 8601 with an offset: its time, or the end of its day.
 *
 * @param meetingZone the time zone, unless the date names one
 */
export function dueInstant(due: DueDate, meetingZone: string): string {
  const { date, time, timeZone = meetingZone } = due;
  if (time === undefined) return endOfDay(date, timeZone);
  const wall = wallTimeAt(date, minutesOfDay(time));
  return Temporal.PlainDateTime.from(`${wall.date}T${wall.time}`)
    .toZonedDateTime(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
