/** The ZIPs of the meetings: one for each that has documents, complete and small. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { isLanguage, type Language, languageTags } from '../../src/core/model/languages.ts';
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

test('a meeting has a ZIP in each language in which it has documents; its page links to it and states its size', () => {
  for (const language of languageTags)
    for (const meeting of meetings) {
      const address = addresses.zip(language, meeting);
      const hasDocuments = currentDocuments(meeting, language).length > 0;
      expect(existsSync(join(site.dist, address)), address).toBe(hasDocuments);
      const page = pageAt(addresses.meeting(language, meeting));
      expect(valuesOf(page, 'a[download]', 'href').includes(`/some/base${address}`), address).toBe(
        hasDocuments,
      );
      const stated = page.document.querySelector('[data-size="zip"]')?.textContent ?? '';
      const kilobytes = hasDocuments && Math.ceil(packedAt(meeting, language).byteLength / 1000);
      expect(stated.match(/\d+/)?.[0], address).toBe(kilobytes ? String(kilobytes) : undefined);
    }
});

describe.for([
  { meeting: 'forum-9', language: 'ar' },
  { meeting: 'forum-12', language: 'zh' },
  { meeting: 'forum-1', language: 'ru' },
  // Some of its documents lack languages.
  { meeting: 'forum-2', language: 'fr' },
  { meeting: 'forum-2', language: 'en' },
] as const)('$meeting in $language', ({ meeting, language }) => {
  const files = unpackedAt(meeting, language);
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, page: pageOf(path, strFromU8(bytes)) }));
  const ids = new Map(pages.map(({ path, page }) => [path, new Set(valuesOf(page, '[id]', 'id'))]));

  test('starts with a page in the language', () => {
    expect([...files.keys()][0]).toBe('index.html');
    expect(pages[0]?.page.document.querySelector('html')?.getAttributeValue('lang')).toBe(language);
  });

  test('asks on each page, in its language, to unpack the ZIP first; style sheets hide that', () => {
    for (const { path, page } of pages) {
      const lines = textsOf(page, 'body > .unpack-first');
      expect(lines, path).toEqual([sentences[languageOf(page)]['meeting.unpackFirst']]);
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

  test('is smaller than 300 kB', () => expect(packedAt(meeting, language).byteLength).toBeLessThan(300_000));
});

test('the ZIPs of a meeting differ only in the first page', () => {
  const [first, ...others] = languageTags.map((language) => unpackedAt('forum-8', language));
  const text = (files: typeof first) =>
    [...(files ?? [])]
      .filter(([path]) => path !== 'index.html')
      .map(([path, bytes]) => [path, strFromU8(bytes)]);
  for (const each of others) expect(text(each)).toEqual(text(first));
});
