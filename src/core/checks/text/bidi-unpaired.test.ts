import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

const told = (language: string, marked: string, sign: string, reason: string) =>
  planted(
    'error bidi-unpaired',
    `An invisible sign that turns the direction of writing stands here: ${sign}; ${reason}.`,
    { [`note.${language}.md`]: ['Continuation.', marked] },
  );

told('ar', 'a ⟦\u202b⟧b', 'right-to-left embedding (U+202B)', 'nothing ends it in this line');
told('ar', 'a ⟦\u2067⟧b\nc \u2066d\u2069', 'right-to-left isolate (U+2067)', 'nothing ends it in this line');
told('en', 'a ⟦\u202c⟧b', 'pop directional formatting (U+202C)', 'it ends nothing in this line');
told('fr', 'a \u2066b\u2069⟦\u2069⟧', 'pop directional isolate (U+2069)', 'it ends nothing in this line');
told(
  'en',
  'a ⟦\u202e⟧b\u202c',
  'right-to-left override (U+202E)',
  'it shows letters in another order than they have',
);

harmless('pairs, one within the other', {
  'note.ar.md': ['Continuation.', '\u202ba \u2066b\u2069 c\u202c \u200f'],
});
