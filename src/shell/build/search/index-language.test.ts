import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check, edited, publishable, validSite } from '../../../../tests/support/content.ts';
import { searchPages } from '../../../outputs/search/pages.ts';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { indexLanguage, shardKey } from './index-language.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-search-'));
afterAll(() => rm(folder, { recursive: true }));

const page = (name: string, text = ''): SearchPage => ({
  url: `/en/${name}/`,
  body: `<h1>${name}</h1><p>${text}</p>`,
  source: text,
  facts: { meeting: name, type: 'note', document: name, date: '2024-03-13' },
  shown: { title: name, type: 'Note' },
});
const pages = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => page(name));
const index = (cache: string, some = pages) =>
  indexLanguage({ language: 'en', pages: some, cacheDir: join(folder, cache) });
const files = async (cache: string) =>
  [...(await index(cache)).bundle].map(([path, bytes]) => [path, [...bytes]]);

test('the same pages give the same bytes', async () => {
  const first = (await files('a')).sort();
  expect((await files('b')).sort()).toEqual(first);
  expect((await files('c')).sort()).toEqual(first);
});

test('a bundle has the index, the engine and the tables, and no interface of Pagefind', async () => {
  const { bundle } = await index('a');
  const names = [...bundle.keys()].map((path) => path.replace(/und_[0-9a-f]+/, '*')).sort();
  expect([...new Set(names)]).toEqual([
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'pages.packed',
    'wasm.unknown.pagefind',
    ...['f', 'o', 's', 't'].map((letter) => `words/${letter.charCodeAt(0).toString(16)}.packed`),
  ]);
});

test('the cache keeps the bundle until a page changes, and then only the new one', async () => {
  const first = await index('kept');
  expect(first.isCached).toBe(false);
  const second = await index('kept');
  expect(second.isCached).toBe(true);
  expect(new Map([...second.bundle].sort())).toEqual(
    new Map([...first.bundle].map(([path, bytes]) => [path, Buffer.from(bytes)] as const).sort()),
  );
  expect((await index('kept', [...pages, page('seven', 'more')])).isCached).toBe(false);
  expect(await readdir(join(folder, 'kept/en'))).toHaveLength(1);
});

test('the key of an index covers what the page of a meeting says of an agenda in another language', () => {
  const recording = '`qa` `#qa-1` `of #panel-1`\n\n- [Video](https://example.org/video) `recording`\n';
  const siteWith = (items: string) =>
    publishable(
      check(
        edited(validSite, {
          'meeting.yaml': ['deadlines:', 'webcast: { live: true, recorded: true }\ndeadlines:'],
          'agenda.*.md': ['`qa` `#qa-1` `of #panel-1`\n', items],
          'agenda.en.md': null,
          'circular.en.md': ['agenda.en.md#panel-1', 'agenda.fr.md#panel-1'],
        }),
      ),
    );
  const keyOf = (items: string) => shardKey(searchPages(siteWith(items), 'en'));
  expect(keyOf(recording)).not.toBe(keyOf('`qa` `#qa-1` `of #panel-1`\n'));
  expect(keyOf(recording)).toBe(keyOf(recording));
});
