/** The sitemap: every page with its versions in other languages. In files of at most 50,000 pages and 50 MB, as the protocol (sitemaps.org) wants. */

import { type History, lastModified } from '../../core/history/history.ts';
import { latest, meetingModified } from '../../core/history/sequence.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Page as ContentPage, Document, Site } from '../../core/model/model.ts';
import { escapeXml } from '../markup/xml.ts';

/** One page in those languages in which it has a text of its own. */
interface Page {
  address: (language: Language) => string;
  languages: readonly Language[];
  /** Address for readers whose language is not among them. */
  fallback?: string | undefined;
  /** ISO 8601 instant, where it is known. */
  modified?: (language: Language) => string | null;
}

const limits = { pages: 50_000, characters: 50_000_000 };

/** The files of the sitemap: one, or as many as it takes. */
export function sitemapParts(site: Site, history: History): string[] {
  const parts: string[][] = [];
  let characters = 0;
  for (const entry of entriesOf(site, history)) {
    const part = parts.at(-1);
    if (!part || part.length === limits.pages || characters + entry.length > limits.characters) {
      parts.push([entry]);
      characters = entry.length;
    } else {
      part.push(entry);
      characters += entry.length;
    }
  }
  return parts.map((entries) =>
    document(
      'urlset',
      entries,
      'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    ),
  );
}

/** What stands at `/sitemap.xml`: the sitemap, or the list of its parts. */
export function sitemap(site: Site, parts: readonly string[]): string {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const entries = parts.map(
    (_, index) =>
      `<sitemap><loc>${escapeXml(site.config.url + addresses.sitemapPart(index + 1))}</loc></sitemap>\n`,
  );
  return document('sitemapindex', entries, 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
}

const document = (element: string, entries: readonly string[], attributes: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${attributes}>\n${entries.join('')}</${element}>\n`;

// ---- The pages ----------------------------------------------------------------------------------------

const pagesOf = (site: Site, history: History): Page[] => {
  const anything = (language: Language) =>
    latest(site.meetings.map((meeting) => meetingModified(history, meeting, language)));
  const byDefault = (address: Page['address']) => address(site.config.defaultLanguage);
  const page = (address: Page['address'], modified?: Page['modified']): Page => ({
    address,
    languages: site.config.languages,
    fallback: byDefault(address),
    ...(modified && { modified }),
  });
  return [
    { ...page(addresses.home, anything), fallback: addresses.choice() },
    page(addresses.meetings, anything),
    ...site.pages.map((each) => contentPage(site, each)),
    ...site.meetings.flatMap((meeting) => [
      page(
        (language) => addresses.meeting(language, meeting.id),
        (language) => meetingModified(history, meeting, language),
      ),
      ...meeting.documents.map((document) => documentPage(site, document, history)),
    ]),
  ];
};

const contentPage = ({ config }: Site, { name, versions }: ContentPage): Page => {
  const address = (language: Language) => addresses.page(language, name);
  return {
    address,
    languages: config.languages.filter((tag) => versions[tag]),
    fallback: versions[config.defaultLanguage] && address(config.defaultLanguage),
  };
};

const documentPage = ({ config }: Site, { meeting, name, versions }: Document, history: History): Page => {
  const address = (language: Language) => addresses.document(language, meeting, name);
  return {
    address,
    languages: config.languages.filter((tag) => versions[tag]),
    fallback: versions[config.defaultLanguage] && address(config.defaultLanguage),
    modified: (language) => (versions[language] ? lastModified(history, versions[language].file) : null),
  };
};

// ---- The entries --------------------------------------------------------------------------------------

const entriesOf = (site: Site, history: History): string[] => {
  const pages = pagesOf(site, history);
  const { url } = site.config;
  const [home] = pages;
  const choice = home ? [entry(url + addresses.choice(), alternatesOf(home, url), null)] : [];
  return [
    ...choice,
    ...pages.flatMap((page) => {
      const alternates = alternatesOf(page, url);
      return page.languages.map((language) =>
        entry(url + page.address(language), alternates, page.modified?.(language) ?? null),
      );
    }),
  ];
};

const entry = (address: string, alternates: string, modified: string | null): string =>
  `<url>\n<loc>${escapeXml(address)}</loc>\n${modified ? `<lastmod>${modified}</lastmod>\n` : ''}${alternates}</url>\n`;

const alternatesOf = ({ address, languages, fallback }: Page, url: string): string =>
  [
    ...languages.map((language) => alternate(language, url + address(language))),
    ...(fallback ? [alternate('x-default', url + fallback)] : []),
  ].join('');

const alternate = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>\n`;
