/** The files of an index. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { search } from '../../src/client/search/engine.ts';
import { indexLanguage } from '../../src/shell/build/search/index-language.ts';
import { namesOf, nothing, prepareSearch } from '../support/search.ts';

const { folder, searchable } = await prepareSearch();

test('a term that fills several files of the index is found in each', async () => {
  const words = ['barto', 'bartumo'];
  const find = await searchable('en', { all: words.map((word) => `${word} `.repeat(21_000)).join('') });
  for (const word of [...words, 'bart']) expect(namesOf(await find(word)), word).toEqual(['all']);
});

test('an index without pages finds nothing', async () => {
  const bundle = await mkdtemp(join(folder, 'empty-'));
  const made = await indexLanguage({ language: 'en', pages: [], cacheDir: join(folder, 'cache') });
  for (const [name, bytes] of made.bundle) await writeFile(join(bundle, name), bytes);
  const outcome = await search(
    { language: 'en', bundle: `${bundle}/`, base: '/' },
    { ...nothing, q: 'data' },
  );
  expect(outcome.hits).toEqual([]);
});
