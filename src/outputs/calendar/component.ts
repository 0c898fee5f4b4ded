/** A calendar and its entries (RFC 5545 and 7986), and what those of meetings and of items share. */
import type { History, Slot } from '../../core/history/history.ts';
import { latest } from '../../core/history/sequence.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Kind, Meeting, Registration, Site } from '../../core/model/model.ts';
import { component, type Line, line, text } from './content-line.ts';

/** What calendars say in one language. */
interface CalendarWords {
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

export interface Context {
  site: Site;
  history: History;
  words: CalendarWords;
}

export const sessionName = ({ site, words }: Context, { number }: Meeting): string =>
  words.session(textIn(site.config.shortName, words.language), number);

export function locationOf({ words }: Context, { place, venue }: Meeting): string {
  const city = textIn(place, words.language);
  return venue ? words.location(textIn(venue, words.language), city) : city;
}

/** Addresses at which one registers or watches. */
export function accesses({ words }: Context, { registration, webcast }: Meeting) {
  const { language } = words;
  const watching = webcast?.url && {
    mode: 'webcast' as const,
    label: words.watch,
    url: textIn(webcast.url, language),
  };
  const registering = registration.map(({ mode, url }) => ({
    mode,
    label: words.register(mode),
    url: textIn(url, language),
  }));
  return [...registering, ...(watching ? [watching] : [])];
}

export const conferences = (context: Context, meeting: Meeting): Line[] =>
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

export function contact({ site, words }: Context, meeting: Meeting): Line[] {
  const address = meeting.contact ?? site.config.contact;
  if (!address) return [];
  const parameters = { LANGUAGE: words.language, ALTREP: `mailto:${address}` };
  return [line('CONTACT', text(`${textIn(site.config.organizer, words.language)}, ${address}`), parameters)];
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

export function calendar({ site, words }: Context, fields: CalendarFields): CalendarFile {
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
export interface Entry {
  text: string;
  modified: string | null;
}

export interface Fields {
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

export function entry({ history, words }: Context, fields: Fields): Entry {
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

export const timesOf = (start: string, end: string | null): Line[] => [
  line('DTSTART', instantText(start)),
  ...(end === null ? [] : [line('DTEND', instantText(end))]),
];

/** ISO 8601, with any offset, as a DATE-TIME in UTC (3.3.5, form 2). */
const instantText = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

export const date = (name: string, day: string): Line =>
  line(name, day.replaceAll('-', ''), { VALUE: 'DATE' });

/** DTEND is the day on which an entry is over (3.6.1). */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
