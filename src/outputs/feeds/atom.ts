/** Writes Atom feeds (RFC 4287). */
import { epoch } from '../../core/history/timestamps.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Correction } from '../../core/model/model.ts';
import { escapeXml } from '../markup/xml.ts';

export interface AtomFeed {
  language: Language;
  title: string;
  subtitle: string;
  author: string;
  /** Public address of the site, without a slash at the end. */
  url: string;
  /** Address of the feed, below the base of the site. */
  address: string;
  /** Address of the page with the same content. */
  page: string;
  /** Instant that stands for that of the last change where there are no entries. */
  updated: string | null;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** UUID. */
  id: string;
  title: string;
  summary: string;
  /** Address below the base of the site. */
  address: string;
  /** Instant, ISO 8601. */
  updated: string;
  published?: string;
  category: { term: string; label: string };
}

/** Orders entries by date, the latest first. Those of the same instant keep their order. */
export const latestFirst = (a: AtomEntry, b: AtomEntry): number =>
  a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1;

/** Feed readers request a feed often, so it is short. */
export const maxEntries = 50;

/** Writes a feed with its entries in the given order. */
export function formatFeed(feed: AtomFeed): string {
  const { language, title, subtitle, author, url, address, page, entries } = feed;
  const self = url + address;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(subtitle)}</subtitle>`,
    `  <id>${escapeXml(self)}</id>`,
    `  <updated>${entries[0]?.updated ?? feed.updated ?? epoch}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(url + page)}"/>`,
    ...entries.map((entry) => formatEntry(entry, url, language)),
    '</feed>',
  ].join('\n')}\n`;
}

const formatEntry = (
  { id, title, summary, address, updated, published, category }: AtomEntry,
  url: string,
  language: Language,
): string =>
  [
    '  <entry>',
    `    <title>${escapeXml(title)}</title>`,
    `    <id>urn:uuid:${id}</id>`,
    ...(published ? [`    <published>${published}</published>`] : []),
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(url + address)}"/>`,
    `    <category term="${category.term}" label="${escapeXml(category.label)}"/>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

/** Returns what tells a correction from the others of a text: a part may be corrected more than once on a day. */
export function correctionKey(corrections: readonly Correction[], index: number): string[] {
  const { date = '', at = '' } = corrections[index] ?? {};
  const earlierOnDay = corrections.slice(0, index).filter((each) => each.date === date && each.at === at);
  return [date, at, String(earlierOnDay.length)];
}
