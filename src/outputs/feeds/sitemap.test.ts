import { expect, test } from 'vitest';
import { type Edits, siteWith } from '../../../tests/support/content.ts';
import { readSitemap, readSitemapIndex } from '../../../tests/support/validators/xml.ts';
import { type History, noHistory } from '../../core/history/history.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { sitemap, urlsets } from './sitemap.ts';

const about = { '/pages/about.*.md': '---\ntitle: About\n---\n\nText.\n' };
const siteWithPage = (edits: Edits = {}): Site => siteWith({ ...about, ...edits });

const textOf = (site: Site, history: History = noHistory): string => sitemap(site, urlsets(site, history));
const addressesIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
const entryOf = (xml: string, address: string): string =>
  xml.split('<url>').find((entry) => entry.includes(`<loc>${address}</loc>`)) ?? '';

const url = 'https://conversation.example.org';

test('an independent parser reads the sitemap, which has every page once', async () => {
  const addresses = (await readSitemap(textOf(siteWithPage()))).map((page) => page.url);
  // The choice of language; home, list, about, a meeting, three documents, the directory and the series of symbols in six
  // languages; the journal with a year, a deadline and two days of the meeting.
  expect(addresses).toHaveLength(1 + 6 * 9 + 6 * 5);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.some((address) => /search|404/.test(address))).toBe(false);
});

test.for([
  ['a link without its language', ' hreflang="ar"', ''],
  ['an entry without its address', /<loc>.*<\/loc>/, ''],
  ['an address without a host', '<loc>https://conversation.example.org', '<loc>'],
  ['a day of no calendar', '<url>', '<url><lastmod>13 March</lastmod>'],
  ['an unknown element', '<url>', '<url><modified>2024-03-13</modified>'],
  ['another namespace', 'www.sitemaps.org', 'example.org'],
  ['an open end', '</urlset>', ''],
] as const)('the parser rejects an invalid sitemap: %s', async ([, right, wrong]) => {
  const xml = textOf(siteWithPage());
  expect(xml).toMatch(right);
  await expect(readSitemap(xml.replace(right, wrong))).rejects.toThrow();
});

test('a page has all its languages as alternates, and the default language as x-default', async () => {
  const pages = await readSitemap(textOf(siteWithPage()));
  const page = pages.find((page) => page.url === `${url}/fr/meetings/session/note/`);
  expect(page?.links.map(({ lang, url }) => [lang, url])).toEqual([
    ...['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((tag) => [tag, `${url}/${tag}/meetings/session/note/`]),
    ['x-default', `${url}/en/meetings/session/note/`],
  ]);
});

test('a missing version has no URL and is no alternate, and without the default language there is no x-default', () => {
  const xml = textOf(siteWithPage({ 'note.en.md': null, 'circular.en.md': null }));
  expect(xml).not.toContain('/en/meetings/session/note/');
  const entry = entryOf(xml, `${url}/fr/meetings/session/note/`);
  expect(entry.match(/hreflang/g)).toHaveLength(5);
  expect(entry).not.toContain('x-default');
});

test('lastmod is the last change of a document, of all that a meeting lists, or of the whole site', async () => {
  const created = (date: string) => [{ date, commit: date, changes: [{ type: 'created' as const }] }];
  const history: History = {
    coverage: 'complete',
    head: '2024-05-05T00:00:00Z',
    files: {
      'meetings/session/note.fr.md': created('2024-05-05T00:00:00Z'),
      'meetings/session/meeting.yaml': created('2024-04-04T00:00:00Z'),
    },
  };
  const pages = await readSitemap(textOf(siteWithPage(), history));
  const modified = (address: string) => pages.find((page) => page.url === url + address)?.lastmod;
  expect(modified('/fr/meetings/session/note/')).toBe('2024-05-05T00:00:00Z');
  expect(modified('/fr/meetings/session/')).toBe('2024-05-05T00:00:00Z');
  expect(modified('/fr/')).toBe('2024-05-05T00:00:00Z');
  expect(modified('/en/meetings/session/')).toBe('2024-04-04T00:00:00Z');
  expect(modified('/en/meetings/session/note/')).toBeUndefined();
  expect(modified('/en/about/')).toBeUndefined();
});

test('more than 50,000 pages are in several urlsets, listed in an index', {
  timeout: 30_000,
}, async () => {
  const site = siteWithPage();
  const [meeting] = site.meetings;
  const copy = (index: number): Meeting[] => (meeting ? [{ ...meeting, id: `session-${index}` }] : []);
  const many = { ...site, meetings: Array.from({ length: 8_400 }, (_, index) => copy(index)).flat() };
  const parts = urlsets(many, noHistory);
  const counts = parts.map((part) => addressesIn(part).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50_000);
  expect(Math.max(...counts)).toBeLessThanOrEqual(50_000);
  expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThan(52_428_800);
  const index = await readSitemapIndex(sitemap(many, parts));
  expect(index).toEqual(parts.map((_, part) => ({ url: `${url}/sitemap-${part + 1}.xml` })));
});
