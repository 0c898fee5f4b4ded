/** The pages of each language and meeting, with keys that name everything that a page depends on. */
import type { Language } from '../core/model/languages.ts';
import type { Meeting, Site } from '../core/model/model.ts';
import { currentSite } from '../shell/content/site.ts';
import { cacheKey, everyPage, statuses } from '../shell/output/unit-keys.ts';

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
 * Returns a page for each meeting and language. It depends on the meeting and its intervals, its documents in this
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
