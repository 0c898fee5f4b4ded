/** The nodes of meetings and of the items of their agendas: events. */
import type {
  Clip,
  Event,
  EventAttendanceModeEnumeration,
  EventStatusType,
  Person,
  Place,
  VirtualLocation,
} from 'schema-dts';
import { mediaStartSeconds } from '../../core/dates/media-start.ts';
import { type ResolvedTime, resolveWallTime } from '../../core/dates/time-zones.ts';
import { memoizeByObject } from '../../core/memoize.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { AgendaItem, ItemLink, Meeting, Series, Speaker } from '../../core/model/model.ts';
import { type MeetingState, meetingState } from '../../core/site/meeting-state.ts';
import { currentScheduleVersion, scheduleTypeOf } from '../../core/site/schedule.ts';
import { type AgendaVersion, itemsOf } from '../../core/site/traverse.ts';
import { roomName } from '../../i18n/rooms.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';
import { eventSeries, organizedSeries, organizerOf } from './site.ts';

/** Returns the nodes of a list of meetings: each series with its meetings. */
export const meetingListNodes = (context: JsonLdContext, meetings: readonly Meeting[]): Node[] =>
  [...Map.groupBy(meetings, ({ series }) => series?.id).values()].map((ofSeries) =>
    seriesNode(context, ofSeries[0]?.series, ofSeries),
  );

/** Returns a series with its meetings. @param series `undefined` on a site of one series */
export const seriesNode = (
  context: JsonLdContext,
  series: Series | undefined,
  meetings: readonly Meeting[],
): Node => ({
  ...organizedSeries(context, series),
  ...(meetings.length > 0 && { subEvent: meetings.map((meeting) => eventSummary(context, meeting)) }),
});

/** Returns the nodes of a meeting. Its event contains the items of the agenda, unless that lacks the language. */
export function meetingNodes(context: JsonLdContext, meeting: Meeting): Node[] {
  const { config, language } = context;
  const agenda = currentScheduleVersion(meeting, language);
  const event: Event = {
    ...eventSummary(context, meeting),
    ...(meeting.theme && { description: textIn(meeting.theme, language) }),
    ...(meeting.mode && { eventAttendanceMode: attendanceModes[meeting.mode] }),
    ...(meeting.interpretation && { inLanguage: meeting.interpretation }),
    image: config.url + addresses.preview(language, meeting.id),
    organizer: organizerOf(context, meeting.series),
    superEvent: eventSeries(context, meeting.series),
    ...(agenda && {
      subEvent: itemsOf(agenda.body).map(({ item }) => itemEvent(context, meeting, agenda, item)),
    }),
  };
  return [event];
}

const attendanceModes: Record<NonNullable<Meeting['mode']>, EventAttendanceModeEnumeration> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/** Returns the event of a meeting without its agenda, for lists. */
export function eventSummary({ config, language }: JsonLdContext, meeting: Meeting) {
  const { start, end } = eventTimes(meeting);
  return {
    '@type': 'Event',
    '@id': ids.meeting(config, meeting.id),
    name: textIn(meeting.name, language),
    url: config.url + addresses.meeting(language, meeting.id),
    startDate: start,
    endDate: end,
    eventStatus: eventStatuses[meetingState(meeting)],
    ...(meeting.previousStart && { previousStartDate: meeting.previousStart }),
    location: locations({ config, language }, meeting),
  } satisfies Event;
}

/** A tentative meeting is scheduled, too: schema.org has no status for it. */
const eventStatuses = {
  tentative: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
  online: 'https://schema.org/EventMovedOnline',
} as const satisfies Record<MeetingState, EventStatusType>;

/** Returns the status of an item: that of its meeting, unless the agenda was withdrawn or the item has a new time of its own. */
function itemStatus(meeting: Meeting, status: AgendaVersion['status']): EventStatusType {
  if (status === 'withdrawn') return eventStatuses.cancelled;
  const state = meetingState(meeting);
  return eventStatuses[state === 'rescheduled' ? 'confirmed' : state];
}

const itemEvent = (
  { config, language }: JsonLdContext,
  meeting: Meeting,
  { document, status }: AgendaVersion,
  item: AgendaItem,
): Event => {
  const url = `${config.url}${addresses.document(language, meeting.id, document)}#${item.id}`;
  const clips = item.recordings.flatMap((recording) => clipNode(recording, url) ?? []);
  return {
    '@type': 'Event',
    '@id': ids.item(config, meeting.id, scheduleTypeOf(meeting), item.id),
    name: item.title,
    url,
    startDate: item.startInstant,
    ...(item.endInstant && { endDate: item.endInstant }),
    eventStatus: itemStatus(meeting, status),
    ...(item.agendaItems && {
      about: item.agendaItems.map((id) => ({ '@id': ids.item(config, meeting.id, 'agenda', id) })),
    }),
    ...(item.speakers.length > 0 && { performer: item.speakers.map(personNode) }),
    ...(clips.length > 0 && { recordedIn: clips }),
    location: itemLocation({ config, language }, meeting, item),
  };
};

/** Returns the part of a recording that starts with an item; `undefined` if the address names no position. */
function clipNode({ url, title }: ItemLink, page: string): Clip | undefined {
  const startOffset = mediaStartSeconds(url);
  return startOffset === undefined
    ? undefined
    : { '@type': 'Clip', name: title, url: new URL(url, page).href, startOffset };
}

/** A country without an affiliation is left out: schema.org has no property for the delegation of a person. */
const personNode = ({ name, function: jobTitle, affiliation, country }: Speaker): Person => ({
  '@type': 'Person',
  name,
  ...(jobTitle && { jobTitle }),
  ...(affiliation && {
    affiliation: {
      '@type': 'Organization',
      name: affiliation,
      ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    },
  }),
});

// ---- Times --------------------------------------------------------------------------------------------

/** Returns the start and the end of a meeting in ISO 8601: of its agenda, else of its hours, else its days alone. */
export const eventTimes = memoizeByObject((meeting: Meeting): { start: string; end: string } => {
  const { start, end, hours, timeZone, agendaTimes } = meeting;
  if (agendaTimes) return agendaTimes;
  if (!hours) return { start, end };
  return {
    start: instantOrDate(start, resolveWallTime(start, hours.start, timeZone)),
    end: instantOrDate(end, resolveWallTime(end, hours.end, timeZone)),
  };
});

/** Returns the day alone if a change of the clocks skips or repeats the hour. */
const instantOrDate = (date: string, time: ResolvedTime): string =>
  time.kind === 'instant' ? time.instant : date;

// ---- Locations ----------------------------------------------------------------------------------------

/** Tests for a meeting that is held at its place, or whose place is all that is known. */
const isOnSite = ({ config, language }: JsonLdContext, meeting: Meeting): boolean =>
  meeting.mode !== 'online' || !onlineUrl({ config, language }, meeting);

/** Returns the room of an item as a part of the place of its meeting, or that place. */
function itemLocation({ config, language }: JsonLdContext, meeting: Meeting, { room }: AgendaItem) {
  if (!isOnSite({ config, language }, meeting)) return locations({ config, language }, meeting);
  const place = { '@id': ids.place(config, meeting.id) };
  if (room === undefined) return place;
  return {
    '@type': 'Place',
    '@id': ids.room(config, meeting.id, room),
    name: roomName(language, meeting, room),
    containedInPlace: place,
  } satisfies Place;
}

function locations({ config, language }: JsonLdContext, meeting: Meeting): (Place | VirtualLocation)[] {
  const { mode, venue, city } = meeting;
  const onSite: Place = {
    '@type': 'Place',
    '@id': ids.place(config, meeting.id),
    name: textIn(venue ?? city, language),
    address: { '@type': 'PostalAddress', addressLocality: textIn(city, language) },
  };
  const url = mode && mode !== 'in-person' ? onlineUrl({ config, language }, meeting) : undefined;
  if (!url) return [onSite];
  const online: VirtualLocation = { '@type': 'VirtualLocation', url };
  return mode === 'online' ? [online] : [onSite, online];
}

/**
 * Returns the address at which people register to attend online, or else that of the webcast. A meeting that was moved
 * online has its page at least, since nobody should go to the place.
 */
const onlineUrl = (
  { config, language }: JsonLdContext,
  { id, status, registration, webcast }: Meeting,
): string | undefined =>
  registration.find(({ mode }) => mode === 'online')?.url[language] ??
  webcast?.url?.[language] ??
  (status === 'online' ? config.url + addresses.meeting(language, id) : undefined);
