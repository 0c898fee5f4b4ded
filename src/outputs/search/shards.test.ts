import { expect, test } from 'vitest';
import type { SearchPage } from './search-page.ts';
import { divideIntoShards } from './shards.ts';

/** Meetings are named after their month. */
const pageOf = (meeting: string, document: string): SearchPage => ({
  url: `/en/meetings/${meeting}/${document}/`,
  body: '',
  source: '',
  facts: { meeting, type: 'note', document, date: meeting === '' ? '' : '1999-01-01' },
  shown: { title: document, type: 'Note' },
});
const pagesOf = (meeting: string, count: number) =>
  Array.from({ length: count }, (_, number) => pageOf(meeting, `d${number}`));
const startOf = (meeting: string) => (meeting ? `${meeting}-15` : undefined);
const divide = (pages: readonly SearchPage[], size = 10) =>
  divideIntoShards(pages, startOf, size).map((shard) => [shard.name, shard.pages.length]);

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) => pagesOf(`${year}-03`, 4));

test('a small site has one shard', () => {
  expect(divide(pagesOf('1980-01', 5).concat(pagesOf('2024-12', 5)))).toEqual([['all', 10]]);
  expect(divide([])).toEqual([['all', 0]]);
});

test('a shard with too many pages is divided by its years, and a year by its quarters', () => {
  expect(divide(years)).toEqual([
    ['1984-2015', 4],
    ['2016-2017', 8],
    ['2018-2019', 8],
    ['2020-2021', 8],
    ['2022-2023', 4],
  ]);
  expect(divide(pagesOf('2020-01', 6).concat(pagesOf('2020-03', 6), pagesOf('2020-12', 2)))).toEqual([
    ['2020-q1', 12],
    ['2020-q4', 2],
  ]);
});

test('meetings of a year that has had none change no other shard', () => {
  const before = divide(years);
  expect(divide([...years, ...pagesOf('2024-05', 9)])).toEqual([...before, ['2024-2031', 9]]);
  expect(divide([...years, ...pagesOf('1980-05', 9)])).toEqual([['1920-1983', 9], ...before]);
});

test('a shard that grows is divided, and no other', () => {
  const before = divide(years);
  const after = divide([...years, ...pagesOf('2018-07', 3)]);
  expect(after.filter(([name]) => !before.some(([other]) => other === name))).toEqual([
    ['2018', 7],
    ['2019', 4],
  ]);
});

test('in a large site, older shards have up to twice as many pages as the newest', () => {
  const many = Array.from({ length: 24 }, (_, index) => pagesOf(`${2001 + index}-03`, 8)).flat();
  const sizes = divide(many);
  expect(sizes.slice(0, 2)).toEqual([
    ['2000-2001', 8],
    ['2002-2003', 16],
  ]);
  expect(sizes.at(-1)).toEqual(['2024-2031', 8]);
  const withNewer = divide([...many, ...pagesOf('2024-12', 4)]);
  expect(withNewer.slice(0, -2)).toEqual(sizes.slice(0, -1));
  expect(withNewer.slice(-2)).toEqual([
    ['2024-q1', 8],
    ['2024-q4', 4],
  ]);
});

test('pages of no meeting and no date are in the newest shard', () => {
  const [oldest, newest] = divideIntoShards(
    [pageOf('', 'about'), ...pagesOf('2010-01', 8), ...pagesOf('2020-01', 8)],
    startOf,
    10,
  );
  expect(oldest?.pages.map(({ facts }) => facts.meeting)).not.toContain('');
  expect(newest?.pages[0]?.facts.document).toBe('about');
});
