/** A day of the journal as its page shows it. */
import { type Language, textIn } from '../core/model/languages.ts';
import type { AgendaItem, DailyHours, Interval, Meeting, SiteConfig } from '../core/model/model.ts';
import type { JournalDay, JournalDeadline, MeetingDay } from '../core/site/journal.ts';
import { intervalOn } from '../core/site/meeting-intervals.ts';
import { isWithdrawn } from '../core/site/release.ts';
import { currentSchedule, scheduleInLanguage } from '../core/site/schedule.ts';
import { type AgendaVersion, isAgenda } from '../core/site/traverse.ts';
import { fullName } from '../i18n/meeting-names.ts';
import { isPastMidnight } from '../i18n/next-day.ts';
import type { Translate } from '../i18n/t.ts';
import { kindName } from '../i18n/vocabulary.ts';
import { hoursOfItems } from './hours-of-items.ts';

export interface ShownMeeting extends MeetingDay {
  /** Wall times of the day in the zone of the meeting; absent if they are unknown. */
  hours?: DailyHours;
  /** The last item ends on the next day. */
  endsNextDay?: boolean;
  /** Absent without items on this day. */
  agenda?: ShownAgenda;
}

/** The items of a day. */
interface ShownAgenda {
  /** Name of the document. */
  document: string;
  /** The language of the titles: that of the reader, or another if the agenda lacks it. */
  language: Language;
  /** The page of the document in this language has the items; not if their words are from the version before. */
  hasItemsOnPage: boolean;
  items: readonly AgendaItem[];
}

export interface ShownDay {
  /** By the instant at which they begin, then those that do not take place. */
  meetings: ShownMeeting[];
  /** Meetings of this day are in different time zones. */
  hasSeveralZones: boolean;
}

interface JournalContext {
  config: SiteConfig;
  language: Language;
  t: Translate;
}

export function shownDay(context: JournalContext, { date, meetings }: JournalDay): ShownDay {
  const held = meetings.filter(({ isHeld }) => isHeld);
  const shown = held.map(({ meeting }) => heldMeeting(context, meeting, date));
  return {
    meetings: [
      ...shown.sort((a, b) => compareIntervals(a.interval, b.interval)).map(({ interval, ...rest }) => rest),
      ...meetings.filter(({ isHeld }) => !isHeld),
    ],
    hasSeveralZones: new Set(held.map(({ meeting }) => meeting.timeZone)).size > 1,
  };
}

const compareIntervals = (a: Interval, b: Interval): number => (a < b ? -1 : Number(a > b));

function heldMeeting(
  context: JournalContext,
  meeting: Meeting,
  date: string,
): ShownMeeting & { interval: Interval } {
  const version = shownAgenda(context, meeting);
  const items = version?.body.days.find((day) => day.date === date)?.items ?? [];
  const hours = hoursOfItems(items, meeting.hours) ?? meeting.hours;
  return {
    meeting,
    isHeld: true,
    interval: intervalOn(meeting, date, items),
    ...(hours && { hours }),
    ...(items.some((item) => isPastMidnight(date, item)) && { endsNextDay: true }),
    ...(version && items.length > 0 && { agenda: shownItems(meeting, version, items) }),
  };
}

function shownItems(
  meeting: Meeting,
  { document, language }: AgendaVersion,
  items: readonly AgendaItem[],
): ShownAgenda {
  const hasItemsOnPage = currentSchedule(meeting)?.versions[language] !== undefined;
  return { document, language, hasItemsOnPage, items };
}

/** Returns the schedule in a language, or else in the default language of the site, or else in the first that it has; nothing if it was withdrawn. */
function shownAgenda({ config, language, t }: JournalContext, meeting: Meeting): AgendaVersion | undefined {
  const agenda = currentSchedule(meeting);
  if (!agenda || isWithdrawn(agenda)) return undefined;
  return (
    scheduleInLanguage(meeting, language, (kind) => kindName(t, kind)) ??
    [config.defaultLanguage, ...config.languages].map((tag) => agenda.versions[tag]).find(isAgenda)
  );
}

/** Returns the name of the meeting or the register to which a deadline belongs. */
export const deadlineSource = (t: Translate, language: Language, deadline: JournalDeadline): string =>
  'meeting' in deadline ? fullName(t, language, deadline.meeting) : textIn(deadline.register.title, language);
