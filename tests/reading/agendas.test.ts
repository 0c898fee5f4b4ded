/** The model of agendas: days, items, times, kinds and what belongs to an item. */
import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import type { AgendaItem } from '../../src/core/model/model.ts';
import { agendaOf, type Edits } from '../support/content.ts';

const itemsOf = (edits: Edits = {}, name?: string): AgendaItem[] =>
  agendaOf(edits, name).days.flatMap(({ items }) => items);

/** The second item of the first day, with another heading in all languages. */
const itemWith = (heading: string): AgendaItem | undefined =>
  itemsOf({ 'agenda.*.md': ['### 11:00–11:30 Answers', heading] })[1];

test('an agenda has days and items with kinds, times, titles and the panel of questions', () => {
  const { days, intro, closing } = agendaOf({});
  const shown = days.map(({ date, items }) => [
    date,
    items.map(({ id, kinds, of, start, end, title }) => [id, kinds.join(' '), of, start, end, title]),
  ]);
  expect(shown).toEqual([
    [
      '2024-03-13',
      [
        ['panel-1', 'panel', undefined, '10:00', '11:00', 'Panel'],
        ['qa-1', 'qa', 'panel-1', '11:00', '11:30', 'Answers'],
      ],
    ],
    [
      '2024-03-14',
      [
        ['neurons', 'presentation fireside-chat', undefined, '10:00', '10:30', 'Neurons'],
        ['end', 'closing', undefined, '18:00', null, 'End'],
      ],
    ],
  ]);
  expect(intro).toBe('<p>Introduction.</p>');
  expect(closing).toBe('<p>[End of document]</p>');
});

test.each([
  ['11:00–11:30', 'en dash'],
  ['11:00-11:30', 'hyphen'],
  ['11.00 - 11.30', 'points and blanks'],
  ['١١:٠٠–١١:٣٠', 'Arabic-Indic digits'],
  ['۱۱:۰۰–۱۱:۳۰', 'Persian digits'],
  ['11：00～11：30', 'full-width signs'],
  ['11:00—11:30', 'em dash'],
])('reads the time %s (%s)', (written) => {
  const item = itemWith(`### ${written} Answers`);
  expect(item).toMatchObject({ start: '11:00', end: '11:30', title: 'Answers' });
});

test('reads an hour of one digit', () => {
  const item = itemsOf({ 'agenda.*.md': ['10:00–11:00', '9:00–10.00'] })[0];
  expect(item).toMatchObject({ start: '09:00', end: '10:00' });
});

test('a title keeps emphasis, and times after the first', () => {
  const suppressed = '<!-- suppress time-contradiction: the questions of an earlier item -->';
  expect(itemWith(`${suppressed}\n\n### 11:00–11:30 *Answers* to 10:00 questions`)).toMatchObject({
    title: 'Answers to 10:00 questions',
    titleHtml: '<em>Answers</em> to 10:00 questions',
  });
});

test('a list is a list of questions if all its points end in a question mark of any script', () => {
  for (const tag of languageTags) {
    expect(itemsOf({}, `agenda.${tag}.md`)[0]?.html).toContain('<ul class="questions">');
  }
  const asked = (first: string) => itemsOf({ 'agenda.en.md': ['- What?', `- ${first}`] })[0]?.html;
  expect(asked('“What?”')).toContain('class="questions"');
  expect(asked('What')).not.toContain('class="questions"');
});

test('speakers, documents and recordings are removed from the text of an item', () => {
  const item = itemsOf({
    'agenda.en.md': [
      'Abstract.\n',
      `Abstract.

- **Jane Doe**, Office \`speaker\`
- [Paper](note.en.md#p3) \`document\`
- [Film](https://example.org/film) \`recording\`
`,
    ],
  })[0];
  expect(item?.speakers).toMatchObject([
    {
      role: 'speaker',
      name: 'Jane Doe',
      affiliation: 'Office',
      html: '<strong>Jane Doe</strong>, Office',
      text: 'Jane Doe, Office',
    },
  ]);
  expect(item?.documents).toEqual([{ url: '/en/meetings/session/note/#p3', title: 'Paper' }]);
  expect(item?.recordings).toEqual([{ url: 'https://example.org/film', title: 'Film' }]);
  expect(item?.html).toContain('<p>Abstract.</p>');
  expect(item?.html).toContain('<ul class="questions">');
  expect(item?.html).not.toContain('Jane');
});

test.each([
  ['2023-09-20', '2023-09-20T10:00:00+02:00'],
  ['2024-03-13', '2024-03-13T10:00:00+01:00'],
  ['2025-10-28', '2025-10-28T10:00:00+01:00'],
])('10:00 in Zurich on %s is %s', (date, instant) => {
  const on = (day: string) => [`## ${day}`, `## ${day === '2024-03-13' ? date : '2025-10-29'}`] as const;
  const [item] = itemsOf({
    'meeting.yaml': [
      ['start: 2024-03-13', `start: ${date}`],
      ['end: 2024-03-14', 'end: 2025-10-29'],
    ],
    'agenda.*.md': [on('2024-03-13'), on('2024-03-14')],
  });
  expect(item).toMatchObject({ startInstant: instant, endInstant: instant.replace('T10', 'T11') });
});

test('a point in time has no end, and instants have the offset of the zone', () => {
  const items = itemsOf({ 'meeting.yaml': ['Europe/Zurich', 'Asia/Kolkata'] });
  expect(items.at(-1)).toMatchObject({ startInstant: '2024-03-14T18:00:00+05:30', endInstant: null });
});
