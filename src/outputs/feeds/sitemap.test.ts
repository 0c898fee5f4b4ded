import { expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../tests/support/content.ts';
import { readSitemap, readSitemapIndex } from '../../../tests/support/validators/xml.ts';
import { type History, noHistory } from '../../core/history/history.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { sitemap, sitemapParts } from './sitemap.ts';

const about = { '/pages/about.*.md': '---\ntitle: About\n---\n\nText.\n' };

function siteOf(edits = {}): Site {
  const { site } = check(edited(soundSite, { ...about, ...edits }));
  if (!site) throw new Error('The site has a fault');
  return site;
}

const textOf = (site: Site, history: History = noHistory): string =>
  sitemap(site, sitemapParts(site, history));
const addressesIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
const entryOf = (xml: string, address: string): string =>
  xml.split('<url>').find((entry) => entry.includes(`<loc>${address}</loc>`)) ?? '';

const url = 'https://conversation.example.org';

test('a parser of others reads it, and every page stands in it once', async () => {
  const addresses = (await readSitemap(textOf(siteOf()))).map((page) => page.url);
  // The choice of language; home, list, about, a meeting and three documents in six languages.
  expect(addresses).toHaveLength(1 + 6 * 7);
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
] as const)('the parser finds a fault: %s', async ([, right, wrong]) => {
  const xml = textOf(siteOf());
  expect(xml).toMatch(right);
  await expect(readSitemap(xml.replace(right, wrong))).rejects.toThrow();
});

test('a page names all its languages, itself among them; x-default is the default language', async () => {
  const pages = await readSitemap(textOf(siteOf()));
  const page = pages.find((page) => page.url === `${url}/fr/meetings/session/note/`);
  expect(page?.links.map(({ lang, url }) => [lang, url])).toEqual([
    ...['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((tag) => [tag, `${url}/${tag}/meetings/session/note/`]),
    ['x-default', `${url}/en/meetings/session/note/`],
  ]);
});

test('a missing version has no entry and is no alternate; without the default language there is no x-default', () => {
  const xml = textOf(siteOf({ 'note.en.md': null, 'circular.en.md': null }));
  expect(xml).not.toContain('/en/meetings/session/note/');
  const entry = entryOf(xml, `${url}/fr/meetings/session/note/`);
  expect(entry.match(/hreflang/g)).toHaveLength(5);
  expect(entry).not.toContain('x-default');
});

test('lastmod comes from the history: of the document, of all that a meeting lists, of everything', async () => {
  const created = (date: string) => [{ date, commit: date, changes: [{ type: 'created' as const }] }];
  const history: History = {
    reach: 'whole',
    head: '2024-05-05T00:00:00Z',
    files: {
      'meetings/session/note.fr.md': created('2024-05-05T00:00:00Z'),
      'meetings/session/meeting.yaml': created('2024-04-04T00:00:00Z'),
    },
  };
  const pages = await readSitemap(textOf(siteOf(), history));
  const modified = (address: string) => pages.find((page) => page.url === url + address)?.lastmod;
  expect(modified('/fr/meetings/session/note/')).toBe('2024-05-05T00:00:00Z');
  expect(modified('/fr/meetings/session/')).toBe('2024-05-05T00:00:00Z');
  expect(modified('/fr/')).toBe('2024-05-05T00:00:00Z');
  expect(modified('/en/meetings/session/')).toBe('2024-04-04T00:00:00Z');
  expect(modified('/en/meetings/session/note/')).toBeUndefined();
  expect(modified('/en/about/')).toBeUndefined();
});

test('more than 50,000 pages stand in several files, and an index names them', {
  timeout: 30_000,
}, async () => {
  const site = siteOf();
  const [meeting] = site.meetings;
  const copy = (index: number): Meeting[] => (meeting ? [{ ...meeting, id: `session-${index}` }] : []);
  const many = { ...site, meetings: Array.from({ length: 8_400 }, (_, index) => copy(index)).flat() };
  const parts = sitemapParts(many, noHistory);
  const counts = parts.map((part) => addressesIn(part).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50_000);
  expect(Math.max(...counts)).toBeLessThanOrEqual(50_000);
  expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThan(52_428_800);
  const index = await readSitemapIndex(sitemap(many, parts));
  expect(index).toEqual(parts.map((_, part) => ({ url: `${url}/sitemap-${part + 1}.xml` })));
});
