import { expect, test } from 'vitest';
import { check, type Edits, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const control = (name: string, edits: Edits) =>
  invalid('error control-character', `The text contains a character that no page can show: ${name}.`, edits);

control('null (U+0000)', { 'note.en.md': ['Continuation.', 'Continu⟦\0⟧ation.'] });
control('control character (U+0008)', { 'note.fr.md': ['Continuation.', 'Continu⟦\b\x02⟧ation.'] });
control('line break of a word processor (U+000B)', { 'note.zh.md': ['Continuation.', 'Line⟦\v⟧Line.'] });
control('control character (U+007F)', { 'note.ru.md': ['Continuation.', 'Continu⟦\x7f⟧ation.'] });
control('control character (U+0093)', { 'note.es.md': ['Continuation.', 'Continu⟦\x93⟧ation.'] });
control('control character (U+FFFF)', { 'note.ar.md': ['Continuation.', 'Continu⟦\uffff⟧ation.'] });

// Wherever it is, and however it is written.
control('null (U+0000)', { 'agenda.en.md': ['Introduction.', 'Introduct⟦\0⟧ion.'] });
control('null (U+0000)', { 'note.fr.md': ['title: Note', 'title: N⟦\0⟧ote'] });
control('null (U+0000)', { 'note.fr.md': ['title: Note', 'title: "N⟦\\x00⟧ote"'] });
control('half of a character (U+D83D)', { 'note.fr.md': ['title: Note', 'title: "N⟦\\uD83D⟧ote"'] });
control('control character (U+0081)', { 'note.fr.md': ['Continuation.', 'Continu⟦&#x81;⟧ation.'] });
control('null (U+0000)', { 'meeting.yaml': ['Geneva, English', 'Gen⟦\0⟧eva, English'] });
control('null (U+0000)', { '/site.yaml': ['Office, English', 'Off⟦\0⟧ice, English'] });
control('null (U+0000)', { '/names.yaml': 'names:\n  - en: Off⟦\0⟧ice\n' });
control('null (U+0000)', { '/moved.yaml': '# No⟦\0⟧thing yet\n[]\n' });

valid('tabs, line ends of other systems, and a character written as two escapes', {
  'note.en.md': ['Continuation.', 'a\tb\r\nc\rd'],
  'note.fr.md': ['title: Note', 'title: "Note \\uD83D\\uDE00"'],
});

if (!isCollecting())
  test('no title and no text has a forbidden character, and a title has one line', () => {
    const content = edited(validSite, {
      'note.fr.md': [
        ['title: Note', 'title: "A\\x00\\n- B\\uFFFF"'],
        ['Continuation.', 'A\uffff\u0001B'],
      ],
    });
    const meeting = check(content).siteWithDrafts.meetings[0];
    const version = meeting?.documents.find(({ name }) => name === 'note')?.versions.fr;
    expect(version?.title).toBe('A - B');
    expect(JSON.stringify(version?.body)).toContain('<p>AB</p>');
  });
