/**
 * Writes calendars, sources, data files, books, feeds of series and registers, and the files of pages. They are not Astro pages, because each document has dozens: Astro
 * takes half a second for a thousand, ten times as long as writing plain files.
 */
import { join } from 'node:path';
import { valuesEver } from '../../core/history/entry-revisions.ts';
import { memoize } from '../../core/memoize.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Entry, Meeting, Register, Series } from '../../core/model/model.ts';
import { currentFormalAgenda, isFormalAgenda } from '../../core/site/formal-agenda.ts';
import { unitOfEntry } from '../../core/site/read-registers.ts';
import { browsableFields } from '../../core/site/register-values.ts';
import { scheduleInLanguage, scheduleTypeOf } from '../../core/site/schedule.ts';
import { seriesByOrgan } from '../../core/site/series.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { countryName } from '../../i18n/register-values.ts';
import { translator } from '../../i18n/t.ts';
import {
  meetingCalendars,
  organCalendars,
  seriesCalendars,
  siteCalendar,
} from '../../outputs/calendar/calendar.ts';
import { registerCalendar } from '../../outputs/calendar/register.ts';
import { agendaJson } from '../../outputs/data/agenda-json.ts';
import { formalAgendaJson } from '../../outputs/data/formal-agenda-json.ts';
import { registerCsv } from '../../outputs/data/register-csv.ts';
import { registerJson } from '../../outputs/data/register-json.ts';
import { scheduleJson } from '../../outputs/data/schedule.ts';
import { bookFiles, hasBook } from '../../outputs/epub/epub.ts';
import { previousAddresses } from '../../outputs/feeds/redirects.ts';
import { registerFeed, valueFeed } from '../../outputs/feeds/register-feed.ts';
import { seriesFeed } from '../../outputs/feeds/site-feed.ts';
import type { CurrentSite } from '../content/site.ts';
import {
  cacheKey,
  everyPage,
  feedOfSeries,
  filesOfCalendars,
  filesOfMeeting,
  filesOfRegister,
  filesOfSection,
} from '../output/unit-keys.ts';
import type { UnitPlan } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import { packBook } from './epub.ts';
import { pageFiles, sectionsOf } from './page-files.ts';
import type { PlainFile } from './plain-file.ts';

type Source = Pick<CurrentSite, 'site' | 'history'>;

/** Returns the calendars that span meetings, in a language, as one unit, and the feed of each series as another. @param dist folder in which the new site is made */
export const siteUnits = (current: CurrentSite, language: Language, dist: string): UnitPlan[] => [
  {
    name: `series ${language}`,
    key: () => cacheKey(language, filesOfCalendars(current)),
    make: () => writeEach(calendars(current, language), dist),
  },
  ...current.site.series.map((series) => ({
    name: `feed ${language} series/${series.id}`,
    key: () => cacheKey(feedOfSeries(current, series, language)),
    make: () => writeEach([feedFile(current, series, language)], dist),
  })),
];

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

/**
 * Returns the files of a register in a language as units: its data and feeds, and the sources of its entries, which are divided
 * among several, so that a change of one does not write all of them.
 * @param dist folder in which the new site is made
 */
export const registerFilesUnits = (
  current: CurrentSite,
  register: Register,
  language: Language,
  dist: string,
): UnitPlan[] => [
  {
    name: `files ${language} registers/${register.id}`,
    key: () => cacheKey(filesOfRegister(current, register, language)),
    make: () => writeEach(registerFiles(current, register, language), dist),
  },
  ...[
    ...Map.groupBy(register.entries, ({ register: id, name }) => unitOfEntry({ register: id, entry: name })),
  ].map(
    ([unit, entries]): UnitPlan => ({
      name: `sources ${language} ${unit}`,
      key: () =>
        cacheKey(
          everyPage(current),
          entries.map(({ name, versions }) => [name, versions[language]?.hash]),
        ),
      make: () => writeEach(entrySources(entries, language), dist),
    }),
  ),
];

/** Returns the files of a section of pages in a language as one unit. @param dist folder in which the new site is made */
export const pageFilesUnit = (
  current: CurrentSite,
  section: string,
  language: Language,
  dist: string,
): UnitPlan => ({
  name: `files ${language} pages/${section}`,
  key: () => cacheKey(filesOfSection(current, section, language)),
  make: () => writeEach(pageFiles(current, section, language), dist),
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
  yield* calendars(source, language);
  for (const series of source.site.series) yield feedFile(source, series, language);
  for (const meeting of source.site.meetings)
    yield* withPreviousAddresses(source, meetingFiles(source, meeting, language));
  for (const section of sectionsOf(source)) yield* pageFiles(source, section, language);
  for (const register of source.site.registers) {
    yield* registerFiles(source, register, language);
    yield* entrySources(register.entries, language);
  }
}

function* withPreviousAddresses({ site }: Source, files: Iterable<PlainFile>): Generator<PlainFile> {
  const previousOf = previousAddresses(site);
  for (const file of files) {
    yield file;
    for (const address of previousOf(file.address)) yield { ...file, address };
  }
}

function* calendars({ site, history }: Source, language: Language): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  yield {
    address: addresses.calendar(language),
    content: () => siteCalendar({ site, history, words }).text,
  };
  const context = { site, history, words };
  const ofGroups = [
    ...site.series.flatMap((series) => [...seriesCalendars(context, series)]),
    ...seriesByOrgan(site).flatMap((organ) => [...organCalendars(context, organ)]),
  ];
  for (const { address, text } of ofGroups) yield { address, content: () => text };
}

const feedFile = ({ site, history }: Source, series: Series, language: Language): PlainFile => ({
  address: addresses.seriesFeed(language, series.id),
  content: () => seriesFeed(site, history, language, series),
});

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
  const formalAgenda = currentFormalAgenda(meeting)?.versions[language];
  if (isFormalAgenda(formalAgenda))
    yield {
      address: addresses.agendaJson(language, meeting.id, 'agenda'),
      content: () => JSON.stringify(formalAgendaJson(meeting, formalAgenda, url)),
    };
  const agenda = scheduleInLanguage(meeting, language, words.kind);
  if (!agenda) return;
  yield {
    address: addresses.agendaJson(language, meeting.id, scheduleTypeOf(meeting)),
    content: () => JSON.stringify(agendaJson(meeting, agenda, agenda.body, url)),
  };
  yield {
    address: addresses.scheduleJson(language, meeting.id),
    content: () => JSON.stringify(scheduleJson(meeting, agenda, agenda.body, { history, url, t })),
  };
}

function* registerFiles(
  { site, history }: Source,
  register: Register,
  language: Language,
): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  const json = memoize(() => registerJson(site, register, history, language));
  yield { address: addresses.registerJson(language, register.id), content: () => JSON.stringify(json()) };
  yield { address: addresses.registerCsv(language, register.id), content: () => registerCsv(json()) };
  const feedContext = { site, history, language };
  yield {
    address: addresses.registerFeed(language, register.id),
    content: () => registerFeed(feedContext, register),
  };
  const fields = browsableFields(register).filter(({ type }) => type === 'country');
  for (const { field, key, value, entries } of valuesEver(
    { history, countries: site.countries },
    register,
    fields,
    language,
  )) {
    const name = countryName(site.countries, value, language);
    yield {
      address: addresses.entriesWithFeed(language, register.id, field.id, key),
      content: () => valueFeed(feedContext, register, { field, value, key, name, entries }),
    };
  }
  const calendar = registerCalendar({ site, history, words }, register);
  if (calendar) yield { address: calendar.address, content: () => calendar.text };
}

function* entrySources(entries: readonly Entry[], language: Language): Generator<PlainFile> {
  for (const { register, name, versions } of entries) {
    const version = versions[language];
    if (version)
      yield { address: addresses.entrySource(language, register, name), content: () => version.source };
  }
}
