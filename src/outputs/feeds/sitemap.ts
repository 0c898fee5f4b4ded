/**
 * The sitemap (sitemaps.org): every page with its alternates in other languages. A sitemap file has at most 50,000
 * URLs and 50 MB, so that a large site has several, listed in an index.
 */
import { entryModified, registerModified, valueModified } from '../../core/history/entry-revisions.ts';
import { type History, meetingFile } from '../../core/history/history.ts';
import { lastModified, latestInstant, meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language, Localized } from '../../core/model/languages.ts';
import type { Document, Register, Site } from '../../core/model/model.ts';
import { registerFile } from '../../core/model/paths.ts';
import { directoryYears } from '../../core/site/directory.ts';
import { type JournalDay, journalDays, journalYears } from '../../core/site/journal.ts';
import { browsableFields, valuesOfFields } from '../../core/site/register-values.ts';
import { meetingsOf } from '../../core/site/series.ts';
import { symbolsOf } from '../../core/site/symbols.ts';
import { escapeXml } from '../markup/xml.ts';

/** A page, in the languages in which it has content of its own. */
interface Page {
  address: (language: Language) => string;
  languages: readonly Language[];
  /** Address for other languages (`x-default`). */
  fallback?: string | undefined;
  /** Returns the instant of the last change, ISO 8601, if the history has it. */
  lastModified?: (language: Language) => string | null;
}

const limits = { urls: 50_000, characters: 50_000_000 };

/** Formats the sitemap as one `urlset`, or as many as it needs. */
export function urlsets(site: Site, history: History): string[] {
  const files: string[][] = [];
  let characters = 0;
  for (const url of urlElements(site, history)) {
    const file = files.at(-1);
    if (!file || file.length === limits.urls || characters + url.length > limits.characters) {
      files.push([url]);
      characters = url.length;
    } else {
      file.push(url);
      characters += url.length;
    }
  }
  return files.map((urls) =>
    formatDocument(
      'urlset',
      urls,
      'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    ),
  );
}

/** Returns the content of `/sitemap.xml`: the only `urlset`, or an index of all of them. */
export function sitemap(site: Site, sets: readonly string[]): string {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const entries = sets.map(
    (_, index) =>
      `<sitemap><loc>${escapeXml(site.config.url + addresses.sitemapPart(index + 1))}</loc></sitemap>\n`,
  );
  return formatDocument('sitemapindex', entries, 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
}

const formatDocument = (element: string, children: readonly string[], attributes: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${attributes}>\n${children.join('')}</${element}>\n`;

// ---- Pages --------------------------------------------------------------------------------------------

function pagesOf(site: Site, history: History): Page[] {
  const siteModified = (language: Language) =>
    latestInstant(site.meetings.map((meeting) => meetingModified(history, meeting, language)));
  const page = (address: Page['address'], modified?: Page['lastModified']): Page => ({
    address,
    languages: site.config.languages,
    fallback: address(site.config.defaultLanguage),
    ...(modified && { lastModified: modified }),
  });
  return [
    { ...page(addresses.home, siteModified), fallback: addresses.choice() },
    page(addresses.meetings, siteModified),
    ...site.series.map((series) =>
      page(
        (language) => addresses.series(language, series.id),
        (language) =>
          latestInstant(
            meetingsOf(site, series).map((meeting) => meetingModified(history, meeting, language)),
          ),
      ),
    ),
    ...journalPages(site, history, page),
    ...site.pages.map(({ name, versions }) => ({
      ...pageWithVersions(site, versions, (language) => addresses.page(language, name)),
      lastModified: (language: Language) =>
        versions[language] ? lastModified(history, versions[language].file) : null,
    })),
    ...site.meetings.flatMap((meeting) => [
      page(
        (language) => addresses.meeting(language, meeting.id),
        (language) => meetingModified(history, meeting, language),
      ),
      ...meeting.documents.map((document) => documentPage(site, document, history)),
    ]),
    ...directoryPages(site).map((address) => page(address)),
    ...(site.registers.length > 0 ? [page(addresses.registers)] : []),
    ...site.registers.flatMap((register) => registerPages(site, register, history)),
  ];
}

/** Returns the addresses of the directory of documents, and of the series of symbols; those of symbols redirect. */
const directoryPages = (site: Site): Page['address'][] => [
  addresses.documents,
  ...directoryYears(site).map((year) => (language: Language) => addresses.documentsOfYear(language, year)),
  ...[...symbolsOf(site).series.keys()].map(
    (path) => (language: Language) => addresses.symbol(language, path),
  ),
];
/** Returns the journal with its years and days. */
function journalPages(
  site: Site,
  history: History,
  page: (address: Page['address'], modified?: Page['lastModified']) => Page,
): Page[] {
  const days = journalDays(site);
  const modified = (day: JournalDay) => (language: Language) =>
    latestInstant([
      ...day.meetings.map(({ meeting }) => meetingModified(history, meeting, language)),
      ...day.deadlines.map((deadline) =>
        lastModified(
          history,
          'meeting' in deadline ? meetingFile(deadline.meeting) : registerFile(deadline.register.id),
        ),
      ),
    ]);
  return [
    page(addresses.journal),
    ...journalYears(site).map(({ year }) => page((language) => addresses.journalOf(language, year))),
    ...days.map((day) => page((language) => addresses.journalOf(language, day.date), modified(day))),
  ];
}

function documentPage(site: Site, { meeting, name, versions }: Document, history: History): Page {
  const page = pageWithVersions(site, versions, (language) => addresses.document(language, meeting, name));
  return {
    ...page,
    lastModified: (language) => (versions[language] ? lastModified(history, versions[language].file) : null),
  };
}

/** Returns the page of a register, those of the values by which readers browse it, and those of its entries. */
function registerPages(site: Site, register: Register, history: History): Page[] {
  const { languages, defaultLanguage } = site.config;
  const list = (address: Page['address'], modified: (language: Language) => string | null): Page => ({
    address,
    languages,
    fallback: address(defaultLanguage),
    lastModified: modified,
  });
  return [
    list(
      (language) => addresses.register(language, register.id),
      (language) => registerModified(history, register, language),
    ),
    ...valuesOfFields(register, browsableFields(register)).map((value) =>
      list(
        (language) => addresses.entriesWith(language, register.id, value.field.id, value.key),
        (language) => valueModified(history, register, value, language),
      ),
    ),
    ...register.entries.map((entry) => ({
      ...pageWithVersions(site, entry.versions, (language) =>
        addresses.entry(language, register.id, entry.name),
      ),
      lastModified: (language: Language) => entryModified(history, entry, language),
    })),
  ];
}

/** Returns a page in those languages of the site in which it has a version. */
const pageWithVersions = (
  { config: { languages, defaultLanguage } }: Site,
  versions: Localized<unknown>,
  address: Page['address'],
): Page => ({
  address,
  languages: languages.filter((tag) => versions[tag]),
  fallback: versions[defaultLanguage] ? address(defaultLanguage) : undefined,
});

// ---- URLs ---------------------------------------------------------------------------------------------

function urlElements(site: Site, history: History): string[] {
  const pages = pagesOf(site, history);
  const { url } = site.config;
  const [home] = pages;
  return [
    ...(home ? [urlElement(url + addresses.choice(), alternateLinks(home, url), null)] : []),
    ...pages.flatMap((page) => {
      const alternates = alternateLinks(page, url);
      return page.languages.map((language) =>
        urlElement(url + page.address(language), alternates, page.lastModified?.(language) ?? null),
      );
    }),
  ];
}

const urlElement = (address: string, alternates: string, modified: string | null): string =>
  `<url>\n<loc>${escapeXml(address)}</loc>\n${modified ? `<lastmod>${modified}</lastmod>\n` : ''}${alternates}</url>\n`;

const alternateLinks = ({ address, languages, fallback }: Page, url: string): string =>
  [
    ...languages.map((language) => alternateLink(language, url + address(language))),
    ...(fallback ? [alternateLink('x-default', url + fallback)] : []),
  ].join('');

const alternateLink = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>\n`;
