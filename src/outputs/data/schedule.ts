/** `schedule.json`: an agenda as programs for conferences read it, after the c3voc schema (github.com/voc/schedule). */

import { type History, lastModified } from '../../core/history/history.ts';
import { addresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Agenda, AgendaItem, Day, ItemLink, Kind, Meeting, Version } from '../../core/model/model.ts';
import type { Translate } from '../../i18n/t.ts';
import { uidOf } from '../calendar/uid.ts';

/** The format knows zone names of two plain words, and `UTC`. */
const zonePattern = /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC)$/;

interface Context {
  t: Translate;
  meeting: Meeting;
  language: Language;
  /** Address of the agenda's page. */
  page: string;
  /** The meeting takes place in one room. */
  room: string;
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
  const context = { t, meeting, language, page, room: textIn(meeting.venue ?? meeting.city, language) };
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Rostrum' },
    schedule: {
      version: lastModified(history, version.file) ?? version.hash.slice(0, 12),
      base_url: url + addresses.meeting(language, meeting.id),
      conference: conference(context, agenda),
    },
  };
}

const conference = (context: Context, agenda: Agenda) => {
  const { t, meeting, language, page, room } = context;
  const kinds = new Set(agenda.days.flatMap(({ items }) => items.flatMap((item) => kindOf(item) ?? [])));
  return {
    acronym: acronymOf(meeting),
    title: textIn(meeting.name, language),
    ...(meeting.theme && { description: textIn(meeting.theme, language) }),
    start: meeting.start,
    end: meeting.end,
    daysCount: agenda.days.length,
    timeslot_duration: '00:05',
    ...(zonePattern.test(meeting.timeZone) && { time_zone_name: meeting.timeZone }),
    url: page,
    tracks: [...kinds].map((kind) => ({ name: t(`agenda.kinds.${kind}`), slug: kind })),
    rooms: [{ name: room, guid: uidOf(meeting.id, 'rooms', '1') }],
    days: agenda.days.flatMap((day, index) => dayOf(context, day, index + 1)),
  };
};

/** The schema wants four signs at least, and no hyphen after the first. */
const acronymOf = ({ id }: Meeting): string => id.replaceAll('-', '_').padStart(4, '_');

/** A day without items has no beginning that could be told. */
function dayOf(context: Context, { date, items }: Day, index: number) {
  const starts = items.map(({ startInstant }) => startInstant);
  const ends = items.map(({ startInstant, endInstant }) => endInstant ?? startInstant);
  const [start] = starts.sort(byInstant);
  const end = ends.sort(byInstant).at(-1);
  if (!start || !end) return [];
  const events = items.map((item) => eventOf(context, item));
  return [{ index, date, day_start: start, day_end: end, rooms: { [context.room]: events } }];
}

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

function eventOf({ t, meeting, language, page, room }: Context, item: AgendaItem) {
  const kind = kindOf(item);
  const guid = uidOf(meeting.id, item.id);
  return {
    guid,
    // For programs that know whole numbers only: 28 bits of the guid, never 0.
    id: Number.parseInt(guid.slice(0, 7), 16) + 1,
    date: item.startInstant,
    start: item.start,
    ...(item.endInstant && { end: item.endInstant }),
    duration: durationOf(item),
    room,
    slug: `${meeting.id}-${item.id}`,
    url: `${page}#${item.id}`,
    title: item.title,
    subtitle: null,
    track: kind ? t(`agenda.kinds.${kind}`) : null,
    type: kind ?? 'other',
    // Of the texts here; the languages in which people speak are those of the interpretation.
    language,
    abstract: item.text || null,
    persons: item.speakers.map((speaker) => ({ name: speaker.text })),
    links: item.recordings.map((link) => referenceOf('media', link, page)),
    attachments: item.documents.map((link) => referenceOf('paper', link, page)),
  };
}

const kindOf = ({ kinds }: AgendaItem): Kind | undefined => kinds[0];

function durationOf({ startInstant, endInstant }: AgendaItem): string {
  const minutes = endInstant ? (Date.parse(endInstant) - Date.parse(startInstant)) / 60_000 : 0;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const referenceOf = (type: 'media' | 'paper', { url, title }: ItemLink, page: string) => ({
  type,
  url: new URL(url, page).href,
  title,
});
