/**
 * Calendars (RFC 5545 and 7986): of the series, of an agenda, a day, a kind, an item, and of deadlines.
 *
 * An entry has one `UID` and one `SEQUENCE` in every calendar and language, whatever becomes of its time, title
 * or order. Times are in UTC, because some programs misread zones; the description tells the local time.
 *
 * There is no METHOD, and so no ORGANIZER: both belong to invitations. Without METHOD, DTSTAMP is the time of the
 * last change (RFC 5545 3.8.7.2), which makes the bytes follow from the content and its history alone.
 */

import { lastModified, meetingFile } from '../../core/history/history.ts';
import {
  type DeadlineRecord,
  deadlineRecords,
  isRecent,
  meetingSequence,
} from '../../core/history/sequence.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { agendaInLanguage } from '../../core/site/revisions.ts';
import { agendaCalendars } from './agenda.ts';
import {
  accesses,
  type CalendarFile,
  type Context,
  calendar,
  conferences,
  contact,
  date,
  dayAfter,
  type Entry,
  entry,
  locationOf,
  sessionName,
} from './component.ts';
import { line } from './content-line.ts';
import { uidOf } from './uid.ts';

/** All calendars of one language. The site's `url` holds its base path. */
export function* calendarFiles(context: Context): Generator<CalendarFile> {
  const { meetings } = context.site;
  const deadlines = new Map(meetings.map((meeting) => [meeting, deadlineEntries(context, meeting)]));
  yield seriesCalendar(context, deadlines);
  for (const meeting of meetings) {
    yield* deadlinesCalendar(context, meeting, deadlines.get(meeting) ?? []);
    const version = agendaInLanguage(meeting, context.words.language, context.words.kind);
    if (version) yield* agendaCalendars(context, meeting, version);
  }
}

function seriesCalendar(context: Context, deadlines: ReadonlyMap<Meeting, readonly Entry[]>): CalendarFile {
  const { config, meetings } = context.site;
  const { words } = context;
  return calendar(context, {
    address: addresses.calendar(words.language),
    page: addresses.home(words.language),
    name: textIn(config.shortName, words.language),
    description: words.meetingsAndDeadlines(textIn(config.name, words.language)),
    entries: meetings.flatMap((meeting) => [
      meetingEntry(context, meeting),
      ...(deadlines.get(meeting) ?? []),
    ]),
  });
}

function* deadlinesCalendar(
  context: Context,
  meeting: Meeting,
  entries: readonly Entry[],
): Generator<CalendarFile> {
  if (entries.length === 0) return;
  const { words } = context;
  yield calendar(context, {
    address: addresses.deadlinesCalendar(words.language, meeting.id),
    page: addresses.meeting(words.language, meeting.id),
    name: words.part(sessionName(context, meeting), words.deadlines),
    description: textIn(meeting.name, words.language),
    entries,
  });
}

/**
 * One entry over all its days, also where the hours are known: it stays the same entry when hours or an agenda
 * are published, stands on the days of the meeting in every zone, and leaves the day free for the items of the
 * agenda, which have their own calendar.
 */
function meetingEntry(context: Context, meeting: Meeting): Entry {
  const { site, history, words } = context;
  const { language } = words;
  const { id, start, end, hours, theme } = meeting;
  const page = site.config.url + addresses.meeting(language, id);
  return entry(context, {
    uid: uidOf(id),
    sequence: meetingSequence(history, meeting),
    modified: lastModified(history, meetingFile(meeting)),
    status: 'CONFIRMED',
    time: [date('DTSTART', start), date('DTEND', dayAfter(end))],
    blocks: false,
    summary: textIn(meeting.name, language),
    location: locationOf(context, meeting),
    description: [
      theme?.[language],
      hours && words.localHours(meeting, hours),
      ...accesses(context, meeting).map(({ label, url }) => words.part(label, url)),
      page,
    ],
    categories: [],
    color: 'navy',
    page,
    more: [...conferences(context, meeting), ...contact(context, meeting)],
  });
}

function deadlineEntries(context: Context, meeting: Meeting): Entry[] {
  const { history } = context;
  return deadlineRecords(history, meeting)
    .filter(({ removed }) => !removed || isRecent(history, removed))
    .map((record) => deadlineEntry(context, meeting, record));
}

function deadlineEntry(context: Context, meeting: Meeting, record: DeadlineRecord): Entry {
  const { site, words } = context;
  const { language } = words;
  const { id, date: day, title } = record.deadline;
  const page = `${site.config.url}${addresses.meeting(language, meeting.id)}#${id}`;
  return entry(context, {
    uid: uidOf(meeting.id, 'deadlines', id),
    sequence: record.sequence,
    modified: record.modified,
    status: record.removed ? 'CANCELLED' : 'CONFIRMED',
    time: [date('DTSTART', day), date('DTEND', dayAfter(day))],
    blocks: false,
    summary: words.deadline(textIn(title, language)),
    description: [
      record.removed ? words.cancelled : words.deadlineEnd(meeting, day),
      textIn(meeting.name, language),
      page,
    ],
    categories: [words.deadlines],
    color: 'crimson',
    page,
    more: [line('RELATED-TO', uidOf(meeting.id)), ...contact(context, meeting)],
  });
}
