import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { type IndexOptions, indexLanguage } from './index-language.ts';
import { openIndexer } from './indexer.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-indexer-'));
afterAll(() => rm(folder, { recursive: true }));

const page = (name: string, body: string): SearchPage => ({
  url: `/zh/${name}/`,
  body,
  source: body,
  facts: { meeting: name, type: 'note', document: name, date: '2024-03-13' },
  shown: { title: name, type: 'Note' },
});
const pages = ['一', '二', '三'].map((name) => page(name, `<h1>${name}</h1><p>会议将于三月举行。</p>`));
const options = (cache: string): IndexOptions => ({ language: 'zh', pages, cacheDir: join(folder, cache) });

test('a thread makes the same bundle, counts the pages, and goes on to the next language', async () => {
  let count = 0;
  const indexer = openIndexer(0);
  const onPage = () => {
    count += 1;
  };
  const { bundle, isCached } = await indexer.index({ ...options('thread'), onPage });
  const again = await indexer.index(options('thread'));
  await indexer.close();
  const bytesOf = (files: ReadonlyMap<string, Uint8Array>) =>
    [...files].map(([path, bytes]) => [path, [...bytes]]).sort();
  expect(bytesOf(bundle)).toEqual(bytesOf((await indexLanguage(options('here'))).bundle));
  expect({ count, isCached, isCachedAgain: again.isCached }).toEqual({
    count: pages.length,
    isCached: false,
    isCachedAgain: true,
  });
});

test('a thread passes on why a language cannot be indexed, and indexes the next one', async () => {
  const indexer = openIndexer(0);
  const unknown = { ...options('unknown'), language: 'xx' as never };
  await expect(indexer.index(unknown)).rejects.toThrow(TypeError);
  expect((await indexer.index(options('next'))).bundle.size).toBeGreaterThan(0);
  await indexer.close();
});
