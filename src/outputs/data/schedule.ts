/** `schedule.json`: an agenda in the format of conference programs, the c3voc schema (https://github.com/voc/schedule). */
import type { History } from '../../core/history/history.ts';
import { statusModified } from '../../core/history/status-steps.ts';
import { lastModified, latestInstant } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Agenda, AgendaItem, Day, ItemLink, Kind, Meeting, Version } from '../../core/model/model.ts';
import { meetingDays } from '../../core/site/meeting-intervals.ts';
import { takesPlace } from '../../core/site/meeting-state.ts';
import { fullName } from '../../i18n/meeting-names.ts';
import { meetingPlace, statusNotice, statusWord } from '../../i18n/meeting-status.ts';
import { roomOrPlenary } from '../../i18n/rooms.ts';
import type { Translate } from '../../i18n/t.ts';
import { kindName } from '../../i18n/vocabulary.ts';
import { uidOf } from '../calendar/uid.ts';

/** The time zone names that the format allows. */
const timeZonePattern = /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC)$/;

interface ScheduleContext {
  t: Translate;
  meeting: Meeting;
  language: Language;
  /** Absolute address of the page of the agenda. */
  page: string;
  /** Names the room with an id, or the plenary. */
  roomOf: (id: string | undefined) => string;
}

/** @param url public address of the site with its base path, without a slash at the end */
export function scheduleJson(
  meeting: Meeting,
  version: Version,
  agenda: Agenda,
  { history, url, t }: { history: History; url: string; t: Translate },
) {
  const { language } = version;
  const page = url + addresses.document(language, meeting.id, version.document);
  const place = meeting.venue ? textIn(meeting.venue, language) : meetingPlace(t, language, meeting);
  const roomOf = (id: string | undefined) => roomOrPlenary(t, language, meeting, id) ?? place;
  const context = { t, meeting, language, page, roomOf };
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Rostrum' },
    schedule: {
      version:
        latestInstant([lastModified(history, version.file), statusModified(history, meeting)]) ??
        version.hash.slice(0, 12),
      base_url: url + addresses.meeting(language, meeting.id),
      conference: conference(context, agenda),
    },
  };
}

const conference = (context: ScheduleContext, agenda: Agenda) => {
  const { t, meeting, language, page, roomOf } = context;
  const notice = statusNotice(t, language, meeting);
  const description = [notice, meeting.theme?.[language]].filter(Boolean).join('\n\n');
  const dates = meetingDays(meeting, agenda);
  const kinds = new Set(agenda.days.flatMap(({ items }) => items.flatMap((item) => mainKind(item) ?? [])));
  return {
    acronym: acronymOf(meeting),
    title: withStatus(context, fullName(t, language, meeting)),
    ...(description && { description }),
    start: meeting.start,
    end: meeting.end,
    daysCount: dates.length,
    timeslot_duration: '00:05',
    ...(timeZonePattern.test(meeting.timeZone) && { time_zone_name: meeting.timeZone }),
    url: page,
    tracks: [...kinds].map((kind) => ({ name: kindName(t, kind), slug: kind })),
    rooms: [
      { name: roomOf(undefined), guid: uidOf(meeting.id, 'rooms', '1') },
      ...meeting.rooms.map(({ id }) => ({ name: roomOf(id), guid: uidOf(meeting.id, 'rooms', id) })),
    ],
    days: agenda.days.flatMap((day) => scheduleDays(context, day, dates.indexOf(day.date) + 1)),
  };
};

/** Returns an acronym as the schema requires it: four characters at least, without hyphens. */
const acronymOf = ({ id }: Meeting): string => id.replaceAll('-', '_').padStart(4, '_');

/** Returns nothing for a day without items, which has no start. */
function scheduleDays(context: ScheduleContext, { date, items }: Day, index: number) {
  const starts = items.map(({ startInstant }) => startInstant);
  const ends = items.map(({ startInstant, endInstant }) => endInstant ?? startInstant);
  const [start] = starts.sort(byInstant);
  const end = ends.sort(byInstant).at(-1);
  if (!start || !end) return [];
  const byRoom = Map.groupBy(
    items.map((item) => scheduleEvent(context, item)),
    ({ room }) => room,
  );
  return [{ index, date, day_start: start, day_end: end, rooms: Object.fromEntries(byRoom) }];
}

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

/** Adds the status to the title of what does not take place: the format has no property for it. */
function withStatus({ t, meeting }: ScheduleContext, title: string): string {
  const details = takesPlace(meeting) ? undefined : statusWord(t, meeting);
  return details ? t('withDetails', { text: title, details }) : title;
}

function scheduleEvent(context: ScheduleContext, item: AgendaItem) {
  const { t, meeting, language, page, roomOf } = context;
  const kind = mainKind(item);
  const guid = uidOf(meeting.id, item.id);
  return {
    guid,
    // 28 bits of the guid, never 0, for programs that require an integer.
    id: Number.parseInt(guid.slice(0, 7), 16) + 1,
    date: item.startInstant,
    start: item.start,
    ...(item.endInstant && { end: item.endInstant }),
    duration: durationOf(item),
    room: roomOf(item.room),
    slug: `${meeting.id}-${item.id}`,
    url: `${page}#${item.id}`,
    title: withStatus(context, item.title),
    subtitle: item.closed ? t('agenda.closed') : null,
    track: kind ? kindName(t, kind) : null,
    type: kind ?? 'other',
    // The language of these texts. The meeting is held in the languages of its interpretation.
    language,
    abstract: item.text || null,
    persons: item.speakers.map(({ name }) => ({ name })),
    links: item.recordings.map((link) => scheduleLink('media', link, page)),
    attachments: item.documents.map((link) => scheduleLink('paper', link, page)),
  };
}

const mainKind = ({ kinds }: AgendaItem): Kind | undefined => kinds[0];

/** Formats a duration as `HH:MM`. */
function durationOf({ startInstant, endInstant }: AgendaItem): string {
  const minutes = endInstant ? (Date.parse(endInstant) - Date.parse(startInstant)) / 60_000 : 0;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const scheduleLink = (type: 'media' | 'paper', { url, title }: ItemLink, page: string) => ({
  type,
  url: new URL(url, page).href,
  title,
});
