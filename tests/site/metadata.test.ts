/** The files for programs: data, feeds, lists of pages, and the metadata of pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import {
  allPages,
  documentsOf,
  fileOf,
  meetings,
  type Page,
  pagesIn,
  publicUrl,
  valuesOf,
} from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import { site } from '../support/sites.ts';
import { schemaProblems, structuredDataProblems } from '../support/validators/json.ts';
import { scheduleProblems } from '../support/validators/schedule.ts';
import { readAtom, readSitemap } from '../support/validators/xml.ts';

const filesAt = (pattern: string): string[] =>
  globSync(pattern, { cwd: site.dist })
    .map((file) => file.split(sep).join('/'))
    .sort();
const jsonOf = (file: string) => JSON.parse(fileOf(file));

/** Each agenda in each language that has it, and the target of a previous address. */
const [agendaFiles, scheduleFiles] = ['agenda', 'schedule'].map((name) =>
  filesAt(`*/meetings/*/${name}.json`),
) as [string[], string[]];

const isIndexed = (page: Page): boolean => valuesOf(page, 'meta[name="robots"]', 'content').length === 0;

/** Returns the file of a public address. */
const pathOf = (address: string): string =>
  join(site.dist, address.slice(siteUrl.length).replace(/#.*/, '').replace(/\/$/, '/index.html'));

test('each agenda.json is what the published schema says', () => {
  const schema = jsonOf('schemas/agenda.json');
  expect(schema.$id).toBe(publicUrl('/schemas/agenda.json'));
  expect(agendaFiles).toHaveLength(32);
  for (const file of agendaFiles) expect(schemaProblems(schema, jsonOf(file)), file).toEqual([]);
  const agenda = jsonOf(agendaFiles[0] ?? '');
  expect(schemaProblems(schema, { ...agenda, more: 1 })).not.toEqual([]);
});

test('each schedule.json has the shape that programs expect, with the same guids in all languages', () => {
  expect(scheduleFiles).toHaveLength(agendaFiles.length);
  const guids = new Map<string, string[][]>();
  for (const file of scheduleFiles) {
    const json = jsonOf(file);
    expect(scheduleProblems(json), file).toEqual([]);
    const meeting = file.split('/')[2] ?? '';
    guids.set(meeting, [...(guids.get(meeting) ?? []), guidsIn(json)]);
  }
  expect([...guids.keys()]).toEqual([
    'autumn-school',
    'forum-13',
    'forum-8',
    'forum-9',
    'session-13',
    'spring-school',
  ]);
  for (const [first = [], ...others] of guids.values()) {
    expect(new Set(first).size).toBe(first.length);
    for (const other of others) expect(other).toEqual(first);
  }
});

test('calendars have each guid of schedule.json as a UID', () => {
  expect(scheduleFiles).not.toEqual([]);
  for (const file of scheduleFiles) {
    const calendar = fileOf(file.replace('schedule.json', 'agenda.ics'));
    const uids = [...calendar.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(uids, file).toEqual(expect.arrayContaining(guidsIn(jsonOf(file))));
  }
});

test('the feed in each language is valid Atom, and its entries link to pages', () => {
  for (const tag of languageTags) {
    const xml = fileOf(`${tag}/feed.xml`);
    readAtom(xml);
    const targets = [...xml.matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(existsSync(pathOf(target)), target).toBe(true);
  }
});

test('the sitemap lists each indexed page with the alternates of its head', async () => {
  const entries = await readSitemap(fileOf('sitemap.xml'));
  const listed = new Map(entries.map(({ url, links }) => [url, links.map(({ lang, url }) => [lang, url])]));
  const pages = allPages().filter((page) => isIndexed(page) && !page.address.endsWith('/search/'));
  expect([...listed.keys()].sort()).toEqual(pages.map(({ address }) => publicUrl(address)).sort());
  for (const page of pages) {
    const inHead = page.document
      .querySelectorAll('link[hreflang]')
      .map((link) => [link.getAttributeValue('hreflang'), link.getAttributeValue('href')]);
    expect(listed.get(publicUrl(page.address)), page.address).toEqual(inHead);
    // Reciprocal: each alternate lists the same pages.
    for (const [, target] of inHead) expect(listed.get(target ?? ''), page.address).toEqual(inHead);
  }
});

test('llms.txt lists the source of each document and page', () => {
  const text = fileOf('llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const links = [...text.matchAll(/^- \[.+?\]\((.+?)\)(?:: |$)/gm)].map(([, address = '']) => address);
  for (const link of links) expect(existsSync(pathOf(link)), link).toBe(true);
  expect(links.filter((link) => link.endsWith('.md')).sort()).toEqual(
    languageTags
      .flatMap((language) => [
        ...meetings.flatMap((meeting) => listedSources(meeting, language)),
        ...pagesIn(language).map((name) => publicUrl(`/${language}/${name}.md`)),
      ])
      .sort(),
  );
});

/** A document that was revised is listed where the revision lacks the language. */
const listedSources = (meeting: string, language: Language): string[] => {
  const names = documentsOf(meeting, language);
  return names
    .filter((name) => !names.includes(`${name}-rev-1`))
    .map((name) => publicUrl(`/${language}/meetings/${meeting}/${name}.md`));
};

test.for(allPages())('the metadata of $address', async (page) => {
  const { language, document } = page;
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  if (!isIndexed(page)) {
    expect(blocks).toHaveLength(0);
    expect(valuesOf(page, 'meta[property^="og:"]', 'content')).toEqual([]);
    return;
  }
  expect(await structuredDataProblems(page.source)).toEqual([]);
  expect(typesIn(page)).toEqual(typesAt(page.address));

  const [image = ''] = valuesOf(page, 'meta[property="og:image"]', 'content');
  const png = readFileSync(pathOf(image));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(valuesOf(page, 'meta[property="og:url"]', 'content')).toEqual([publicUrl(page.address)]);
  expect(valuesOf(page, 'meta[property="og:title"]', 'content')).toEqual([expect.stringMatching(/\S/)]);
  if (!language) return;
  const [feed = ''] = valuesOf(page, 'link[type="application/atom+xml"]', 'href');
  expect(feed).toBe(`/some/base/${language}/feed.xml`);
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

/** Tests for a day of the journal on which a meeting is held. On the other two, something is due. */
const isMeetingDay = (period = ''): boolean =>
  /^\d{4}-/.test(period) && !['2025-10-10', '2027-03-31'].includes(period);

/** Returns the subject of the page at an address. */
function typesAt(address: string): string[] {
  const [, , room, meeting, document, value] = address.split('/');
  if (address === '/') return [];
  if (!room) return ['WebSite', 'EventSeries'];
  if (room === 'registers' && meeting && !value)
    return [document ? 'DigitalDocument' : 'Dataset', 'BreadcrumbList'];
  if (room === 'about') return ['DigitalDocument', 'BreadcrumbList'];
  if (room === 'journal') return [...(isMeetingDay(meeting) ? ['ItemList'] : []), 'BreadcrumbList'];
  if (room !== 'meetings') return ['BreadcrumbList'];
  if (!meeting) return ['EventSeries', 'BreadcrumbList'];
  if (!document) return ['Event', 'BreadcrumbList'];
  const currentAgenda = meeting === 'forum-13' ? 'agenda-rev-1' : 'agenda';
  return ['DigitalDocument', ...(document === currentAgenda ? ['Event'] : []), 'BreadcrumbList'];
}

test('robots.txt names the sitemap', () => {
  expect(fileOf('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`);
});
