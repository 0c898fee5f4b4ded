import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rules } from '../../../core/search/en.ts';
import { readFragment, readMeta } from '../../../core/search/pagefind/format.ts';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { indexWithPagefind } from './pagefind-index.ts';

const page = (name: string): SearchPage => ({
  url: `/en/${name}/`,
  body: `<h1>${name}</h1>`,
  source: name,
  facts: { meeting: name, type: 'note', document: name, date: '2024-03-13' },
  shown: { title: name, type: 'Note' },
});

// `bundle.ts` relies on it: pages with as many words could be taken for each other.
test('Pagefind lists pages in the order in which they were added', async () => {
  const pages = ['six', 'one', 'four', 'two', 'five', 'three'].map(page);
  const { files } = await indexWithPagefind(pages, rules);
  const unpack = (path: string) => new Uint8Array(gunzipSync(files.get(path) ?? ''));
  const meta = readMeta(unpack([...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? ''));
  const listed = meta.ids.map((id) => readFragment(unpack(`fragment/${id}.pf_fragment`)).url);
  expect(listed).toEqual(pages.map(({ url }) => url));
  expect(new Set(meta.head.wordCounts).size).toBe(1);
});
