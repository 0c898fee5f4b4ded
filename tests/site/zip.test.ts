/** The ZIPs of the meetings: one for each that has documents, in all languages, complete and small. */
import { globSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import {
  directionOf,
  isLanguage,
  type Language,
  languageTags,
  nativeNameOf,
} from '../../src/core/model/languages.ts';
import { sentences } from '../../src/i18n/t.ts';
import { currentDocuments, meetings, pageAt, pageOf, textsOf, valuesOf } from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import { site } from '../support/sites.ts';
import { packedAt, unpackedAt } from '../support/zips.ts';

function languageOf({ document }: ReturnType<typeof pageOf>): Language {
  const lang = document.querySelector('html')?.getAttributeValue('lang') ?? '';
  if (!isLanguage(lang)) throw new Error(`The page has the language "${lang}".`);
  return lang;
}

test('a meeting that has documents has one ZIP; its pages in all languages link to it and state its size', () => {
  const zips = globSync('meetings/**/*.zip', { cwd: site.dist }).map(
    (file) => `/${file.split(sep).join('/')}`,
  );
  const withDocuments = meetings.filter((meeting) => currentDocuments(meeting).length > 0);
  // The meeting forum-13 was named session-13 before.
  expect(zips.sort()).toEqual([...withDocuments, 'session-13'].map(addresses.zip).sort());
  for (const meeting of meetings)
    for (const language of languageTags) {
      const address = addresses.zip(meeting);
      const hasZip = withDocuments.includes(meeting);
      const page = pageAt(addresses.meeting(language, meeting));
      const links = valuesOf(page, 'a[download]', 'href').filter((href) => href.endsWith('.zip'));
      expect(links, address).toEqual(hasZip ? [`/some/base${address}`] : []);
      const stated = page.document.querySelector('[data-size="zip"]')?.textContent ?? '';
      const kilobytes = hasZip && Math.ceil(packedAt(meeting).byteLength / 1000);
      expect(stated.match(/\d+/)?.[0], address).toBe(kilobytes ? String(kilobytes) : undefined);
    }
});

// Some documents of forum-2 lack languages.
describe.for(['forum-9', 'forum-12', 'forum-1', 'forum-2'])('%s', (meeting) => {
  const files = unpackedAt(meeting);
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, page: pageOf(path, strFromU8(bytes)) }));
  const ids = new Map(pages.map(({ path, page }) => [path, new Set(valuesOf(page, '[id]', 'id'))]));

  test('starts with a choice of language, which names the meeting in each of them', () => {
    const [first] = pages;
    if (first?.path !== 'index.html') throw new Error(`The first page is ${first?.path}.`);
    const links = '.language-choice a';
    expect(valuesOf(first.page, links, 'lang')).toEqual(languageTags);
    expect(valuesOf(first.page, links, 'dir')).toEqual(languageTags.map(directionOf));
    expect(textsOf(first.page, `${links} strong`)).toEqual(languageTags.map(nativeNameOf));
    const targets = valuesOf(first.page, links, 'href').map((href) =>
      pages.find(({ path }) => path === posix.normalize(href)),
    );
    expect(targets.map((target) => target && languageOf(target.page))).toEqual(languageTags);
    expect(textsOf(first.page, `${links} span`)).toEqual(
      targets.flatMap((target) => (target ? textsOf(target.page, 'h1') : [])),
    );
    expect(languageOf(first.page)).toBe('en');
    expect(textsOf(first.page, 'h1')).toEqual(textsOf(pageAt(addresses.meeting('en', meeting)), 'h1'));
  });

  test('asks on each page, in its language, to unpack the ZIP first; style sheets hide that', () => {
    for (const { path, page } of pages) {
      const lines = textsOf(page, 'body > .unpack-first');
      const expected = path === 'index.html' ? languageTags : [languageOf(page)];
      expect(lines, path).toEqual(expected.map((language) => sentences[language]['meeting.unpackFirst']));
    }
    const sheets = [...files].filter(([path]) => path.endsWith('.css')).map(([, bytes]) => strFromU8(bytes));
    expect(sheets.join()).toMatch(/\.unpack-first\{display:none\}/);
  });

  test('has ASCII names below one folder', () => {
    for (const path of files.keys()) expect(path).toMatch(/^(index\.html|[a-z\d-]+(\/[\w.-]+){1,2})$/);
  });

  test('has links only to files and parts in it, and to public addresses', () => {
    const problems = pages.flatMap(({ path, page }) =>
      [
        ...valuesOf(page, '[href]', 'href'),
        ...valuesOf(page, '[src]', 'src'),
        ...valuesOf(page, '[action]', 'action'),
      ].flatMap((href) => {
        if (/^(https:\/\/|webcal:\/\/|mailto:)/.test(href)) return [];
        const [file = '', id] = href.split('#');
        const target = file ? posix.join(posix.dirname(path), file) : path;
        const isThere =
          files.has(target) && (!id || !ids.has(target) || ids.get(target)?.has(decodeURIComponent(id)));
        return isThere ? [] : [`${path}: ${href}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('loads classic scripts and styles from its own files, and its policy forbids to fetch anything', () => {
    for (const { path, page } of pages) {
      const loaded = [...valuesOf(page, '[src]', 'src'), ...valuesOf(page, 'link[rel="stylesheet"]', 'href')];
      expect(loaded.length, path).toBeGreaterThan(1);
      for (const href of loaded) expect(href).toMatch(/^\.\.?\//);
      expect(page.source).not.toMatch(/type="?module/);
      const [policy = ''] = valuesOf(page, 'meta[http-equiv]', 'content');
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' file:;/);
      expect(policy).not.toMatch(/connect-src|unsafe/);
    }
  });

  test('has no metadata for search engines, and no controls that need a server', () => {
    for (const { path, page } of pages) {
      expect(page.source, path).not.toMatch(/ld\+json|og:title|data-online|rel="manifest/);
      expect(valuesOf(page, 'link[rel="canonical"]', 'href')[0]).toContain(siteUrl);
    }
  });

  test('is smaller than 300 kB', () => expect(packedAt(meeting).byteLength).toBeLessThan(300_000));
});
