/** Builds the calendars of small sites, and reads them without a parser. */
import { type History, noHistory } from '../../src/core/history/history.ts';
import type { Language } from '../../src/core/model/languages.ts';
import type { Site } from '../../src/core/model/model.ts';
import { calendarWords } from '../../src/i18n/calendar.ts';
import { calendarFiles } from '../../src/outputs/calendar/calendar.ts';
import { type Edits, siteWith } from './content.ts';

/** The text of each calendar by its address. */
export const calendarsOf = (
  site: Site,
  language: Language,
  history: History = noHistory,
): Map<string, string> =>
  new Map(
    [...calendarFiles({ site, history, words: calendarWords(language, site.strings) })].map(
      ({ address, text }) => [address, text],
    ),
  );

/** The calendars of the small site, with these edits. */
export const smallCalendars = (edits: Edits = {}, language: Language = 'en', history: History = noHistory) =>
  calendarsOf(siteWith(edits), language, history);

export const agendaCalendar = (calendars: ReadonlyMap<string, string>): string =>
  calendars.get('/en/meetings/session/agenda.ics') ?? '';

export const unfoldedLines = (calendar: string): string[] =>
  calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n');

/** The content lines of the event whose URL ends with `end`. */
export function eventLines(calendar: string, end: string): string[] {
  const events = unfoldedLines(calendar).join('\n').split('BEGIN:VEVENT\n').slice(1);
  const found = events.find((event) =>
    event.split('\n').some((line) => /^URL:/.test(line) && line.endsWith(end)),
  );
  return found?.split('\n') ?? [];
}

export const propertyValue = (event: readonly string[], name: string): string | undefined =>
  event.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))?.replace(/^[^:]*:/, '');

/** The UID and SEQUENCE lines of all events. */
export const identityLines = (calendar: string): string[] =>
  unfoldedLines(calendar).filter((line) => /^(UID|SEQUENCE):/.test(line));

const textProperties = /^(SUMMARY|LOCATION|DESCRIPTION|NAME|X-WR-CALNAME|X-WR-CALDESC|CONTACT)[;:]/;

/** Checks the octets of a calendar by RFC 5545, 3.1, without a parser. */
export function contentLineProblems(calendar: string): string[] {
  const bytes = new TextEncoder().encode(calendar);
  const problems: string[] = [];
  let start = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x0d && bytes[at + 1] !== 0x0a) problems.push(`CR alone at ${at}`);
    if (byte !== 0x0a) continue;
    if (bytes[at - 1] !== 0x0d) problems.push(`LF alone at ${at}`);
    const line = bytes.subarray(start, at - 1);
    if (line.length > 75) problems.push(`${line.length} octets at ${start}`);
    if (line.length === 0) problems.push(`empty line at ${start}`);
    // Throws if a fold splits a character.
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    start = at + 1;
  }
  if (start !== bytes.length) problems.push('no line break at the end');
  const open: string[] = [];
  for (const line of unfoldedLines(calendar)) {
    if (!/^[A-Z-]+(;[A-Z-]+=("[^"]*"|[^";:]*))*:/.test(line)) problems.push(`not a content line: ${line}`);
    const value = line.replace(/^[A-Z-]+(;[A-Z-]+=("[^"]*"|[^";:]*))*:/, '');
    if (
      textProperties.test(line) &&
      /(?<!\\)(\\\\)*(?:[;,]|\\[^\\;,n])/.test(value.replace(/\\[\\;,n]/g, ''))
    )
      problems.push(`not escaped: ${line}`);
    if (/\p{Cc}/u.test(line)) problems.push(`control character: ${line}`);
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) problems.push(`unbalanced: ${line}`);
  }
  return [...problems, ...open];
}
