/**
 * Calendars (RFC 5545 and 7986): of the series, of an agenda, a day, a kind, an item, and of deadlines.
 *
 * An entry has one `UID` and one `SEQUENCE` in every calendar and language, whatever becomes of its time, title
 * or order. Times are in UTC, because some programs misread zones; the description tells the local time.
 *
 * There is no METHOD, and so no ORGANIZER: both belong to invitations. Without METHOD, DTSTAMP is the time of the
 * last change (RFC 5545 3.8.7.2), which makes the bytes follow from the content and its history alone.
 */
import { addresses } from '../core/addresses.ts';
import { type History, lastModified, meetingFile, removedItems, type Slot } from '../core/history.ts';
import type { Language } from '../core/languages.ts';
import type {
  AgendaItem,
  Html,
  ItemLink,
  Kind,
  Meeting,
  Registration,
  Site,
  Version,
} from '../core/model.ts';
import {
  type DeadlineRecord,
  deadlineRecords,
  isRecent,
  itemModified,
  itemSequences,
  latest,
  meetingSequence,
  type Sequences,
} from '../core/sequence.ts';
import { instantOf } from '../core/time.ts';
import { component, type Line, line, text } from './ics-text.ts';
import { uidOf } from './uid.ts';

/** What calendars say in one language. */
export interface CalendarWords {
  language: Language;
  /** `Wednesday, 13 March 2024`. */
  day: (date: string) => string;
  kind: (kind: Kind) => string;
  /** Name of the series and number of the session: `WIPO Conversation, 9th session`. */
  session: (series: string, number: number) => string;
  /** Something and what belongs to it, with a colon between them. */
  part: (whole: string, part: string) => string;
  meetingsAndDeadlines: (series: string) => string;
  deadlines: string;
  deadline: (title: string) => string;
  /** A deadline ends with its day there. */
  deadlineEnd: (meeting: Meeting, date: string) => string;
  /** Day, hours and offset there. */
  localTime: (meeting: Meeting, slot: Slot) => string;
  /** Hours of each day and offset there. */
  localHours: (meeting: Meeting, hours: NonNullable<Meeting['hours']>) => string;
  location: (venue: string, place: string) => string;
  cancelled: string;
  speakers: string;
  documents: string;
  recordings: string;
  watch: string;
  register: (mode: Registration['mode']) => string;
}

export interface CalendarFile {
  /** Below the base of the site. */
  address: string;
  text: string;
}

interface Context {
  site: Site;
  history: History;
  words: CalendarWords;
}

/** All calendars of one language. The site's `url` holds its base path. */
export function* calendarFiles(context: Context): Generator<CalendarFile> {
  const { meetings } = context.site;
  const deadlines = new Map(meetings.map((meeting) => [meeting, deadlineEntries(context, meeting)]));
  yield seriesCalendar(context, deadlines);
  for (const meeting of meetings) {
    yield* deadlinesCalendar(context, meeting, deadlines.get(meeting) ?? []);
    for (const { versions } of meeting.documents) {
      const version = versions[context.words.language];
      if (version?.body.type === 'agenda') yield* agendaCalendars(context, meeting, version);
    }
  }
}

// ---- The series and its deadlines ---------------------------------------------------------------------

function seriesCalendar(context: Context, deadlines: ReadonlyMap<Meeting, readonly Entry[]>): CalendarFile {
  const { config, meetings } = context.site;
  const { words } = context;
  return calendar(context, {
    address: addresses.calendar(words.language),
    page: addresses.home(words.language),
    name: config.shortName[words.language],
    description: words.meetingsAndDeadlines(config.name[words.language]),
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
    description: meeting.name[words.language],
    entries,
  });
}

const sessionName = ({ site, words }: Context, { number }: Meeting): string =>
  words.session(site.config.shortName[words.language], number);

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
    summary: meeting.name[language],
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
    summary: words.deadline(title[language]),
    description: [
      record.removed ? words.cancelled : words.deadlineEnd(meeting, day),
      meeting.name[language],
      page,
    ],
    categories: [words.deadlines],
    color: 'crimson',
    page,
    more: [line('RELATED-TO', uidOf(meeting.id)), ...contact(context, meeting)],
  });
}

// ---- Agendas ------------------------------------------------------------------------------------------

/** An entry, and what chooses it into the calendar of a day, a kind or an item. */
interface ItemEntry extends Entry {
  id: string;
  title: string;
  date: string;
  kinds: readonly Kind[];
}

function* agendaCalendars(context: Context, meeting: Meeting, version: Version): Generator<CalendarFile> {
  const { words } = context;
  const { language } = words;
  const entries = itemEntries(context, meeting, version);
  const session = sessionName(context, meeting);
  const shared = {
    page: addresses.document(language, meeting.id, version.document),
    description: meeting.name[language],
  };
  const part = (address: string, title: string, chosen: readonly Entry[]): CalendarFile =>
    calendar(context, { ...shared, address, name: words.part(session, title), entries: chosen });

  yield part(addresses.agendaCalendar(language, meeting.id), version.title, entries);
  for (const [day, chosen] of Map.groupBy(entries, (each) => each.date))
    yield part(addresses.dayCalendar(language, meeting.id, day), words.day(day), chosen);
  for (const kind of new Set(entries.flatMap(({ kinds }) => kinds))) {
    const chosen = entries.filter(({ kinds }) => kinds.includes(kind));
    yield part(addresses.kindCalendar(language, meeting.id, kind), words.kind(kind), chosen);
  }
  for (const each of entries)
    yield part(addresses.itemCalendar(language, meeting.id, each.id), each.title, [each]);
}

/** The items in their order, then those that were taken out not long ago. */
function itemEntries(context: Context, meeting: Meeting, version: Version): ItemEntry[] {
  const { history } = context;
  const about = { meeting, version, sequences: itemSequences(history, meeting.id, version.document) };
  const days = version.body.type === 'agenda' ? version.body.days : [];
  const removed = removedItems(history, version).filter((item) => isRecent(history, item.removed));
  return [
    ...days.flatMap((day) =>
      day.items.map((item) => itemEntry(context, about, item, { ...item, date: day.date })),
    ),
    ...removed.flatMap((item) => removedEntry(context, about, item)),
  ];
}

interface About {
  meeting: Meeting;
  version: Version;
  sequences: Sequences;
}

function itemEntry(context: Context, about: About, item: AgendaItem, slot: Slot): ItemEntry {
  const { words } = context;
  const { meeting, version } = about;
  const cancelled = version.status === 'withdrawn';
  const isBreak = item.kinds.includes('break');
  const page = itemPage(context, about, item.id);
  return placed(
    context,
    about,
    { ...item, date: slot.date },
    {
      status: cancelled ? 'CANCELLED' : version.status === 'provisional' ? 'TENTATIVE' : 'CONFIRMED',
      time: timesOf(item.startInstant, item.endInstant),
      blocks: !cancelled && !isBreak && item.endInstant !== null,
      description: [
        cancelled && words.cancelled,
        words.localTime(meeting, slot),
        item.text,
        listed(words.speakers, item.speakers.map(plain)),
        listed(words.documents, item.documents.map(linkText(page))),
        listed(words.recordings, item.recordings.map(linkText(page))),
        meeting.name[words.language],
        page,
      ],
      more: [
        ...(item.of ? [line('RELATED-TO', uidOf(meeting.id, item.of))] : []),
        ...(cancelled || isBreak ? [] : conferences(context, meeting)),
      ],
    },
  );
}

/** None where its time does not exist in the zone: such a state was never published. */
function removedEntry(
  context: Context,
  about: About,
  item: ReturnType<typeof removedItems>[number],
): ItemEntry[] {
  const { words } = context;
  const { meeting } = about;
  const { slot } = item;
  const instant = (time: string) => instantOf(slot.date, time, meeting.timeZone);
  const start = instant(slot.start);
  const end = slot.end === null ? null : instant(slot.end);
  if ([start, end].some((time) => time === 'skipped' || time === 'twice')) return [];
  const fields = {
    status: 'CANCELLED' as const,
    time: timesOf(start, end),
    blocks: false,
    description: [
      words.cancelled,
      words.localTime(meeting, slot),
      meeting.name[words.language],
      itemPage(context, about, item.id),
    ],
    more: [],
  };
  return [placed(context, about, { ...item, date: slot.date }, fields)];
}

const itemPage = ({ site, words }: Context, { meeting, version }: About, id: string): string =>
  `${site.config.url}${addresses.document(words.language, meeting.id, version.document)}#${id}`;

/** What items have in common, whether they stand in the agenda or did. */
function placed(
  context: Context,
  { meeting, version, sequences }: About,
  { id, title, kinds, date: day }: Pick<ItemEntry, 'id' | 'title' | 'kinds' | 'date'>,
  fields: Pick<Fields, 'status' | 'time' | 'blocks' | 'description' | 'more'>,
): ItemEntry {
  const { history, words } = context;
  const written = entry(context, {
    ...fields,
    uid: uidOf(meeting.id, id),
    sequence: sequences.of(id),
    modified: itemModified(history, version, id),
    summary: title,
    location: locationOf(context, meeting),
    categories: kinds.map(words.kind),
    color: colors[kinds[0] ?? 'presentation'],
    page: itemPage(context, { meeting, version, sequences }, id),
  });
  return { ...written, id, title, kinds, date: day };
}

/** Names of CSS colours (RFC 7986 5.9). */
const colors: Readonly<Record<Kind, string>> = {
  opening: 'steelblue',
  keynote: 'darkorchid',
  presentation: 'teal',
  panel: 'royalblue',
  qa: 'cornflowerblue',
  'fireside-chat': 'chocolate',
  sharing: 'seagreen',
  'open-floor': 'olivedrab',
  break: 'darkgray',
  closing: 'steelblue',
};

const listed = (name: string, points: readonly string[]): string | false =>
  points.length > 0 && [name, ...points.map((point) => `- ${point}`)].join('\n');

const linkText =
  (page: string) =>
  ({ title, url }: ItemLink): string =>
    `${title} ${new URL(url, page).href}`;

/** Our own HTML writes the signs of its syntax as hexadecimal references. */
const plain = (html: Html): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/\s+/gu, ' ')
    .trim();

// ---- What meetings and items share --------------------------------------------------------------------

function locationOf({ words }: Context, { place, venue }: Meeting): string {
  const city = place[words.language];
  return venue ? words.location(venue[words.language], city) : city;
}

/** Addresses at which one registers or watches. */
function accesses({ words }: Context, { registration, webcast }: Meeting) {
  const { language } = words;
  const watching = webcast?.url && {
    mode: 'webcast' as const,
    label: words.watch,
    url: webcast.url[language],
  };
  const registering = registration.map(({ mode, url }) => ({
    mode,
    label: words.register(mode),
    url: url[language],
  }));
  return [...registering, ...(watching ? [watching] : [])];
}

const conferences = (context: Context, meeting: Meeting): Line[] =>
  accesses(context, meeting)
    .filter(({ mode }) => mode !== 'in-person')
    .map(({ mode, label, url }) =>
      line('CONFERENCE', new URL(url).href, {
        VALUE: 'URI',
        ...(mode === 'webcast' && { FEATURE: ['AUDIO', 'VIDEO'] }),
        LABEL: label,
        LANGUAGE: context.words.language,
      }),
    );

function contact({ site, words }: Context, meeting: Meeting): Line[] {
  const address = meeting.contact ?? site.config.contact;
  if (!address) return [];
  const parameters = { LANGUAGE: words.language, ALTREP: `mailto:${address}` };
  return [line('CONTACT', text(`${site.config.organizer[words.language]}, ${address}`), parameters)];
}

// ---- Components ---------------------------------------------------------------------------------------

interface CalendarFields {
  address: string;
  /** Address of the page that says the same. */
  page: string;
  name: string;
  description: string;
  entries: readonly Entry[];
}

/** Agendas change while the meeting is on; a host answers with two lines that nothing has changed. */
const refreshInterval = 'PT1H';

function calendar({ site, words }: Context, fields: CalendarFields): CalendarFile {
  const { url } = site.config;
  const inLanguage = { LANGUAGE: words.language };
  const modified = latest(fields.entries.map((each) => each.modified));
  const written = component('VCALENDAR', [
    line('VERSION', '2.0'),
    line('PRODID', '-//Rostrum//Calendars//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('NAME', text(fields.name), inLanguage),
    line('X-WR-CALNAME', text(fields.name)),
    line('DESCRIPTION', text(fields.description), inLanguage),
    line('X-WR-CALDESC', text(fields.description)),
    line('URL', url + fields.page),
    line('SOURCE', url + fields.address, { VALUE: 'URI' }),
    line('REFRESH-INTERVAL', refreshInterval, { VALUE: 'DURATION' }),
    line('X-PUBLISHED-TTL', refreshInterval),
    ...(modified ? [line('LAST-MODIFIED', instantText(modified))] : []),
    ...fields.entries.map((each) => each.text),
  ]);
  return { address: fields.address, text: written };
}

/** A `VEVENT` as it stands in every calendar. */
interface Entry {
  text: string;
  modified: string | null;
}

interface Fields {
  uid: string;
  sequence: number;
  /** Instant of the last change, ISO 8601 in UTC; `null` where it is not known. */
  modified: string | null;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** DTSTART, and DTEND where it has an end. */
  time: readonly Line[];
  /** Whether its time counts as taken. */
  blocks: boolean;
  summary: string;
  location?: string;
  /** Paragraphs; what is missing is left out. */
  description: readonly (string | false | undefined)[];
  categories: readonly string[];
  color: string;
  page: string;
  more: readonly Line[];
}

function entry({ history, words }: Context, fields: Fields): Entry {
  const inLanguage = { LANGUAGE: words.language };
  const { modified, location, categories } = fields;
  const written = component('VEVENT', [
    line('UID', fields.uid),
    line('DTSTAMP', instantText(modified ?? history.head ?? earliest)),
    ...(modified ? [line('LAST-MODIFIED', instantText(modified))] : []),
    line('SEQUENCE', String(fields.sequence)),
    line('STATUS', fields.status),
    ...fields.time,
    line('SUMMARY', text(fields.summary), inLanguage),
    ...(location ? [line('LOCATION', text(location), inLanguage)] : []),
    line('DESCRIPTION', text(fields.description.filter(Boolean).join('\n\n')), inLanguage),
    ...(categories.length > 0 ? [line('CATEGORIES', categories.map(text).join(','), inLanguage)] : []),
    line('COLOR', fields.color),
    line('URL', fields.page),
    line('TRANSP', fields.blocks ? 'OPAQUE' : 'TRANSPARENT'),
    ...fields.more,
  ]);
  return { text: written, modified };
}

/** Without a history: whatever is known of a change later counts as newer. */
const earliest = '1970-01-01T00:00:00Z';

const timesOf = (start: string, end: string | null): Line[] => [
  line('DTSTART', instantText(start)),
  ...(end === null ? [] : [line('DTEND', instantText(end))]),
];

/** ISO 8601, with any offset, as a DATE-TIME in UTC (3.3.5, form 2). */
const instantText = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const date = (name: string, day: string): Line => line(name, day.replaceAll('-', ''), { VALUE: 'DATE' });

/** DTEND is the day on which an entry is over (3.6.1). */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
