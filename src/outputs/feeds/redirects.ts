/** Redirects from previous addresses. Pages redirect by themselves; files have copies at their previous addresses. */
import { addresses, below } from '../../core/model/addresses.ts';
import { isLanguage, type Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { pageRedirects, type Redirect, redirectsOf } from '../../core/site/redirects.ts';
import { hasBook } from '../epub/epub.ts';

export interface MovedPage {
  language: Language;
  /** Previous address, without the language and the outer slashes: `meetings/conversation-9/programme`. */
  from: string;
  /** Returns the current address in a language. */
  to: (language: Language) => string;
}

/** Lists the pages that redirect, in all languages. */
export function movedPages(site: Site): MovedPage[] {
  const pages = [
    ...redirectsOf(site).flatMap(({ from, to }) => {
      const page = { from: `meetings/${from}`, to: (tag: Language) => pageAddress(to, tag) };
      if (isDocument(from)) return [page];
      return [page, { from: `${page.from}/print`, to: (tag: Language) => addresses.print(tag, to) }];
    }),
    ...pageRedirects(site).map(({ from, to }) => ({ from, to: (tag: Language) => addresses.page(tag, to) })),
  ];
  return site.config.languages.flatMap((language) => pages.map((page) => ({ language, ...page })));
}

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
  const byTarget = redirectsByTarget(site);
  if (byTarget.size === 0) return () => [];
  return (address) => {
    const [, language, meeting, file] = /^(?:\/(\w+))?\/meetings\/([^/]+)\/(.+)$/.exec(address) ?? [];
    if (!meeting || !file) return [];
    const movedMeetings = byTarget.get(meeting) ?? [];
    if (address === addresses.zip(meeting)) return movedMeetings.map(({ from }) => addresses.zip(from));
    if (language === undefined || !isLanguage(language)) return [];
    if (address === addresses.book(language, meeting))
      return movedMeetings.map(({ from }) => addresses.book(language, from));
    const suffix = file.replace(/^[^./]+/, '');
    const document = file.slice(0, file.length - suffix.length);
    const documentRedirects = byTarget.get(`${meeting}/${document}`) ?? [];
    const meetingRedirects = meetingFiles.has(file) ? movedMeetings : [];
    return [...documentRedirects.filter((redirect) => hadFile(redirect, suffix)), ...meetingRedirects].map(
      ({ from }) => `/${language}/meetings/${from}${isDocument(from) ? suffix : `/${file}`}`,
    );
  };
}

const redirectsByTarget = (site: Site): Map<string, Redirect[]> =>
  Map.groupBy(redirectsOf(site), ({ to }) => to);

/** Files that belong to a meeting and not to a document, and are not named by it. */
const meetingFiles = new Set(['deadlines.ics', 'schedule.json']);

/**
 * Tests whether a document had a file at its previous address: the source always, calendars and data only `agenda`, and a programme
 * that was one before.
 */
const hadFile = ({ from, to }: Redirect, suffix: string): boolean =>
  suffix === '.md' || from.endsWith('/agenda') || [from, to].every((path) => path.endsWith('/programme'));

// ---- The file for hosts -------------------------------------------------------------------------------

/**
 * The least that common hosts accept: GitLab Pages ignores further rules, and a larger file.
 * https://docs.gitlab.com/user/project/pages/redirects/#create-redirects
 */
const limits = { rules: 1000, bytes: 64_000 };

/**
 * Formats a `_redirects` file, which some static hosts read. Such redirects keep the fragment without a script. Rules
 * with wildcards come last. The previous addresses of ZIP files are left out where the file would be too long.
 */
export function redirectsFile(site: Site, base: string): string {
  const line = ([from, to]: Rule): string => `${below(base, from)} ${below(base, to)} 301\n`;
  const exact = movedRules(site).map(line);
  const patterns = patternRules(site).map(line);
  const zips = zipRules(site).map(line);
  return [...exact, ...fitting(zips, [...exact, ...patterns]), ...patterns].join('');
}

/** An address, or a pattern of addresses, and its target. */
type Rule = readonly [from: string, to: string];

function movedRules(site: Site): Rule[] {
  const { languages } = site.config;
  const sourceOf = (page: string) => `${page.slice(0, -1)}.md`;
  const pages = pageRedirects(site).flatMap(({ from, to }) =>
    languages.flatMap((language): Rule[] => [
      [addresses.page(language, from), addresses.page(language, to)],
      [addresses.pageSource(language, from), addresses.pageSource(language, to)],
    ]),
  );
  const ofMeetings = redirectsOf(site).flatMap(({ from, to }) => [
    ...languages.flatMap((language): Rule[] => {
      const page: Rule = [pageAddress(from, language), pageAddress(to, language)];
      return isDocument(from)
        ? [page, [sourceOf(page[0]), sourceOf(page[1])]]
        : [page, [addresses.book(language, from), addresses.book(language, to)]];
    }),
    ...(isDocument(from) ? [] : [[addresses.zip(from), addresses.zip(to)] as const]),
  ]);
  return [...ofMeetings, ...pages];
}

/** Redirects the ZIP files that meetings had for each language, those of the newest meetings first. */
function zipRules(site: Site): Rule[] {
  const byTarget = redirectsByTarget(site);
  return site.meetings.flatMap((meeting) => {
    const languages = site.config.languages.filter((language) => hasBook(meeting, language));
    const ids = [meeting.id, ...(byTarget.get(meeting.id) ?? []).map(({ from }) => from)];
    return ids.flatMap((id) =>
      languages.map(
        (language): Rule => [
          `${addresses.meeting(language, id)}${id}.${language}.zip`,
          addresses.zip(meeting.id),
        ],
      ),
    );
  });
}

function patternRules(site: Site): Rule[] {
  const { languages } = site.config;
  const meetings = redirectsOf(site).filter(({ from }) => !isDocument(from));
  return [
    ...meetings.flatMap(({ from, to }) =>
      languages.map(
        (language): Rule => [`${pageAddress(from, language)}*`, `${pageAddress(to, language)}:splat`],
      ),
    ),
    // Agendas had a calendar for each day and each kind of items.
    ...languages.flatMap((language) =>
      ['day', 'kind'].map(
        (part): Rule => [
          `${addresses.meeting(language, ':meeting')}agenda/${part}/*`,
          addresses.agendaCalendar(language, ':meeting', 'agenda'),
        ],
      ),
    ),
  ];
}

/** Returns the first of some lines that fit into the file with others. */
function fitting(lines: readonly string[], others: readonly string[]): readonly string[] {
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  let bytes = others.reduce((sum, line) => sum + bytesOf(line), 0);
  const end = lines.findIndex((line, index) => {
    bytes += bytesOf(line);
    return bytes > limits.bytes || others.length + index >= limits.rules;
  });
  return end === -1 ? lines : lines.slice(0, end);
}
