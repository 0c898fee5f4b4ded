import { expect, test } from 'vitest';
import { type Edits, edited, filesOf, soundSite } from '../../../tests/support/content.ts';
import { applyEdits } from './edits.ts';
import { editsOnDisk, fixFiles } from './fix.ts';

const names = 'names:\n  - en: World Intellectual Property Organization\n';

/** The lines that `edits` bring and that are mended, as they are and as they become. */
function mended(edits: Edits): [string, string][] {
  const content = edited(soundSite, edits);
  const result = fixFiles(filesOf(content), { base: '/' });
  const after = { ...content, ...Object.fromEntries(result.map((each) => [each.file, each.after])) };
  expect(fixFiles(filesOf(after), { base: '/' }), 'a second time').toEqual([]);
  return result.flatMap(({ before, after }) => {
    const lines = after.split('\n');
    return before
      .split('\n')
      .flatMap((line, index): [string, string][] =>
        line === lines[index] ? [] : [[line, lines[index] ?? '']],
      );
  });
}

test.each<[string, string, Edits]>([
  [
    '### 11.00 - 11.30 Answers',
    '### 11:00–11:30 Answers',
    { 'agenda.fr.md': ['11:00–11:30', '11.00 - 11.30'] },
  ],
  ['## ٢٠٢٤-٠٣-١٤', '## 2024-03-14', { 'agenda.ar.md': ['## 2024-03-14', '## ٢٠٢٤-٠٣-١٤'] }],
  ['`Closing` `#end`', '`closing` `#end`', { 'agenda.zh.md': ['`closing`', '`Closing`'] }],
  ['Title: Note', 'title: Note', { 'note.fr.md': ['title:', 'Title:'] }],
  ['TimeZone: Europe/Zurich', 'timeZone: Europe/Zurich', { 'meeting.yaml': ['timeZone', 'TimeZone'] }],
  [
    'Con\u200btinu\u00adation.',
    'Continuation.',
    { 'note.ru.md': ['Continuation.', 'Con\u200btinu\u00adation.'] },
  ],
  ['В Женeве (СЕТ).', 'В Женеве (CET).', { 'note.ru.md': ['Continuation.', 'В Женeве (СЕТ).'] }],
  [
    '见 https://example.org/a。',
    '见 <https://example.org/a>。',
    { 'note.zh.md': ['Continuation.', '见 https://example.org/a。'] },
  ],
  [
    'World intellectual property Organization',
    'World Intellectual Property Organization',
    { '/names.yaml': names, 'note.en.md': ['Continuation.', 'World intellectual property Organization'] },
  ],
  // One mend lays the next open.
  ['`Clo\u200bsing` `#end`', '`closing` `#end`', { 'agenda.es.md': ['`closing`', '`Clo\u200bsing`'] }],
])('%s becomes %s', (before, after, edits) => expect(mended(edits)).toEqual([[before, after]]));

test.each<[string, Edits]>([
  ['a heading would come out of it', { 'note.fr.md': ['Continuation.', '\u200b## Continuation'] }],
  ['a list would come out of it', { 'note.fr.md': ['Continuation.', '-\u200b one'] }],
  ['a field has no name at all', { '/names.yaml': ':\n  - en: World\n' }],
  ['two fields would have one name', { 'note.fr.md': ['title: Note', 'title: Note\nTitle: Other'] }],
  ['an entity is longer than its sign', { 'agenda.fr.md': ['11:00–11:30', '11.00&ndash;11.30'] }],
  ['either script may be meant', { 'note.ru.md': ['Continuation.', 'AСE'] }],
  [
    'a stated reason stands before it',
    { 'note.ru.md': ['Continuation.', '<!-- suppress look-alike: a test -->\n\nЖенeва'] },
  ],
])('nothing is mended where %s', (_, edits) => expect(mended(edits)).toEqual([]));

test('what is sound is mended beside what is not', () => {
  const lines = mended({
    'note.fr.md': [
      ['Continuation.', '\u200b## Continuation'],
      ['Second', 'Sec\u200bond'],
    ],
  });
  expect(lines).toEqual([['2. Sec\u200bond paragraph.', '2. Second paragraph.']]);
});

test('on disk every byte stays that is not meant', () => {
  const before = edited(soundSite, {
    'agenda.fr.md': [
      ['11:00–11:30', '11.00-11.30'],
      ['10:00–10:30', '10.00–10.30'],
    ],
  });
  const [change] = fixFiles(filesOf(before), { base: '/' });
  const path = 'meetings/session/agenda.fr.md';
  if (!change) throw new Error('Nothing was mended');
  const ends = ['\r\n', '\n', '\r'];
  const saved = (text: string) => {
    let index = 0;
    return `\ufeff${text.replace(/\n/g, () => ends[index++ % 3] ?? '')}`;
  };
  const written = saved(before[path] ?? '');
  expect(applyEdits(written, editsOnDisk(change, written))).toBe(saved(soundSite[path] ?? ''));
});
