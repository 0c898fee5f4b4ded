import { expect, test } from 'vitest';
import { type Edits, edited, filesOf, validSite } from '../../../tests/support/content.ts';
import { applyEdits } from './edits.ts';
import { editsOnDisk, fixFiles } from './fix.ts';

const names = 'names:\n  - en: World Intellectual Property Organization\n';

/** Returns the lines that change when the edited site is fixed, before and after. */
function fixedLines(edits: Edits): [string, string][] {
  const content = edited(validSite, edits);
  const result = fixFiles(filesOf(content), { base: '/' });
  const after = { ...content, ...Object.fromEntries(result.map(({ file, after: text }) => [file, text])) };
  expect(fixFiles(filesOf(after), { base: '/' }), 'a second run').toEqual([]);
  return result.flatMap(({ before, after: text }) => {
    const lines = text.split('\n');
    return before.split('\n').flatMap((line, index): [string, string][] => {
      const { [index]: newLine = '' } = lines;
      return line === newLine ? [] : [[line, newLine]];
    });
  });
}

test.each<[string, string, Edits]>([
  [
    '### 11.00 - 11.30 Answers',
    '### 11:00–11:30 Answers',
    { 'agenda.fr.md': ['11:00–11:30', '11.00 - 11.30'] },
  ],
  ['### 3–4 pm: End', '### 15:00–16:00 End', { 'agenda.en.md': ['18:00 End', '3–4 pm: End'] }],
  ['### **18 h** End', '### 18:00 End', { 'agenda.fr.md': ['18:00 End', '**18 h** End'] }],
  [
    '### **18 h End** *now*',
    '### 18:00 **End** *now*',
    { 'agenda.fr.md': ['18:00 End', '**18 h End** *now*'] },
  ],
  ['### 晚上6点闭幕', '### 18:00 闭幕', { 'agenda.zh.md': ['18:00 End', '晚上6点闭幕'] }],
  [
    '### 11.00&ndash;11\\.30 Answers',
    '### 11:00–11:30 Answers',
    { 'agenda.fr.md': ['11:00–11:30', '11.00&ndash;11\\.30'] },
  ],
  ['### 18:00End', '### 18:00 End', { 'agenda.fr.md': ['18:00 End', '18:00End'] }],
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
  // The first fix reveals a second problem.
  ['`Clo\u200bsing` `#end`', '`closing` `#end`', { 'agenda.es.md': ['`closing`', '`Clo\u200bsing`'] }],
])('%s becomes %s', (before, after, edits) => expect(fixedLines(edits)).toEqual([[before, after]]));

test.each<[string, Edits]>([
  ['a heading would appear', { 'note.fr.md': ['Continuation.', '\u200b## Continuation'] }],
  ['a list would appear', { 'note.fr.md': ['Continuation.', '-\u200b one'] }],
  ['a field has no name', { '/names.yaml': ':\n  - en: World\n' }],
  ['two fields would have the same name', { 'note.fr.md': ['title: Note', 'title: Note\nTitle: Other'] }],
  ['a word may belong to the time or the title', { 'agenda.en.md': ['18:00 End', '18:00 PM Modi'] }],
  ['a title may start earlier', { 'agenda.zh.md': ['18:00 End', '晚上6点半导体论坛'] }],
  ['a time is a link', { 'agenda.fr.md': ['18:00 End', '[18 h](https://example.org) End'] }],
  ['a time has two meanings', { 'agenda.fr.md': ['18:00 End', '6:00 End'] }],
  ['a time zone may be another one', { 'agenda.fr.md': ['18:00 End', '18:00 EST End'] }],
  ['the word may be in either script', { 'note.ru.md': ['Continuation.', 'AСE'] }],
  [
    'a comment suppresses the rule',
    { 'note.ru.md': ['Continuation.', '<!-- suppress look-alike: a test -->\n\nЖенeва'] },
  ],
])('fixes nothing if %s', (_, edits) => expect(fixedLines(edits)).toEqual([]));

test('applies safe fixes without unsafe ones', () => {
  const lines = fixedLines({
    'note.fr.md': [
      ['Continuation.', '\u200b## Continuation'],
      ['Second', 'Sec\u200bond'],
    ],
  });
  expect(lines).toEqual([['2. Sec\u200bond paragraph.', '2. Second paragraph.']]);
});

test('keeps every other byte of the file on disk', () => {
  const before = edited(validSite, {
    'agenda.fr.md': [
      ['11:00–11:30', '11.00-11.30'],
      ['10:00–10:30', '10.00–10.30'],
    ],
  });
  const [change] = fixFiles(filesOf(before), { base: '/' });
  const path = 'meetings/session/agenda.fr.md';
  if (!change) throw new Error('Nothing was fixed.');
  const lineBreaks = ['\r\n', '\n', '\r'];
  const onDisk = (text = '') => {
    let index = 0;
    return `\ufeff${text.replace(/\n/g, () => lineBreaks[index++ % 3] ?? '')}`;
  };
  const disk = onDisk(before[path]);
  expect(applyEdits(disk, editsOnDisk(change, disk))).toBe(onDisk(validSite[path]));
});
