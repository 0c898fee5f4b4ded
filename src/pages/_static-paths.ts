/** The cache keys of pages, which name everything that a page depends on, and the pages of each language and meeting. */
import type { Language } from '../core/model/languages.ts';
import type { Document, Meeting, Site } from '../core/model/model.ts';
import { meetingIntervals } from '../core/site/meeting-intervals.ts';
import { type CurrentSite, currentSite } from '../shell/content/site.ts';
import { digest } from '../shell/digest.ts';

/** Returns a key that changes when any of the dependencies changes. */
export const cacheKey = (...dependencies: unknown[]): string => digest([JSON.stringify(dependencies)]);

/** The languages of a document and its status, which pages in other languages show too. */
export const statuses = (versions: Document['versions']) =>
  Object.entries(versions).map(([language, { status }]) => [language, status]);

/** The dependencies of every page: the code, the settings and wording of the site, and its pages, to which the header links. */
export const everyPage = ({ site, base, code }: CurrentSite): unknown[] => [
  code,
  base,
  site.config,
  site.pages.map(({ name }) => name),
  site.strings,
  [site.theme !== undefined, site.logo !== undefined],
];

/** Returns a page for each language. @param dependencies those besides `everyPage` */
export function pageInEachLanguage(
  dependencies: (of: { site: Site; language: Language }) => unknown = () => null,
) {
  const current = currentSite();
  const { site } = current;
  return site.config.languages.map((language) => ({
    params: { lang: language },
    props: { language },
    cacheKey: cacheKey(...everyPage(current), dependencies({ site, language })),
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
  const ids = new Set(site.meetings.map(({ id }) => id));
  const pages = site.config.languages.flatMap((language) =>
    site.meetings.map((meeting) => ({ language, meeting })),
  );
  return pages.map(({ language, meeting }) => ({
    params: { lang: language, meeting: meeting.id },
    props: { language, meeting },
    cacheKey: cacheKey(
      ...everyPage(current),
      meeting.hash,
      meetingIntervals(meeting),
      meeting.documents.map(({ name, versions, revisedBy }) => [
        name,
        revisedBy,
        versions[language]?.hash,
        statuses(versions),
      ]),
      meeting.earlier.map((session) => session.meeting && ids.has(session.meeting)),
      dependencies(meeting),
    ),
  }));
}
