/** Writes calendars and their events (RFC 5545 and 7986). */
import type { History } from '../../core/history/history.ts';
import { epoch, latestInstant } from '../../core/history/timestamps.ts';
import type { Site } from '../../core/model/model.ts';
import type { CalendarWords } from '../../i18n/calendar.ts';
import { type ContentLine, component, contentLine, escapeText } from './content-line.ts';

export interface CalendarFile {
  /** Address below the base of the site. */
  address: string;
  text: string;
}

export interface CalendarContext {
  site: Site;
  history: History;
  words: CalendarWords;
}

// ---- VCALENDAR ----------------------------------------------------------------------------------------

interface CalendarProperties {
  /** Address of the calendar, below the base of the site. */
  address: string;
  /** Address of the page with the same content. */
  page: string;
  name: string;
  description: string;
  events: readonly EventComponent[];
}

/** Agendas change during a meeting. A request for a calendar that did not change costs little (`If-None-Match`). */
const refreshInterval = 'PT1H';
const refreshLines = [
  contentLine('REFRESH-INTERVAL', refreshInterval, { VALUE: 'DURATION' }),
  contentLine('X-PUBLISHED-TTL', refreshInterval),
];

const formatLines = [
  contentLine('VERSION', '2.0'),
  contentLine('PRODID', '-//Rostrum//Calendars//EN'),
  contentLine('CALSCALE', 'GREGORIAN'),
];

export function calendarFile({ site, words }: CalendarContext, properties: CalendarProperties): CalendarFile {
  const { address, page, name, description, events } = properties;
  const { url } = site.config;
  const language = { LANGUAGE: words.language };
  const lastModified = latestInstant(events.map((event) => event.lastModified));
  const text = component('VCALENDAR', [
    ...formatLines,
    contentLine('NAME', escapeText(name), language),
    contentLine('X-WR-CALNAME', escapeText(name)),
    contentLine('DESCRIPTION', escapeText(description), language),
    contentLine('X-WR-CALDESC', escapeText(description)),
    contentLine('URL', url + page),
    contentLine('SOURCE', url + address, { VALUE: 'URI' }),
    ...refreshLines,
    ...(lastModified ? [contentLine('LAST-MODIFIED', utcDateTime(lastModified))] : []),
    ...events.map((event) => event.text),
  ]);
  return { address, text };
}

// ---- VEVENT -------------------------------------------------------------------------------------------

/** A `VEVENT`, the same in every calendar that contains it. */
export interface EventComponent {
  text: string;
  /** Instant of the last change, ISO 8601 in UTC; `null` if it is unknown. */
  lastModified: string | null;
}

export interface EventProperties {
  uid: string;
  sequence: number;
  lastModified: string | null;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** DTSTART, and DTEND unless the event is a point in time. */
  times: readonly ContentLine[];
  /** The event takes up its time (TRANSP). */
  isOpaque: boolean;
  summary: string;
  /** Word before the summary that says what became of the event. Default: for a cancelled one, that it was cancelled. */
  label?: string | undefined;
  location?: string;
  /** Paragraphs; what is not a text is left out. */
  description: readonly (string | false | undefined)[];
  categories: readonly string[];
  /** Name of a CSS colour (RFC 7986, 5.9). */
  color?: string | undefined;
  /** Absolute address of the page or the part that describes the event. */
  url: string;
  otherProperties: readonly ContentLine[];
}

export function eventComponent(
  { history, words }: CalendarContext,
  properties: EventProperties,
): EventComponent {
  const { status, lastModified, location, categories, color } = properties;
  const language = { LANGUAGE: words.language };
  // Several calendar programs show only the summary of a cancelled event, as if it took place.
  const label = properties.label ?? (status === 'CANCELLED' ? words.cancelled : undefined);
  const summary = label ? words.joinWithColon(label, properties.summary) : properties.summary;
  const description = properties.description.filter(Boolean).join('\n\n');
  const text = component('VEVENT', [
    contentLine('UID', properties.uid),
    contentLine('DTSTAMP', utcDateTime(lastModified ?? history.head ?? epoch)),
    ...(lastModified ? [contentLine('LAST-MODIFIED', utcDateTime(lastModified))] : []),
    contentLine('SEQUENCE', String(properties.sequence)),
    contentLine('STATUS', status),
    ...properties.times,
    contentLine('SUMMARY', escapeText(summary), language),
    ...(location ? [contentLine('LOCATION', escapeText(location), language)] : []),
    contentLine('DESCRIPTION', escapeText(description), language),
    ...(categories.length > 0
      ? [contentLine('CATEGORIES', categories.map(escapeText).join(','), language)]
      : []),
    ...(color ? [contentLine('COLOR', color)] : []),
    contentLine('URL', properties.url),
    contentLine('TRANSP', properties.isOpaque ? 'OPAQUE' : 'TRANSPARENT'),
    ...properties.otherProperties,
  ]);
  return { text, lastModified };
}

/** @param start instant, ISO 8601 with any offset @param end `null` for a point in time */
export const dateTimeProperties = (start: string, end: string | null): ContentLine[] => [
  contentLine('DTSTART', utcDateTime(start)),
  ...(end === null ? [] : [contentLine('DTEND', utcDateTime(end))]),
];

/** @param first first day, ISO 8601 @param last last day: DTEND is the day after it (RFC 5545, 3.6.1) */
export const dateProperties = (first: string, last: string): ContentLine[] => [
  contentLine('DTSTART', basicDate(first), { VALUE: 'DATE' }),
  contentLine('DTEND', basicDate(dayAfter(last)), { VALUE: 'DATE' }),
];

/** Formats an instant as a DATE-TIME in UTC (RFC 5545, 3.3.5, form 2). */
const utcDateTime = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const basicDate = (date: string): string => date.replaceAll('-', '');

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
