import { expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../../tests/support/content.ts';
import { gathering, harmless, planted } from '../../../../tests/support/rule-tester.ts';

const told = (language: string, sign: string, name: string) =>
  planted('warning invisible-character', `An invisible character stands here: ${name}.`, {
    [`note.${language}.md`]: ['Continuation.', `Continu⟦${sign}⟧ation.`],
  });

told('fr', '\u200b', 'blank without width (U+200B)');
told('zh', '\u200b', 'blank without width (U+200B)');
told('en', '\u00ad', 'optional hyphen (U+00AD)');
told('ru', '\ufeff', 'byte order mark (U+FEFF)');
told('en', '\u200d', 'joiner (U+200D)');
told('es', '\ufffd', 'the sign for a letter that was lost (U+FFFD)');
told('en', '\u000b', 'a line break of a word processor (U+000B)');
told('en', '\uf0b7', 'a sign of one font alone (U+F0B7)');

told('en', '\u200e', 'left-to-right mark (U+200E)');
told('fr', '\ufe0f', 'control character (U+FE0F)');
told('ru', '\ufffc', 'the sign for an object that was lost (U+FFFC)');

planted('warning invisible-character', 'An invisible character stands here: blank without width (U+200B).', {
  'meeting.yaml': ['Geneva, English', 'Gen⟦\u200b⟧eva, English'],
});

planted('warning invisible-character', 'An invisible character stands here: blank without width (U+200B).', {
  'circular.ar.md': ['title: Circular', 'title: Circ⟦\u200b\u200b⟧ular'],
});

harmless('blanks that do not break, joiners of Arabic letters and of pictures, marks of direction', {
  'note.fr.md': ['Continuation.', 'Question\u00a0: 10\u202f000 \u2009? 👩‍🔬 🧑🏽‍💻 ❤️ \u200eWIPO\u200f'],
  'note.ar.md': ['Continuation.', 'ه\u200d و\u200c \u200f(CET)\u200f'],
});

if (!gathering())
  test('what has no width can go, what stood for something cannot', () => {
    const content = edited(soundSite, { 'note.en.md': ['Continuation.', 'a\u200b\u2060b \ufffd \u000b'] });
    expect(check(content).diagnostics.map(({ fix }) => fix)).toEqual(['', undefined, undefined]);
  });
