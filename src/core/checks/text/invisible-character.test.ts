import { expect, test } from 'vitest';
import { check, type Edits, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const invisible = (language: string, sign: string, name: string) =>
  invalid('warning invisible-character', `The text contains an invisible character: ${name}.`, {
    [`note.${language}.md`]: ['Continuation.', `Continu⟦${sign}⟧ation.`],
  });

invisible('fr', '\u200b', 'zero-width space (U+200B)');
invisible('zh', '\u200b', 'zero-width space (U+200B)');
invisible('en', '\u00ad', 'soft hyphen (U+00AD)');
invisible('ru', '\ufeff', 'byte order mark (U+FEFF)');
invisible('en', '\u200d', 'zero-width joiner (U+200D)');
invisible('es', '\ufffd', 'placeholder for a lost letter (U+FFFD)');
invisible('en', '\uf0b7', 'private-use character (U+F0B7)');

invisible('en', '\u200e', 'left-to-right mark (U+200E)');
invisible('fr', '\ufe0f', 'control character (U+FE0F)');
invisible('ru', '\ufffc', 'placeholder for a lost object (U+FFFC)');

invalid(
  'warning invisible-character',
  'The text contains an invisible character: zero-width space (U+200B).',
  {
    'meeting.yaml': ['Geneva, English', 'Gen⟦\u200b⟧eva, English'],
  },
);

invalid(
  'warning invisible-character',
  'The text contains an invisible character: zero-width space (U+200B).',
  {
    'circular.ar.md': ['title: Circular', 'title: Circ⟦\u200b\u200b⟧ular'],
  },
);

valid('non-breaking spaces, joiners in Arabic and in emoji, direction marks', {
  'note.fr.md': ['Continuation.', 'Question\u00a0: 10\u202f000 \u2009? 👩‍🔬 🧑🏽‍💻 ❤️ \u200eWIPO\u200f'],
  'note.ar.md': ['Continuation.', 'ه\u200d و\u200c \u200f(CET)\u200f'],
});

if (!isCollecting())
  test('only characters without width have a fix', () => {
    const content = edited(validSite, { 'note.en.md': ['Continuation.', 'a\u200b\u2060b \ufffd \uf0b7'] });
    expect(check(content).diagnostics.map(({ fix }) => fix)).toEqual(['', undefined, undefined]);
  });

const hidden = (name: string, edits: Edits) =>
  invalid('warning invisible-character', `The text contains an invisible character: ${name}.`, edits);

// However the character is written.
hidden('zero-width space (U+200B)', { 'note.fr.md': ['title: Note', 'title: "N⟦\\u200b⟧ote"'] });
hidden('soft hyphen (U+00AD)', { 'note.fr.md': ['Continuation.', 'Contin⟦&shy;⟧uation.'] });
hidden('zero-width space (U+200B)', { 'note.fr.md': ['Continuation.', 'Contin⟦&#8203;⟧uation.'] });

valid('a backslash that is no escape', { 'note.fr.md': ['title: Note', "title: 'N\\x00ote'"] });
