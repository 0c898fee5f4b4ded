import { expect, test } from 'vitest';
import type { Stretch } from './excerpt.ts';
import type { Anchor, Fragment, SubResult } from './pagefind.ts';
import { foundIn } from './parts.ts';

const shown = (stretches: Stretch[] | null) =>
  stretches?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

/** A page as Pagefind hands it out; hits are marked `[word]`, each with its weight behind it. */
function fragment(marked: string, anchors: Omit<Anchor, 'location'>[], chinese = false): Fragment {
  const separator = chinese ? '\u200B' : ' ';
  const hits = [...marked.split(separator).entries()].flatMap(([location, word]) => {
    const weight = /\](\d+)/.exec(word)?.[1];
    return weight ? [{ location, balanced_score: Number(weight) }] : [];
  });
  const words = marked.replace(/\[(.*?)\]\d+/g, '$1').split(separator);
  const places = anchors.map((anchor) => ({ ...anchor, location: placeOf(words, anchor.text) }));
  const parts = places.filter(({ element }) => element.startsWith('h'));
  const sub = (anchor: Anchor | undefined, from: number, to: number): SubResult => ({
    url: `/en/agenda/${anchor ? `#${anchor.id}` : ''}`,
    anchor,
    weighted_locations: hits.filter(({ location }) => location >= from && location < to),
  });
  const ends = [...parts.slice(1).map(({ location }) => location), words.length];
  return {
    url: '/en/agenda/',
    raw_content: words.join(separator),
    meta: { title: words[0]?.replace('.', '') ?? '', type: 'Agenda', meeting: 'Ninth talk' },
    anchors: places,
    sub_results: [
      sub(undefined, 0, parts[0]?.location ?? words.length),
      ...parts.map((part, index) => sub(part, part.location, ends[index] ?? words.length)),
    ].filter(({ weighted_locations }) => weighted_locations.length > 0),
  };
}

const placeOf = (words: string[], text: string): number =>
  words.findIndex((_, place) =>
    words.slice(place).join('').replace(/[\s.]/g, '').startsWith(text.replace(/[\s.]/g, '')),
  );

const agenda = [
  { element: 'h2', id: '2024-03-13', text: 'Wednesday, 13 March' },
  { element: 'h3', id: 'panel-1', text: '10:10–11:30 Panel 1: Data' },
  { element: 'time', id: 'panel-1-time', text: '10:10–11:30' },
  { element: 'h3', id: 'panel-2', text: '12:00–12:30 Training' },
  { element: 'time', id: 'panel-2-time', text: '12:00–12:30' },
];

test('leads to the agenda item in which all words stand, with its day and time', () => {
  const page =
    'Agenda. Wednesday, 13 March. 10:10–11:30 Panel 1: [Data.]9 On [data,]1 [data,]1 data. 12:00–12:30 [Training.]9 The [training]1 ([data).]1';
  const found = foundIn(fragment(page, agenda), 'training data');
  expect(found).toMatchObject({
    url: '/en/agenda/#panel-2',
    page: 'Agenda',
    meeting: 'Ninth talk',
    type: 'Agenda',
    date: 'Wednesday, 13 March',
    time: '12:00–12:30',
  });
  expect(shown(found.part)).toBe('[Training]');
  expect(shown(found.excerpt)).toBe('The [training] ([data]).');
});

test('takes no word for a hit that only begins like a short word of the query', () => {
  const page =
    'Agenda. Wednesday, 13 March. 10:10–11:30 Panel 1: Data. [Debate]1 [del]1 [derecho]1 12:00–12:30 Training. [datos]1 [de]1 [prueba]1';
  const found = foundIn(fragment(page, agenda), 'datos de prueba');
  expect(found.url).toBe('/en/agenda/#panel-2');
  expect(shown(found.excerpt)).toBe('[datos] [de] [prueba]');
});

test('names a paragraph by its number and its section', () => {
  const anchors = [
    { element: 'h2', id: 'background', text: 'Background' },
    { element: 'h4', id: 'p1', text: '1' },
    { element: 'h4', id: 'p2', text: '2' },
  ];
  const found = foundIn(
    fragment('Note. Background. 1. One. 2. The [second]1 &lt;b&gt; text.', anchors),
    'second',
  );
  expect(found).toMatchObject({ url: '/en/agenda/#p2', paragraph: '2', footnote: null, time: null });
  expect(shown(found.part)).toBe('Background');
  expect(shown(found.excerpt)).toBe('The [second] <b> text.');
});

test('leads to the page where its title was found', () => {
  const found = foundIn(fragment('[Agenda.]7 Wednesday, 13 March. Text.', agenda.slice(0, 1)), 'agenda');
  expect(found).toMatchObject({ url: '/en/agenda/', part: null, date: null, time: null });
});

test('writes Chinese without blanks, and hits that touch as one', () => {
  const words = [
    '议程',
    '. ',
    '10:10–11:30',
    ' ',
    '专题',
    '. ',
    '关于',
    '[训练]1',
    '[数据]1',
    '的',
    '讨论',
    '. ',
  ];
  const anchors = [
    { element: 'h3', id: 'panel-1', text: '10:10–11:30 专题' },
    { element: 'time', id: 'panel-1-time', text: '10:10–11:30' },
  ];
  const found = foundIn(fragment(words.join('\u200B'), anchors, true), '训练数据');
  expect(found.url).toBe('/en/agenda/#panel-1');
  expect(shown(found.excerpt)?.trim()).toBe('关于[训练数据]的讨论。');
});

test('cuts a long text around the hits', () => {
  const words = Array.from({ length: 100 }, (_, index) => (index === 60 ? '[sixty]1' : `word${index}`));
  const text = shown(foundIn(fragment(['Note.', ...words].join(' '), []), 'sixty').excerpt) ?? '';
  expect(text).toMatch(/^… word54 .* word59 \[sixty\] word61 .* word83 …$/);
});
