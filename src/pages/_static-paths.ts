/** The pages of each language and meeting, with keys that name everything that a page depends on. */

import { registerModified, valuesEver } from '../core/history/entry-revisions.ts';
import type { Language } from '../core/model/languages.ts';
import type { Entry, Meeting, Site } from '../core/model/model.ts';
import { browsableFields } from '../core/site/register-values.ts';
import { meetingsOf } from '../core/site/series.ts';
import { eventTimes } from '../outputs/jsonld/meeting.ts';
import { currentSite } from '../shell/content/site.ts';
import {
  cacheKey,
  everyPage,
  everyRegisterPage,
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

/** The dependencies of a list of entries: their facts, and their texts in a language or in the one that they have instead. */
const listed = (entries: readonly Entry[], language: Language) =>
  entries.map(({ name, facts, versions }) => [
    name,
    facts.hash,
    (versions[language] ?? Object.values(versions)[0])?.hash,
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
        listed(register.entries, language),
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
            listed(value.entries, language),
            countries.map(({ key }) => key),
          ),
        };
      });
    }),
  );
}
