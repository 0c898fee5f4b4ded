import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const unpaired = (language: string, marked: string, sign: string, problem: string) =>
  invalid('error bidi-unpaired', `The invisible direction character ${sign} ${problem}.`, {
    [`note.${language}.md`]: ['Continuation.', marked],
  });

unpaired('ar', 'a ⟦\u202b⟧b', 'right-to-left embedding (U+202B)', 'is not closed on this line');
unpaired(
  'ar',
  'a ⟦\u2067⟧b\nc \u2066d\u2069',
  'right-to-left isolate (U+2067)',
  'is not closed on this line',
);
unpaired('en', 'a ⟦\u202c⟧b', 'pop directional formatting (U+202C)', 'closes nothing on this line');
unpaired('fr', 'a \u2066b\u2069⟦\u2069⟧', 'pop directional isolate (U+2069)', 'closes nothing on this line');
unpaired(
  'en',
  'a ⟦\u202e⟧b\u202c',
  'right-to-left override (U+202E)',
  'shows letters in another order than they are written',
);

valid('nested pairs', {
  'note.ar.md': ['Continuation.', '\u202ba \u2066b\u2069 c\u202c \u200f'],
});

const overridden =
  'The invisible direction character right-to-left override (U+202E) shows letters in another order than they are written.';

// However the character is written.
invalid('error bidi-unpaired', overridden, { 'note.fr.md': ['Continuation.', 'Contin⟦&#x202E;⟧uation.'] });
invalid('error bidi-unpaired', overridden, { 'note.fr.md': ['title: Note', 'title: "N⟦\\u202E⟧ote"'] });
invalid('error bidi-unpaired', overridden, {
  'meeting.yaml': ['en: First session, English', 'en: "First ⟦\\U0000202e⟧session"'],
});
invalid('error bidi-unpaired', overridden, { '/names.yaml': 'names:\n  - en: "Off⟦\\u202E⟧ice"\n' });
