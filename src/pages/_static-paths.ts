/** The pages of each language and meeting, with keys that name everything that a page depends on. */

import { registerModified, valuesEver } from '../core/history/entry-revisions.ts';
import { previousSymbols } from '../core/history/previous-symbols.ts';
import { inLanguageOrOther, type Language } from '../core/model/languages.ts';
import type { Entry, Meeting, Site } from '../core/model/model.ts';
import {
  type DirectoryEntry,
  directoryYears,
  entriesOfSymbolSeries,
  entriesOfYear,
  firstEntries,
} from '../core/site/directory.ts';
import { type JournalDay, journalDays, journalYears } from '../core/site/journal.ts';
import { browsableFields } from '../core/site/register-values.ts';
import { meetingsOf } from '../core/site/series.ts';
import { symbolsOf } from '../core/site/symbols.ts';
import { eventTimes } from '../outputs/jsonld/meeting.ts';
import { currentSite } from '../shell/content/site.ts';
import {
  cacheKey,
  everyPage,
  everyRegisterPage,
  journalDay,
  listedDays,
  listedMeetings,
  statuses,
} from '../shell/output/unit-keys.ts';
import { countriesByName } from '../view/register-table.ts';

/** Returns a page for each language. @param dependencies those besides `everyPage` */
export function pageInEachLanguage(
  dependencies: (of: { site: Site; language: Language }) => unknown = () => null,
) {
  const current = currentSite();
  const { site } = current;
  return site.config.languages.map((language) => ({
    params: { lang: language },
    props: { language },
    cacheKey: cacheKey(everyPage(current), dependencies({ site, language })),
  }));
}

/**
 * Returns a page for each meeting and language. It depends on the meeting, its series and its intervals, its documents in this
 * language, the languages and status of each document, and the earlier sessions that have a page.
 * @param dependencies those besides these and `everyPage`
 */
export function pageOfEachMeeting(dependencies: (meeting: Meeting) => unknown = () => null) {
  const current = currentSite();
  const { site } = current;
  const pages = site.config.languages.flatMap((language) =>
    site.meetings.map((meeting) => ({ language, meeting })),
  );
  return pages.map(({ language, meeting }) => ({
    params: { lang: language, meeting: meeting.id },
    props: { language, meeting },
    cacheKey: cacheKey(
      everyPage(current),
      meeting.hash,
      meeting.series,
      meeting.intervals,
      meeting.hasRecordings,
      meeting.documents.map(({ name, versions, revisedBy }) => [
        name,
        revisedBy,
        versions[language]?.hash,
        statuses(versions),
      ]),
      meeting.earlier,
      dependencies(meeting),
    ),
  }));
}

/** Returns a page for each series and language. It depends on the series with its meetings, and the titles of their documents. */
export function pageOfEachSeries() {
  const current = currentSite();
  const { site } = current;
  return site.series.flatMap((series) =>
    site.config.languages.map((language) => ({
      params: { lang: language, series: series.id },
      props: { language, series },
      cacheKey: cacheKey(
        everyPage(current),
        series,
        listedMeetings(meetingsOf(site, series), language),
        meetingsOf(site, series).map(eventTimes),
      ),
    })),
  );
}

/** The dependencies of rows of the directory: the documents in a language or in the one that they have instead, and their meetings. */
const listedDocuments = (
  entries: readonly DirectoryEntry[],
  language: Language,
  { defaultLanguage }: Site['config'],
) =>
  entries.map(({ meeting, document: { name, type, revisedBy, versions } }) => [
    meeting.id,
    meeting.hash,
    name,
    type,
    revisedBy,
    inLanguageOrOther(versions, language, defaultLanguage)?.hash,
    statuses(versions),
  ]);

/** Returns the first page of the directory of documents in each language. */
export const pageOfDirectory = () =>
  pageInEachLanguage(({ site, language }) => [
    listedDocuments(firstEntries(site), language, site.config),
    directoryYears(site),
  ]);

/** Returns a page for each year of a large directory and language. */
export function pageOfEachYear() {
  const current = currentSite();
  const { site } = current;
  const years = directoryYears(site);
  return years.flatMap((year) =>
    site.config.languages.map((language) => ({
      params: { lang: language, year },
      props: { language, year },
      cacheKey: cacheKey(
        everyPage(current),
        listedDocuments(entriesOfYear(site, year), language, site.config),
        years,
      ),
    })),
  );
}

/**
 * Returns a page for each symbol, each symbol that a document had before, each series of symbols and each language. That of a symbol depends on its document, that of a
 * series on the documents that it lists.
 */
export function pageOfEachSymbol() {
  const current = currentSite();
  const { site, history } = current;
  const { owners, series } = symbolsOf(site);
  const pageOf = (language: Language, path: string, dependencies: unknown) => ({
    params: { lang: language, symbol: path === '' ? undefined : path },
    props: { language, path },
    cacheKey: cacheKey(everyPage(current), path, dependencies),
  });
  return site.config.languages.flatMap((language) => [
    ...[...owners, ...previousSymbols(site, history)].map(([path, { meeting, document }]) =>
      pageOf(language, path, [
        meeting.id,
        document.name,
        document.type,
        document.versions[language]?.hash,
        Object.values(document.versions)[0]?.symbol,
      ]),
    ),
    ...[...series.values()].map(({ path, series: inner }) =>
      pageOf(language, path, [
        inner,
        listedDocuments(entriesOfSymbolSeries(site, path), language, site.config),
      ]),
    ),
  ]);
}

/** The dependencies of a list of entries: their facts, and their texts in a language or in the one that they have instead. */
const listed = (entries: readonly Entry[], language: Language, { defaultLanguage }: Site['config']) =>
  entries.map(({ name, facts, versions }) => [
    name,
    facts.hash,
    inLanguageOrOther(versions, language, defaultLanguage)?.hash,
    statuses(versions),
  ]);

/** Returns a page for each register and language. It depends on the register, its entries and their last change. */
export function pageOfEachRegister() {
  const current = currentSite();
  const { site } = current;
  return site.registers.flatMap((register) =>
    site.config.languages.map((language) => ({
      params: { lang: language, register: register.id },
      props: { language, register },
      cacheKey: cacheKey(
        everyRegisterPage(current),
        register.hash,
        listed(register.entries, language, site.config),
        registerModified(current.history, register, language),
      ),
    })),
  );
}

/**
 * Returns a page for each value of a field that readers browse by, or could once, and language. It depends on the
 * register, the entries that have the value, and the countries with which the page compares its own.
 */
export function pageOfEachValue() {
  const current = currentSite();
  const { site, history } = current;
  return site.registers.flatMap((register) =>
    site.config.languages.flatMap((language) => {
      const fields = browsableFields(register);
      const countriesOf = new Map(
        fields.map((field) => [field, countriesByName(register, field, site.countries, language)]),
      );
      return valuesEver({ history, countries: site.countries }, register, fields, language).map((value) => {
        const countries = countriesOf.get(value.field) ?? [];
        return {
          params: { lang: language, register: register.id, field: value.field.id, value: value.key },
          props: { language, register, ...value, countries },
          cacheKey: cacheKey(
            everyRegisterPage(current),
            register.hash,
            listed(value.entries, language, site.config),
            countries.map(({ key }) => key),
          ),
        };
      });
    }),
  );
}

/** A day or a year of the journal. */
interface JournalPeriod {
  /** ISO 8601 date, or a year. */
  period: string;
  /** The days of the year; the day alone. */
  days: readonly JournalDay[];
  /** Absent for a year. */
  day?: JournalDay;
  /** ISO 8601 dates of the days before and after a day. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** Returns a page for each day of the journal, for each of its years, and language. A day depends on its own meetings only. */
export function pageOfEachPeriod() {
  const current = currentSite();
  const { site } = current;
  const days = journalDays(site);
  const periods: JournalPeriod[] = [
    ...journalYears(site).map((each) => ({ period: each.year, days: each.days })),
    ...days.map((day, index) => ({
      period: day.date,
      days: [day],
      day,
      previous: days[index - 1]?.date,
      next: days[index + 1]?.date,
    })),
  ];
  return site.config.languages.flatMap((language) =>
    periods.map((each) => ({
      params: { lang: language, period: each.period },
      props: { language, ...each },
      cacheKey: cacheKey(
        everyPage(current),
        each.day ? journalDay(each.day, language) : listedDays(each.days),
        each.previous,
        each.next,
      ),
    })),
  );
}
