/** What a query finds, and how hits, filters and excerpts show it. */
import { describe, expect, test } from 'vitest';
import { first, namesOf, prepareSearch, shown } from '../support/search.ts';

const { searchable } = await prepareSearch();

describe('queries', () => {
  const find = searchable('en', {
    agenda: `## 2024-03-13

### 10:10–11:30 Panel 1: Training data

\`panel\` \`#panel-1\`

Machines learn.

### 12:00 End

\`closing\` \`#end\`

Training goes on with other data.`,
    note: `## Background

\`#background\`

1. Data for training.

2. The persistent \\<b\\> is \\< c.

3. Training data again.

3 bis. A lighthouse.

   (a) With a foghorn.

## Annex I. Harbours

\`annex\` \`#annex-1\`

1. A breakwater.

1 bis. A jetty.`,
    old: { body: 'Training data, again and again.', fields: 'date: 2019-05-01' },
    first: { body: 'This is the first one.', fields: 'symbol: X/2/24\ndate: 2020-01-01' },
    other: {
      body: 'It replies to X/2/24 and X/2/24 and X/2/24.',
      fields: 'symbol: X/2/24/INF/2\ndate: 2020-01-02',
    },
  });

  test('a hit links to the part, with its time and its day', async () => {
    const found = await first(await (await find)('machines'));
    expect(found).toMatchObject({
      url: '/en/meetings/session/agenda/#panel-1',
      page: 'agenda',
      date: 'Wednesday, 13 March 2024',
      time: '10:10–11:30',
    });
    expect(shown(found.title)).toBe('Panel 1: Training data');
    expect(shown(found.excerpt).trim()).toBe('[Machines] learn.');
    expect(found.labels.map(shown)).toEqual(['Panel discussion']);
  });

  test('the kind of an item and the symbol of a document are marked apart from their texts', async () => {
    const item = await first(await (await find)('panel discussion'));
    expect(shown(item.excerpt).trim()).toBe('Machines learn.');
    expect(item.labels.map(shown)).toEqual(['[Panel] [discussion]']);
    const document = await first(await (await find)('X/2/24'));
    expect(shown(document.excerpt).trim()).toBe('This is the first one.');
    expect(document.labels.map(shown)).toEqual(['[X]/[2]/[24]']);
  });

  test('a paragraph has its number, the title of its section, and unchanged characters', async () => {
    const found = await first(await (await find)('persistent'));
    expect(found).toMatchObject({ url: '/en/meetings/session/note/#p2', paragraph: '2', time: null });
    expect(shown(found.title)).toBe('Background');
    expect(shown(found.excerpt)).toContain('The [persistent] <b> is < c.');
  });

  test.each([
    ['lighthouse', 'p3bis', '3 bis', 'Background'],
    ['foghorn', 'p3bis', '3 bis', 'Background'],
    ['breakwater', 'annex-1-p1', '1', 'Annex I. Harbours'],
    ['jetty', 'annex-1-p1bis', '1 bis', 'Annex I. Harbours'],
  ])(
    'a paragraph in an annex, or with a word, has its number as written: %s',
    async (query, id, number, title) => {
      const found = await first(await (await find)(query));
      expect(found).toMatchObject({ url: `/en/meetings/session/note/#${id}`, paragraph: number });
      expect(shown(found.title)).toBe(title);
    },
  );

  test('the words of the query are marked in the title of a page', async () => {
    const found = await first(await (await find)('agenda'));
    expect(found).toMatchObject({ url: '/en/meetings/session/agenda/', page: null });
    expect(shown(found.title)).toBe('[agenda]');
  });

  test('the best part of a document comes first, followed by its other matching parts', async () => {
    const outcome = await (await find)('training data', { type: 'note' });
    const parts = await outcome.hits[0]?.loadParts();
    expect(parts?.map(({ url }) => url.split('#')[1])).toEqual(['p3', 'p1']);
  });

  test('documents with the words in the typed order come first', async () => {
    const urls = await Promise.all(
      (await (await find)('data for training')).hits.map(async (hit) => (await hit.loadParts())[0]?.url),
    );
    expect(urls[0]).toBe('/en/meetings/session/note/#p1');
  });

  test('a quoted phrase is found literally, and not across parts', async () => {
    expect(namesOf(await (await find)('"training data"')).sort()).toEqual(['agenda', 'note', 'old']);
    const across = await (await find)('"learn end"');
    expect(across.corrected ?? across.isPartial).toBeTruthy();
  });

  test('a symbol finds its own document before those with a longer symbol or a mention', async () => {
    expect(namesOf(await (await find)('X/2/24'))).toEqual(['first', 'other']);
    expect(namesOf(await (await find)('2/24'))[0]).toBe('first');
  });

  test('a prefix finds a word, even one that is longer than its stem', async () => {
    for (const q of ['pers', 'persis', 'persisten']) expect(namesOf(await (await find)(q))).toEqual(['note']);
  });

  test('filters combine, and count the documents that each would leave', async () => {
    const all = await (await find)('training data');
    expect(Object.fromEntries(all.counts.year)).toEqual({ 2019: 1, 2024: 2 });
    expect(Object.fromEntries(all.counts.type)).toEqual({ agenda: 1, note: 1, document: 1 });
    const recent = await (await find)('training data', { year: '2024' });
    expect(namesOf(recent).sort()).toEqual(['agenda', 'note']);
    expect(Object.fromEntries(recent.counts.year)).toEqual({ 2019: 1, 2024: 2 });
    expect(Object.fromEntries(recent.counts.type)).toEqual({ agenda: 1, note: 1 });
  });

  test('sorting by date lists the latest first', async () => {
    const dates = (await (await find)('training data', { sort: 'date' })).hits.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('a query without matches finds nothing', async () => {
    for (const q of ['xyzzy', 'asdf', '', '?!', '"']) expect(namesOf(await (await find)(q))).toEqual([]);
  });

  test('if no document has all words, those with some words are found and labelled', async () => {
    const outcome = await (await find)('machines xyzzy');
    expect(outcome).toMatchObject({ isPartial: true, corrected: null });
    expect(namesOf(outcome)).toEqual(['agenda']);
  });

  test('a typing error is corrected to the spelling of the texts', async () => {
    const french = await searchable('fr', { texte: 'Des médias numériques.' });
    expect((await french('numeriqes')).corrected).toBe('numériques');
  });

  test('a typing error is corrected, and function words are optional', async () => {
    expect((await (await find)('trainig data')).corrected).toBe('training data');
    expect(namesOf(await (await find)('what is the training data about?'))).toContain('old');
  });
});

test('an item is found by its kind', async () => {
  const find = await searchable('fr', {
    agenda:
      '## 2024-03-13\n\n### 10:00–11:00 Neurones\n\n`fireside-chat` `#neurons`\n\nTexte.\n\n### 18:00 Fin\n\n`closing` `#end`',
  });
  expect((await first(await find('entretien informel'))).url).toContain('#neurons');
  expect((await first(await find('clôture'))).url).toContain('#end');
});
