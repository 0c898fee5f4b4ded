/** When a meeting sits, day by day: what its clock and its links go by. */
import { Temporal } from 'temporal-polyfill';
import type { Agenda, Meeting } from '../model/model.ts';
import { isWithdrawn } from '../site/release.ts';
import { currentAgenda } from '../site/revisions.ts';
import { instantOf } from './time.ts';

/** Two instants as an interval of ISO 8601, in UTC and to the second; what is not there is open. */
export type Interval = `${string}/${string}`;

/** One interval a day: from the first item to the last, or by the hours of the meeting, or the whole day. */
export function meetingIntervals(meeting: Meeting): Interval[] {
  const agenda = agendaOf(meeting);
  if (agenda) return agenda.days.filter(({ items }) => items.length > 0).map(sittingOf);
  return daysOf(meeting).map((day) => byHours(day, meeting) ?? wholeDay(day, meeting.timeZone));
}

/** The agenda in any language: times agree in all of them. One that was withdrawn says nothing any more. */
function agendaOf(meeting: Meeting): Agenda | undefined {
  const agenda = currentAgenda(meeting);
  const versions = agenda && !isWithdrawn(agenda) ? Object.values(agenda.versions) : [];
  return versions.map(({ body }) => body).find((body) => body.type === 'agenda');
}

function sittingOf({ items }: Agenda['days'][number]): Interval {
  const starts = items.map(({ startInstant }) => utc(startInstant)).sort();
  const ends = items.map(({ startInstant, endInstant }) => utc(endInstant ?? startInstant)).sort();
  return `${starts[0]}/${ends.at(-1)}`;
}

function daysOf({ start, end }: Meeting): string[] {
  const days: string[] = [];
  const last = Temporal.PlainDate.from(end);
  for (let day = Temporal.PlainDate.from(start); Temporal.PlainDate.compare(day, last) <= 0; ) {
    days.push(day.toString());
    day = day.add({ days: 1 });
  }
  return days;
}

function byHours(day: string, { hours, timeZone }: Meeting): Interval | undefined {
  if (!hours) return undefined;
  const [start, end] = [hours.start, hours.end].map((time) => instantOf(day, time, timeZone));
  return start && end && isInstant(start) && isInstant(end) ? `${utc(start)}/${utc(end)}` : undefined;
}

/** An hour that the clocks skip, or show twice, says nothing. */
const isInstant = (found: string): boolean => found !== 'skipped' && found !== 'twice';

const wholeDay = (day: string, timeZone: string): Interval =>
  `${beginOf(day, timeZone)}/${endOf(day, timeZone)}`;

const beginOf = (day: string, timeZone: string): string =>
  utc(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString());

/** Instant at which a day is over in a zone. @param day ISO 8601 date */
export const endOf = (day: string, timeZone: string): string =>
  beginOf(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone);

/** An interval that begins earlier. */
export function earlier(interval: Interval, minutes: number): Interval {
  const [start = '', end] = interval.split('/');
  return `${utc(Temporal.Instant.from(start).subtract({ minutes }).toString())}/${end}`;
}

/** By `Date`, which does this twenty times as fast: each page asks for the instants of all its items. */
const utc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
