/** The journal: what takes place on each day over all meetings, and what is due. */
import { dueInstant } from '../dates/due-date.ts';
import { workingDays } from '../dates/intervals.ts';
import { memoizeByObject } from '../memoize.ts';
import type { Deadline, Meeting, Register, Site } from '../model/model.ts';
import { takesPlace } from './meeting-state.ts';

export interface JournalDay {
  /** ISO 8601 date: the wall date of each meeting in its own zone. */
  date: string;
  /** In the order of the site. */
  meetings: MeetingDay[];
  /** Those with an hour first, by their instant, then the others in the order of the site. */
  deadlines: JournalDeadline[];
}

/** A day of a meeting. */
export interface MeetingDay {
  meeting: Meeting;
  /** False on a day on which the meeting was to be held before it was cancelled or postponed. */
  isHeld: boolean;
}

/** A deadline of a meeting or of a register. */
export type JournalDeadline = Pick<Deadline, 'id' | 'title' | 'date' | 'time' | 'timeZone'> &
  ({ meeting: Meeting } | { register: Register });

type JournalSource = Pick<Site, 'meetings' | 'registers'>;

/** Returns the days on which anything takes place, was to take place, or is due, the first day first. */
export const journalDays = memoizeByObject(({ meetings, registers }: JournalSource): JournalDay[] => {
  const days = new Map<string, JournalDay>();
  const dayOf = (date: string): JournalDay => {
    const day = days.get(date) ?? { date, meetings: [], deadlines: [] };
    days.set(date, day);
    return day;
  };
  for (const meeting of meetings) {
    for (const date of datesOf(meeting))
      dayOf(date).meetings.push({ meeting, isHeld: isHeldOn(meeting, date) });
    for (const { dateSpan: _, ...deadline } of meeting.deadlines)
      dayOf(deadline.date).deadlines.push({ ...deadline, meeting });
  }
  for (const register of registers)
    for (const { dateSpan: _, ...deadline } of register.deadlines)
      dayOf(deadline.date).deadlines.push({ ...deadline, register });
  for (const { deadlines } of days.values()) deadlines.sort((a, b) => dueMs(a) - dueMs(b));
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
});

/** The time of a deadline within its day, in milliseconds since 1970. Those without an hour are due at the end of the day. */
const dueMs = (deadline: JournalDeadline): number =>
  deadline.time === undefined || !('meeting' in deadline)
    ? Number.MAX_SAFE_INTEGER
    : Date.parse(dueInstant(deadline, deadline.meeting.timeZone));

/** Returns the days of a meeting, and those on which it was to be held before it was postponed. */
function datesOf({ days, previousStart, previousEnd = previousStart }: Meeting): Iterable<string> {
  if (previousStart === undefined || previousEnd === undefined) return days;
  return new Set([...days, ...workingDays(previousStart, previousEnd)]);
}

/** Tests for a day on which a meeting takes place, as far as is known. @param date ISO 8601 date */
const isHeldOn = (meeting: Meeting, date: string): boolean =>
  takesPlace(meeting) && date >= meeting.start && date <= meeting.end;

/** A year with its days, the first day first. */
export interface JournalYear {
  year: string;
  days: JournalDay[];
}

/** Returns the years of the journal, the latest first. */
export const journalYears = memoizeByObject((site: JournalSource): JournalYear[] =>
  [...Map.groupBy(journalDays(site), ({ date }) => date.slice(0, 4))]
    .map(([year, days]) => ({ year, days }))
    .reverse(),
);

/** How many days the first page of the journal lists, unless so many are in its latest years. */
const maxListedDays = 300;
/** The current year is among the latest three, because few meetings are announced more than two years ahead. */
const minListedYears = 3;

/** Returns the latest years, whose days are on the first page of the journal. */
export function listedYears(site: JournalSource): JournalYear[] {
  let count = 0;
  return journalYears(site).filter(({ days }, index) => {
    count += days.length;
    return index < minListedYears || count <= maxListedDays;
  });
}
