/** The ZIPs of the meetings: there for all who have documents, complete in themselves, and small. */
import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import { fileOf, pageOf, valuesOf } from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import { partial, whole } from '../support/sites.ts';
import { packedAt, unpackedAt } from '../support/zips.ts';

const meetings = ['conversation-1', 'conversation-8', 'conversation-9', 'conversation-12'];

test('there is a ZIP for each meeting and language that has documents; its page links to it and says its size', () => {
  for (const site of [whole, partial])
    for (const language of languageTags)
      for (const meeting of meetings) {
        const address = addresses.zip(language, meeting);
        const hasDocuments =
          globSync(`meetings/${meeting}/*.${language}.md`, { cwd: site.content }).length > 0;
        expect(globSync(address.slice(1), { cwd: site.dist }).length > 0, address).toBe(hasDocuments);
        const file = `${addresses.meeting(language, meeting)}index.html`;
        const page = pageOf(file, fileOf(site, file));
        expect(valuesOf(page, 'a[download]', 'href').includes(`/some/base${address}`), address).toBe(
          hasDocuments,
        );
        const told = page.document.querySelector('[data-size="zip"]')?.textContent ?? '';
        const kilobytes = hasDocuments && Math.ceil(packedAt(site, meeting, language).byteLength / 1000);
        expect(told.match(/\d+/)?.[0], address).toBe(kilobytes ? String(kilobytes) : undefined);
      }
});

describe.for([
  { site: whole, meeting: 'conversation-9', language: 'ar' },
  { site: whole, meeting: 'conversation-12', language: 'zh' },
  { site: whole, meeting: 'conversation-1', language: 'ru' },
  // Some of its documents lack languages.
  { site: partial, meeting: 'conversation-12', language: 'fr' },
  { site: partial, meeting: 'conversation-1', language: 'es' },
] as const)('$meeting in $language', ({ site, meeting, language }) => {
  const files = unpackedAt(site, meeting, language);
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => ({ path, page: pageOf(path, strFromU8(bytes)) }));
  const ids = new Map(pages.map(({ path, page }) => [path, new Set(valuesOf(page, '[id]', 'id'))]));

  test('begins with its page in the language', () => {
    expect([...files.keys()][0]).toBe('index.html');
    expect(pages[0]?.page.document.querySelector('html')?.getAttributeValue('lang')).toBe(language);
  });

  test('has plain names, below one folder', () => {
    for (const path of files.keys()) expect(path).toMatch(/^(index\.html|[a-z\d-]+(\/[\w.-]+){1,2})$/);
  });

  test('every link leads to a part of a file in it, or to a public address', () => {
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

  test('loads classic scripts and styles out of itself, and its policy lets it fetch nothing', () => {
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

  test('does without what is for machines or of use on the site alone', () => {
    for (const { path, page } of pages) {
      expect(page.source, path).not.toMatch(/ld\+json|og:title|data-online|rel="manifest/);
      expect(valuesOf(page, 'link[rel="canonical"]', 'href')[0]).toContain(siteUrl);
    }
  });

  test('is small', () => expect(packedAt(site, meeting, language).byteLength).toBeLessThan(300_000));
});

test('the ZIPs of a meeting hold the same, and differ in the first page alone', () => {
  const [first, ...others] = languageTags.map((language) => unpackedAt(whole, 'conversation-8', language));
  const text = (files: typeof first) =>
    [...(files ?? [])]
      .filter(([path]) => path !== 'index.html')
      .map(([path, bytes]) => [path, strFromU8(bytes)]);
  for (const each of others) expect(text(each)).toEqual(text(first));
});
