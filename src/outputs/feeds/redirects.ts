/** Redirects from previous addresses. Pages redirect by themselves; files have copies at their previous addresses. */
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { type Redirect, redirectsOf } from '../../core/site/redirects.ts';

export interface MovedPage {
  language: Language;
  /** Previous address, without the language and the outer slashes: `conversation-9/programme`. */
  from: string;
  /** Returns the current address in a language. */
  to: (language: Language) => string;
}

/** Lists the pages that redirect, in all languages. */
export const movedPages = (site: Site): MovedPage[] =>
  redirectsOf(site).flatMap(({ from, to }) =>
    site.config.languages.flatMap((language) => {
      const page = { language, from, to: (tag: Language) => pageAddress(to, tag) };
      if (isDocument(from)) return [page];
      return [page, { language, from: `${from}/print`, to: (tag: Language) => addresses.print(tag, to) }];
    }),
  );

/** @param path `conversation-9` or `conversation-9/agenda` */
function pageAddress(path: string, language: Language): string {
  const slash = path.indexOf('/');
  return slash === -1
    ? addresses.meeting(language, path)
    : addresses.document(language, path.slice(0, slash), path.slice(slash + 1));
}

const isDocument = (path: string): boolean => path.includes('/');

// ---- Files --------------------------------------------------------------------------------------------

/** Returns a function that lists the previous addresses of a file. */
export function previousAddresses(site: Site): (address: string) => string[] {
  const byTarget = Map.groupBy(redirectsOf(site), ({ to }) => to);
  if (byTarget.size === 0) return () => [];
  return (address) => {
    const [, language, meeting, file] = /^\/(\w+)\/meetings\/([^/]+)\/(.+)$/.exec(address) ?? [];
    if (!language || !meeting || !file) return [];
    const suffix = file.replace(/^[^./]+/, '');
    const document = file.slice(0, file.length - suffix.length);
    const documentRedirects = byTarget.get(`${meeting}/${document}`) ?? [];
    const meetingRedirects = meetingFiles.has(file) ? (byTarget.get(meeting) ?? []) : [];
    return [...documentRedirects.filter((redirect) => hadFile(redirect, suffix)), ...meetingRedirects].map(
      ({ from }) => `/${language}/meetings/${from}${isDocument(from) ? suffix : `/${file}`}`,
    );
  };
}

/** Files that belong to a meeting and not to a document. */
const meetingFiles = new Set(['deadlines.ics', 'schedule.json']);

/** Tests whether a document had a file at its previous address: the source always, calendars and data only `agenda`. */
const hadFile = ({ from }: Redirect, suffix: string): boolean => suffix === '.md' || from.endsWith('/agenda');

/** Formats a `_redirects` file, which some static hosts read. Such redirects keep the fragment without a script. */
export function redirectsFile(site: Site, base: string): string {
  const rule = (from: string, to: string) => `${below(base, from)} ${below(base, to)} 301`;
  const rules = redirectsOf(site).flatMap(({ from, to }) =>
    site.config.languages.map((language) => ({
      isDocument: isDocument(from),
      from: pageAddress(from, language),
      to: pageAddress(to, language),
    })),
  );
  const sourceOf = (page: string) => `${page.slice(0, -1)}.md`;
  return [
    ...rules.flatMap(({ isDocument, from, to }) => [
      rule(from, to),
      ...(isDocument ? [rule(sourceOf(from), sourceOf(to))] : []),
    ]),
    ...rules.flatMap(({ isDocument, from, to }) => (isDocument ? [] : [rule(`${from}*`, `${to}:splat`)])),
    '',
  ].join('\n');
}
