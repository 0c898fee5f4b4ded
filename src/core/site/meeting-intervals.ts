/** The intervals during which a meeting is in session. */
import { daysBetween, toUtc, wholeDay, workingDays } from '../dates/intervals.ts';
import { resolveWallTime } from '../dates/time-zones.ts';
import type { Agenda, Day, Interval, Meeting } from '../model/model.ts';
import { takesPlace } from './meeting-state.ts';
import { isWithdrawn } from './release.ts';
import { currentSchedule } from './schedule.ts';

/**
 * Returns the intervals of each day: from the first item to the end of the last, or the meeting's sittings, or the whole day. An
 * agenda may not have all the days of the meeting yet. A meeting that does not take place has no intervals.
 */
export function meetingIntervals(meeting: WithoutFacts): Interval[] {
  if (!takesPlace(meeting)) return [];
  const { start, end } = meeting;
  const agenda = scheduleInForce(meeting);
  const days = agenda ? meetingDays(meeting, agenda) : daysBetween(start, end);
  const itemsOn = new Map(agenda?.days.map((day) => [day.date, day.items]));
  return days.flatMap((day) => intervalsOn(meeting, day, itemsOn.get(day) ?? []));
}

/** Returns the interval of the items of a day, or those of the sittings of the meeting, or the whole day. */
function intervalsOn(
  meeting: Pick<Meeting, 'hours' | 'timeZone'>,
  date: string,
  items: Day['items'],
): Interval[] {
  const sittings = items.length > 0 ? [] : (meeting.hours?.sittings ?? []);
  const intervals = sittings.map((hours) => hoursInterval(date, { ...meeting, hours }));
  const known = intervals.filter((interval) => interval !== undefined);
  return known.length > 0 && known.length === sittings.length ? known : [intervalOn(meeting, date, items)];
}

/** Returns the interval of a day of a meeting whose items are known, from its first sitting to its last. @param date ISO 8601 date */
export const intervalOn = (
  meeting: Pick<Meeting, 'hours' | 'timeZone'>,
  date: string,
  items: Day['items'],
): Interval => itemsInterval(items) ?? hoursInterval(date, meeting) ?? wholeDay(date, meeting.timeZone);

/**
 * Returns the days of a meeting, as dates in order: those of its agenda, and those on which it is certain to be held. An
 * agenda from before the meeting was postponed has days of its own.
 */
export function meetingDays(
  { start, end }: Pick<Meeting, 'start' | 'end'>,
  { days }: Pick<Agenda, 'days'>,
): string[] {
  const dates = days.map(({ date }) => date);
  const isPrevious = dates.some((date) => date < start || date > end);
  return [...new Set([...(isPrevious ? [] : workingDays(start, end)), ...dates])].sort();
}

type AgendaFacts = Pick<Meeting, 'intervals' | 'days' | 'agendaTimes' | 'hasRecordings'>;
type WithoutFacts = Omit<Meeting, keyof AgendaFacts | 'outdated'>;

/** Returns what lists and other pages say of the agenda of a meeting. */
export function agendaFacts(meeting: WithoutFacts): AgendaFacts {
  const agenda = scheduleInForce(meeting);
  const items = agenda?.days.flatMap((day) => day.items) ?? [];
  const [first] = items;
  // An item in another room may end after the last one.
  const ends = items.map(({ startInstant, endInstant }) => endInstant ?? startInstant);
  const end = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return {
    intervals: meetingIntervals(meeting),
    days: meetingDays(meeting, agenda ?? { days: [] }),
    ...(first && end !== undefined && { agendaTimes: { start: first.startInstant, end } }),
    hasRecordings: items.some(({ recordings }) => recordings.length > 0),
  };
}

/** Returns the schedule in any language, since times agree in all of them; none if it was withdrawn. */
function scheduleInForce(meeting: Pick<Meeting, 'documents'>): Agenda | undefined {
  const schedule = currentSchedule(meeting);
  const versions = schedule && !isWithdrawn(schedule) ? Object.values(schedule.versions) : [];
  return versions.map(({ body }) => body).find((body) => body.type === 'agenda');
}

/** `undefined` for a day without items. */
function itemsInterval(items: Day['items']): Interval | undefined {
  if (items.length === 0) return undefined;
  const starts = items.map(({ startInstant }) => toUtc(startInstant)).sort();
  const ends = items.map(({ startInstant, endInstant }) => toUtc(endInstant ?? startInstant)).sort();
  return `${starts[0]}/${ends.at(-1)}`;
}

/** `undefined` without hours, or if a change of the clocks makes one of them ambiguous. */
function hoursInterval(
  day: string,
  { hours, timeZone }: Pick<Meeting, 'hours' | 'timeZone'>,
): Interval | undefined {
  if (!hours) return undefined;
  const start = resolveWallTime(day, hours.start, timeZone);
  const end = resolveWallTime(day, hours.end, timeZone);
  if (start.kind !== 'instant' || end.kind !== 'instant') return undefined;
  return `${toUtc(start.instant)}/${toUtc(end.instant)}`;
}
