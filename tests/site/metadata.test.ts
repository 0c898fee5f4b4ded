/** What programs find: data, feeds, lists of pages, and what pages tell search engines and those who link to them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { fileOf, type Page, pagesOf, publicUrl, valuesOf } from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import type { BuiltSite } from '../support/setup.ts';
import { partial, whole } from '../support/sites.ts';
import { faultsBy, structuredDataFaults } from '../support/validators/json.ts';
import { scheduleFaults } from '../support/validators/schedule.ts';
import { readAtom, readSitemap } from '../support/validators/xml.ts';

const sites = [
  ['the site', whole],
  ['the site with gaps', partial],
] as const;

const filesOf = (site: BuiltSite, pattern: string): string[] =>
  globSync(pattern, { cwd: site.dist })
    .map((file) => file.split(sep).join('/'))
    .sort();
const jsonOf = (site: BuiltSite, file: string) => JSON.parse(fileOf(site, file));

const isIndexed = (page: Page): boolean => valuesOf(page, 'meta[name="robots"]', 'content').length === 0;

/** The file behind a public address. */
const fileAt = (site: BuiltSite, address: string): string =>
  join(site.dist, address.slice(siteUrl.length).replace(/#.*/, '').replace(/\/$/, '/index.html'));

describe.for(sites)('%s', ([, site]) => {
  test('each agenda.json is what the published schema says', () => {
    const schema = jsonOf(site, 'schemas/agenda.json');
    expect(schema.$id).toBe(publicUrl('/schemas/agenda.json'));
    const files = filesOf(site, '*/meetings/*/agenda.json');
    expect(files).toHaveLength(12);
    for (const file of files) expect(faultsBy(schema, jsonOf(site, file)), file).toEqual([]);
    const agenda = jsonOf(site, files[0] ?? '');
    expect(faultsBy(schema, { ...agenda, more: 1 })).not.toEqual([]);
  });

  test('each schedule.json has the shape that programs expect, with the same guids in all languages', () => {
    const guids = new Map<string, string[][]>();
    for (const file of filesOf(site, '*/meetings/*/schedule.json')) {
      const json = jsonOf(site, file);
      expect(scheduleFaults(json), file).toEqual([]);
      const meeting = file.split('/')[2] ?? '';
      guids.set(meeting, [...(guids.get(meeting) ?? []), guidsIn(json)]);
    }
    expect([...guids.keys()]).toEqual(['conversation-8', 'conversation-9']);
    for (const [first = [], ...others] of guids.values()) {
      expect(new Set(first).size).toBe(first.length);
      for (const other of others) expect(other).toEqual(first);
    }
  });

  test('the calendars know each guid as a UID', () => {
    for (const file of filesOf(site, '*/meetings/*/schedule.json')) {
      const calendar = fileOf(site, file.replace('schedule.json', 'agenda.ics'));
      const uids = [...calendar.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
      expect(uids, file).toEqual(expect.arrayContaining(guidsIn(jsonOf(site, file))));
    }
  });

  test('the feeds are Atom, and lead to pages', () => {
    for (const tag of languageTags) {
      const xml = fileOf(site, `${tag}/feed.xml`);
      readAtom(xml);
      const targets = [...xml.matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/g)].map(
        ([, href = '']) => href,
      );
      expect(targets.length).toBeGreaterThan(1);
      for (const target of targets) expect(existsSync(fileAt(site, target)), target).toBe(true);
    }
  });

  test('the sitemap lists each page that search engines may show, with the alternates of its head', async () => {
    const entries = await readSitemap(fileOf(site, 'sitemap.xml'));
    const listed = new Map(entries.map(({ url, links }) => [url, links.map(({ lang, url }) => [lang, url])]));
    const pages = pagesOf(site).filter((page) => isIndexed(page) && !page.address.endsWith('/search/'));
    expect([...listed.keys()].sort()).toEqual(pages.map(({ address }) => publicUrl(address)).sort());
    for (const page of pages) {
      const inHead = page.document
        .querySelectorAll('link[hreflang]')
        .map((link) => [link.getAttributeValue('hreflang'), link.getAttributeValue('href')]);
      expect(listed.get(publicUrl(page.address)), page.address).toEqual(inHead);
      // Reciprocal: each page that is named names the same pages.
      for (const [, target] of inHead) expect(listed.get(target ?? ''), page.address).toEqual(inHead);
    }
  });

  test('llms.txt lists the source of each document', () => {
    const text = fileOf(site, 'llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/^- \[.+?\]\((.+?)\): /gm)].map(([, address = '']) => address);
    for (const link of links) expect(existsSync(fileAt(site, link)), link).toBe(true);
    expect(links.filter((link) => link.endsWith('.md')).sort()).toEqual(
      filesOf(site, '*/meetings/*/*.md')
        .map((file) => publicUrl(`/${file}`))
        .sort(),
    );
  });

  test.for(pagesOf(site))('$address', async (page) => {
    const { language, document } = page;
    const blocks = document.querySelectorAll('script[type="application/ld+json"]');
    if (!isIndexed(page)) {
      expect(blocks).toHaveLength(0);
      expect(valuesOf(page, 'meta[property^="og:"]', 'content')).toEqual([]);
      return;
    }
    expect(await structuredDataFaults(page.source)).toEqual([]);
    expect(typesIn(page)).toEqual(typesAt(page.address));

    const [image = ''] = valuesOf(page, 'meta[property="og:image"]', 'content');
    const png = readFileSync(fileAt(site, image));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(valuesOf(page, 'meta[property="og:url"]', 'content')).toEqual([publicUrl(page.address)]);
    expect(valuesOf(page, 'meta[property="og:title"]', 'content')).toEqual([expect.stringMatching(/\S/)]);
    if (!language) return;
    const [feed = ''] = valuesOf(page, 'link[type="application/atom+xml"]', 'href');
    expect(feed).toBe(`/some/base/${language}/feed.xml`);
  });
});

const guidsIn = (json: {
  schedule: { conference: { days: { rooms: Record<string, { guid: string }[]> }[] } };
}) =>
  json.schedule.conference.days.flatMap(({ rooms }) =>
    Object.values(rooms).flatMap((events) => events.map(({ guid }) => guid)),
  );

const typesIn = ({ source }: Page): string[] => {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(source) ?? [];
  const { '@graph': graph } = JSON.parse(text ?? '{"@graph":[]}') as { '@graph': { '@type': string }[] };
  return graph.map((node) => node['@type']);
};

/** What a page at an address is about. */
function typesAt(address: string): string[] {
  const [, , room, meeting, document] = address.split('/');
  if (address === '/') return [];
  if (!room) return ['WebSite', 'EventSeries'];
  if (room !== 'meetings') return ['BreadcrumbList'];
  if (!meeting) return ['EventSeries', 'BreadcrumbList'];
  if (!document) return ['Event', 'BreadcrumbList'];
  return ['DigitalDocument', ...(document === 'agenda' ? ['Event'] : []), 'BreadcrumbList'];
}

test('robots.txt names the sitemap', () => {
  expect(fileOf(whole, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`);
});
