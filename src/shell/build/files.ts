/**
 * Writes calendars, sources, data files and books. They are not Astro pages, because each document has dozens: Astro
 * takes half a second for a thousand, ten times as long as writing plain files.
 */
import { join } from 'node:path';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { agendaInLanguage } from '../../core/site/revisions.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { translator } from '../../i18n/t.ts';
import { meetingCalendars, seriesCalendar } from '../../outputs/calendar/calendar.ts';
import { agendaJson } from '../../outputs/data/agenda-json.ts';
import { scheduleJson } from '../../outputs/data/schedule.ts';
import { bookFiles, hasBook } from '../../outputs/epub/epub.ts';
import { previousAddresses } from '../../outputs/feeds/redirects.ts';
import type { CurrentSite } from '../content/site.ts';
import { cacheKey, filesOfMeeting, filesOfSeries } from '../output/unit-keys.ts';
import type { UnitPlan } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import { packBook } from './epub.ts';

type Source = Pick<CurrentSite, 'site' | 'history'>;

interface PlainFile {
  address: string;
  /** Generates the content: the development server needs that of one file only. */
  content: () => string | Uint8Array;
}

/** Returns the files that span meetings, in a language, as one unit. @param dist folder in which the new site is made */
export const seriesUnit = (current: CurrentSite, language: Language, dist: string): UnitPlan => ({
  name: `series ${language}`,
  key: () => cacheKey(language, filesOfSeries(current)),
  make: () => writeEach(withPreviousAddresses(current, seriesFiles(current, language)), dist),
});

/** Returns the files of a meeting in a language as one unit. @param dist folder in which the new site is made */
export const filesUnit = (
  current: CurrentSite,
  meeting: Meeting,
  language: Language,
  dist: string,
): UnitPlan => ({
  name: `files ${language} ${meeting.id}`,
  key: () => cacheKey(filesOfMeeting(current, meeting, language)),
  make: () => writeEach(withPreviousAddresses(current, meetingFiles(current, meeting, language)), dist),
});

/** @returns the paths of the files */
function writeEach(files: Iterable<PlainFile>, dist: string): string[] {
  const paths: string[] = [];
  for (const { address, content } of files) {
    writeFileAt(join(dist, address), content());
    paths.push(address.slice(1));
  }
  return paths;
}

/** Yields each file at its address, and at its previous addresses. */
export function* plainFiles(source: Source, language: Language): Generator<PlainFile> {
  yield* withPreviousAddresses(source, seriesFiles(source, language));
  for (const meeting of source.site.meetings)
    yield* withPreviousAddresses(source, meetingFiles(source, meeting, language));
}

function* withPreviousAddresses({ site }: Source, files: Iterable<PlainFile>): Generator<PlainFile> {
  const previousOf = previousAddresses(site);
  for (const file of files) {
    yield file;
    for (const address of previousOf(file.address)) yield { ...file, address };
  }
}

function* seriesFiles({ site, history }: Source, language: Language): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  yield {
    address: addresses.calendar(language),
    content: () => seriesCalendar({ site, history, words }).text,
  };
}

/** A document that lacks the language has no files, except calendars and data of a revised agenda that had it before. */
function* meetingFiles(
  { site, history }: Source,
  meeting: Meeting,
  language: Language,
): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  const { url } = site.config;
  const t = translator(language, site.strings);
  for (const { address, text } of meetingCalendars({ site, history, words }, meeting))
    yield { address, content: () => text };
  if (hasBook(meeting, language))
    yield {
      address: addresses.book(language, meeting.id),
      content: () => packBook(bookFiles(site, history, meeting, language)),
    };
  for (const { name, versions } of meeting.documents) {
    const version = versions[language];
    if (version)
      yield { address: addresses.source(language, meeting.id, name), content: () => version.source };
  }
  const agenda = agendaInLanguage(meeting, language, words.kind);
  if (!agenda) return;
  yield {
    address: addresses.agendaJson(language, meeting.id),
    content: () => JSON.stringify(agendaJson(meeting, agenda, agenda.body, url)),
  };
  yield {
    address: addresses.scheduleJson(language, meeting.id),
    content: () => JSON.stringify(scheduleJson(meeting, agenda, agenda.body, { history, url, t })),
  };
}
