/**
 * The calendars of a site (RFC 5545 and 7986): of all meetings, of each series and organ, of deadlines, and of agendas.
 *
 * An event has the same UID and SEQUENCE in every calendar and language, even if its time, title or position changes.
 * Times are in UTC, because some programs misread time zones; the description has the local time.
 *
 * There is no METHOD and no ORGANIZER, because both belong to invitations. Without METHOD, DTSTAMP is the time of the
 * last change (RFC 5545, 3.8.7.2), so that the content and its history alone determine the bytes.
 */

import { dueInstant } from '../../core/dates/due-date.ts';
import { type DeadlineRecord, deadlineRecords } from '../../core/history/deadlines.ts';
import { meetingFile } from '../../core/history/history.ts';
import { meetingSequence, zoneSequence } from '../../core/history/sequences.ts';
import { countStatusChanges, statusModified } from '../../core/history/status-steps.ts';
import { isRecent, lastModified, latestInstant, zoneModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { Meeting, Organ, Series } from '../../core/model/model.ts';
import { scheduleInLanguage } from '../../core/site/schedule.ts';
import { meetingsOf, type OrganWithSeries, seriesByOrgan } from '../../core/site/series.ts';
import { agendaCalendars } from './agenda.ts';
import {
  type CalendarContext,
  type CalendarFile,
  calendarFile,
  dateProperties,
  dateTimeProperties,
  type EventComponent,
  eventComponent,
} from './component.ts';
import { contentLine } from './content-line.ts';
import {
  accessLinks,
  conferenceProperties,
  contactProperties,
  eventStatus,
  locationText,
  sessionName,
} from './meeting-properties.ts';
import { registerCalendar } from './register.ts';
import { uidOf } from './uid.ts';

/** Yields all calendars of one language. The `url` of the site includes its base path. */
export function* calendarFiles(context: CalendarContext): Generator<CalendarFile> {
  yield siteCalendar(context);
  for (const series of context.site.series) yield* seriesCalendars(context, series);
  for (const organ of seriesByOrgan(context.site)) yield* organCalendars(context, organ);
  for (const meeting of context.site.meetings) yield* meetingCalendars(context, meeting);
  for (const register of context.site.registers) {
    const calendar = registerCalendar(context, register);
    if (calendar) yield calendar;
  }
}

/** Returns the calendar of all meetings and deadlines. */
export function siteCalendar(context: CalendarContext): CalendarFile {
  const { site, words } = context;
  return meetingsCalendar(context, {
    ...site.config,
    address: addresses.calendar(words.language),
    page: addresses.home(words.language),
    meetings: site.meetings,
  });
}

/** Yields the calendar of a series; none without meetings, because a calendar has at least one component (RFC 5545, 3.6). */
export function* seriesCalendars(context: CalendarContext, series: Series): Generator<CalendarFile> {
  const { site, words } = context;
  const meetings = meetingsOf(site, series);
  if (meetings.length === 0) return;
  yield meetingsCalendar(context, {
    ...series,
    address: addresses.seriesCalendar(words.language, series.id),
    page: addresses.series(words.language, series.id),
    meetings,
  });
}

/** Yields the calendar of an organ that has several series. The calendar of its only series is that of any other organ. */
export function* organCalendars(
  context: CalendarContext,
  { organ, series }: OrganWithSeries,
): Generator<CalendarFile> {
  const { site, words } = context;
  if (series.length < 2) return;
  const ids = new Set(series.map(({ id }) => id));
  const meetings = site.meetings.filter((meeting) => meeting.series && ids.has(meeting.series.id));
  if (meetings.length === 0) return;
  yield meetingsCalendar(context, {
    ...organ,
    address: addresses.organCalendar(words.language, organ.id),
    page: addresses.journal(words.language),
    meetings,
  });
}

function meetingsCalendar(
  context: CalendarContext,
  {
    name,
    shortName,
    meetings,
    ...addressesOf
  }: Pick<Organ, 'name' | 'shortName'> & { address: string; page: string; meetings: readonly Meeting[] },
): CalendarFile {
  const { words } = context;
  return calendarFile(context, {
    address: addressesOf.address,
    page: addressesOf.page,
    name: textIn(shortName, words.language),
    description: words.meetingsAndDeadlines(textIn(name, words.language)),
    events: meetings.flatMap((meeting) => [
      meetingEvent(context, meeting),
      ...deadlineEvents(context, meeting),
    ]),
  });
}

/** Yields the calendars of one meeting. */
export function* meetingCalendars(context: CalendarContext, meeting: Meeting): Generator<CalendarFile> {
  const { words } = context;
  const deadlines = deadlineEvents(context, meeting);
  if (deadlines.length > 0) yield deadlinesCalendar(context, meeting, deadlines);
  const version = scheduleInLanguage(meeting, words.language, words.kind);
  if (version) yield* agendaCalendars(context, meeting, version);
}

function deadlinesCalendar(
  context: CalendarContext,
  meeting: Meeting,
  events: readonly EventComponent[],
): CalendarFile {
  const { words } = context;
  return calendarFile(context, {
    address: addresses.deadlinesCalendar(words.language, meeting.id),
    page: addresses.meeting(words.language, meeting.id),
    name: words.joinWithColon(sessionName(context, meeting), words.deadlines),
    description: words.fullName(meeting),
    events,
  });
}

/**
 * Returns one event over all days of a meeting, even if it states its hours: the event stays the same when hours or
 * an agenda are published, has the same days in every time zone, and leaves the days free for the items of the
 * agenda, which have a calendar of their own.
 */
function meetingEvent(context: CalendarContext, meeting: Meeting): EventComponent {
  const { site, history, words } = context;
  const { language } = words;
  const { id, start, end, hours, theme } = meeting;
  const url = site.config.url + addresses.meeting(language, id);
  return eventComponent(context, {
    uid: uidOf(id),
    sequence: meetingSequence(history, meeting),
    lastModified: lastModified(history, meetingFile(meeting)),
    status: eventStatus(meeting),
    times: dateProperties(start, end),
    isOpaque: false,
    summary: words.fullName(meeting),
    label: words.status(meeting),
    location: locationText(context, meeting),
    description: [
      words.statusNotice(meeting),
      theme?.[language],
      hours && words.localHours(meeting, hours),
      ...accessLinks(context, meeting).map((link) => words.joinWithColon(link.label, link.url)),
      url,
    ],
    categories: meeting.series ? [textIn(meeting.series.shortName, language)] : [],
    color: 'navy',
    url,
    otherProperties: [...conferenceProperties(context, meeting), ...contactProperties(context, meeting)],
  });
}

/** Returns the deadlines of a meeting, then those that were removed recently. */
const deadlineEvents = (context: CalendarContext, meeting: Meeting): EventComponent[] =>
  deadlineRecords(
    context.history,
    { file: meetingFile(meeting), deadlines: meeting.deadlines },
    context.site.config.languages,
  )
    .filter(({ removed }) => !removed || isRecent(context.history, removed))
    .map((record) => deadlineEvent(context, meeting, record));

/** A deadline of a meeting that was cancelled has lapsed. One of a postponed meeting holds until staff change it. */
function deadlineEvent(context: CalendarContext, meeting: Meeting, record: DeadlineRecord): EventComponent {
  const { site, history, words } = context;
  const { language } = words;
  const { deadline } = record;
  const { id, date, title } = deadline;
  const hasLapsed = record.removed !== undefined || meeting.status === 'cancelled';
  const lapses = countStatusChanges(
    history,
    meeting,
    (before, after) => (before === 'cancelled') !== (after === 'cancelled'),
  );
  const url = `${site.config.url}${addresses.meeting(language, meeting.id)}#${id}`;
  return eventComponent(context, {
    uid: uidOf(meeting.id, 'deadlines', id),
    sequence: record.sequence + lapses + (record.isTimed ? zoneSequence(history, meeting) : 0),
    lastModified: latestInstant([
      record.modified,
      statusModified(history, meeting),
      record.isTimed ? zoneModified(history, meeting) : null,
    ]),
    status: hasLapsed ? 'CANCELLED' : 'CONFIRMED',
    times: deadline.time
      ? dateTimeProperties(dueInstant(deadline, meeting.timeZone), null)
      : dateProperties(date, date),
    isOpaque: false,
    summary: words.deadline(textIn(title, language)),
    description: [
      hasLapsed ? words.cancelled : words.deadlineEnd(meeting, deadline),
      words.statusNotice(meeting),
      words.fullName(meeting),
      url,
    ],
    categories: [words.deadlines],
    color: 'crimson',
    url,
    otherProperties: [contentLine('RELATED-TO', uidOf(meeting.id)), ...contactProperties(context, meeting)],
  });
}
