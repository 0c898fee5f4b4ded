import { expect, test } from 'vitest';
import { versionOf } from '../../../tests/support/content.ts';
import { inRooms } from '../../../tests/support/meetings/rooms.ts';
import type { Language } from '../model/languages.ts';
import { compareVersions, compareWords, type TextRun } from './comparison.ts';

const formatDate = (date: string): string => `the ${date.slice(8)}th`;
const signs = { same: ['', ''], added: ['+', '+'], removed: ['-', '-'] } as const;
const render = (runs: readonly TextRun[]): string =>
  runs.map(({ type, text }) => signs[type][0] + text + signs[type][1]).join('');

test.each<[Language, string, string, string]>([
  ['en', 'Send names by 1 May.', 'Send names and papers by 8 May.', 'Send names +and papers +by -1-+8+ May.'],
  ['en', 'one two three', 'four five six', '-one two three-+four five six+'],
  ['fr', 'avant l’été', 'après l’été', '-avant-+après+ l’été'],
  ['ar', 'يُعقد الاجتماع في جنيف', 'يُعقد المؤتمر في جنيف', 'يُعقد -الاجتماع-+المؤتمر+ في جنيف'],
  ['zh', '会议在日内瓦举行。', '会议将在日内瓦以混合形式举行。', '会议+将+在日内瓦+以混合形式+举行。'],
  ['en', 'same', 'same', 'same'],
  ['en', '', 'new', '+new+'],
])('compares words in %s: %s > %s', (language, before, after, expected) => {
  const runs = compareWords(before, after, language);
  expect(render(runs)).toBe(expected);
  const without = (type: TextRun['type']) =>
    runs.flatMap((run) => (run.type === type ? [] : [run.text])).join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
});

/** Sentences of other words, but for the first of each. */
const sentences = (count: number, word: string): string =>
  Array.from({ length: count }, (_, at) => `The ${word}${at} and ${word} of ${word}. `).join('');

test.each<[string, string, string, string]>([
  [
    'as one change, if no sentence is the same',
    sentences(1000, 'old'),
    sentences(1000, 'new'),
    `The -${sentences(1000, 'old').slice(4, -2)}-+${sentences(1000, 'new').slice(4, -2)}+. `,
  ],
  [
    'by sentences, if some are the same',
    `${sentences(100, 'old')}Kept. ${sentences(100, 'old')}`,
    `${sentences(100, 'new')}Kept. ${sentences(100, 'new')}`,
    [
      `-${sentences(100, 'old')}-+${sentences(100, 'new')}+`,
      'Kept. ',
      `-${sentences(100, 'old')}-+${sentences(100, 'new')}+`,
    ].join(''),
  ],
  [
    'without splitting characters',
    '\u{2a700}'.repeat(2000),
    '\u{2a701}'.repeat(2000),
    `-${'\u{2a700}'.repeat(2000)}-+${'\u{2a701}'.repeat(2000)}+`,
  ],
])('compares long texts that differ in most words %s', (_case, before, after, expected) => {
  expect(render(compareWords(before, after, 'en'))).toBe(expected);
});

test('compares parts by id: changed, added, removed and same ones', () => {
  const before = versionOf({ 'note.*.md': ['4. Fourth paragraph.', '4. Fourth paragraph.'] }, 'note.en.md');
  const after = versionOf(
    {
      'note.*.md': [
        ['title: Note', 'title: Revised note'],
        ['2. Second paragraph.\n\nContinuation.', '2. Second paragraph.\n\nOther words.'],
        ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n5. Fifth paragraph.'],
        ['[^1]: Footnote.', '[^1]: Footnote.'],
      ],
    },
    'note.en.md',
  );
  const parts = compareVersions(before, after, 'en', formatDate).map(({ id, type, lines }) => [
    id,
    type,
    lines.map(render).join('\n'),
  ]);
  expect(parts).toEqual([
    [null, 'changed', '-Note-+Revised note+\nthe 01th'],
    ['background', 'same', 'Background'],
    ['p1', 'same', '1. First paragraph.'],
    ['p2', 'changed', '2. Second paragraph.\n-Continuation-+Other words+.'],
    ['aims', 'same', 'Aims'],
    ['p3', 'same', '3. Third paragraph.'],
    ['p4', 'same', '4. Fourth paragraph.'],
    ['p5', 'added', '+5. Fifth paragraph.+'],
    ['fn-1', 'same', 'Footnote.'],
  ]);
  const reversed = compareVersions(after, before, 'en', formatDate);
  expect(reversed.find(({ id }) => id === 'p5')).toMatchObject({ type: 'removed' });
  expect(reversed.map(({ id }) => id)).toEqual(parts.map(([id]) => id));
});

test('compares the day, the time and the title of an agenda item', () => {
  const before = versionOf({}, 'agenda.en.md');
  const after = versionOf(
    { 'agenda.*.md': ['### 11:00–11:30 Answers', '### 11:00–11:45 Replies'] },
    'agenda.en.md',
  );
  const changed = compareVersions(before, after, 'en', formatDate).filter(({ type }) => type !== 'same');
  expect(changed.map(({ id, lines }) => [id, lines.map(render).join('\n')])).toEqual([
    ['qa-1', 'the 13th\n-11:00–11:30-+11:00–11:45+\n-Answers-+Replies+'],
  ]);
});

test('compares the room of an agenda item, and whether it is closed', () => {
  const [before, after] = [versionOf({}, 'agenda.en.md'), versionOf(inRooms, 'agenda.en.md')];
  const attendanceOf = ({ room, closed }: { room?: string; closed?: true }) =>
    [closed && 'closed', room].filter(Boolean).join(' ');
  const changed = compareVersions(before, after, 'en', formatDate, attendanceOf).filter(
    ({ type }) => type !== 'same',
  );
  expect(changed.map(({ id, lines }) => [id, lines.map(render).join('\n')])).toEqual([
    ['panel-1', expect.stringMatching(/^\+red\+$/m)],
    ['qa-1', expect.stringMatching(/^\+closed blue\+$/m)],
  ]);
});
