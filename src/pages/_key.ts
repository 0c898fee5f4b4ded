/** What pages are made from, for the cache between builds. */

import type { Language } from '../core/model/languages.ts';
import type { Document, Meeting, Site } from '../core/model/model.ts';
import { meetingIntervals } from '../core/site/meeting-intervals.ts';
import { type CurrentSite, currentSite } from '../shell/content/site.ts';

/** One string that changes when anything in it changes. */
export async function cacheKey(...dependencies: unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(dependencies));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Which languages a document has, and its status, which pages tell in the others too. */
export const statuses = (versions: Document['versions']) =>
  Object.entries(versions).map(([language, { status }]) => [language, status]);

/** What every page is made from: the code, the settings and wording of the site, and its pages, to which the header links. */
export const everyPage = ({ site, base, code }: CurrentSite): unknown[] => [
  code,
  base,
  site.config,
  site.pages.map(({ name }) => name),
  site.strings,
  [site.theme !== undefined, site.logo !== undefined],
];

/** One page a language. @param dependencies what it is made from besides the code and the settings of the site */
export function pageInEachLanguage(
  dependencies: (of: { site: Site; language: Language }) => unknown = () => null,
) {
  const current = currentSite();
  const { site } = current;
  return Promise.all(
    site.config.languages.map(async (language) => ({
      params: { lang: language },
      props: { language },
      cacheKey: await cacheKey(...everyPage(current), dependencies({ site, language })),
    })),
  );
}

/**
 * One page a meeting and language. It depends on the meeting and the intervals in which it sits, its documents in this language, the
 * languages and status of each, and which of the earlier sessions have a page.
 * @param dependencies what it is made from besides
 */
export function pageOfEachMeeting(dependencies: (meeting: Meeting) => unknown = () => null) {
  const current = currentSite();
  const { site } = current;
  const ids = new Set(site.meetings.map(({ id }) => id));
  const pages = site.config.languages.flatMap((language) =>
    site.meetings.map((meeting) => ({ language, meeting })),
  );
  return Promise.all(
    pages.map(async ({ language, meeting }) => ({
      params: { lang: language, meeting: meeting.id },
      props: { language, meeting },
      cacheKey: await cacheKey(
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
    })),
  );
}
