import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const mark = (found: string, text: string) =>
  invalid(
    'error footnote-form',
    `${found} looks like the mark of a footnote, but readers would see it as it is.`,
    {
      'note.*.md': ['Continuation.', text],
    },
  );

mark('［^1］', 'Word⟦［^1］⟧.');
mark('[＾1]', 'Word⟦[＾1]⟧.');
mark('(^1)', 'Word⟦(^1)⟧.');
mark('[1^]', 'Word⟦[1^]⟧.');
mark('^[A note]', 'Word⟦^[A note]⟧.');
mark('[^1', 'Word⟦[^1⟧.');

// The footnote, which has no reference now, is not reported too.
const onlyMark = (found: string) =>
  invalid(
    'error footnote-form',
    `${found} looks like the mark of a footnote, but readers would see it as it is.`,
    { 'note.*.md': ['paragraph.[^1]', `paragraph.⟦${found}⟧`] },
  );
for (const found of ['[ ^1]', '［^1］', '[^1', '[1]', '^1', '¹']) onlyMark(found);
for (const found of ['[^l]', '[^１]'])
  invalid('error footnote-form', `The footnote ${found} has no text. Did you mean [^1]?`, {
    'note.*.md': ['paragraph.[^1]', `paragraph.⟦${found}⟧`],
  });
for (const found of ['[^ 1]', '[^1 ]'])
  invalid(
    'error footnote-form',
    `${found} contains a space, so other programs do not recognize the mark of the footnote.`,
    { 'note.*.md': ['paragraph.[^1]', `paragraph.⟦${found}⟧`] },
  );

// The mark in the text is not reported too.
const definition = (why: string, written: string) =>
  invalid('error footnote-form', `This line looks like the text of footnote [^1], but ${why}.`, {
    'note.*.md': ['[^1]: Footnote.', `${written} Footnote.`],
  });
definition('： follows the mark', '[^1]⟦：⟧');
definition('a space follows the mark', '[^1]⟦ ⟧:');
definition('. follows the mark', '[^1]⟦.⟧');
definition('there is no colon after the mark', '⟦[^1]⟧');

invalid('error footnote-form', 'This line looks like the text of a footnote, but ¹ is no mark.', {
  'note.*.md': ['Continuation.', 'Word.\n\n⟦¹⟧ Note'],
});

valid('raised digits and brackets', { 'note.*.md': ['Continuation.', '10 m² [1] (a)\\[^1] x^2 `[^1]`'] });

// The start of a footnote as in other programs and in print. The mark in the text is not reported too.
for (const [found, written = `⟦${found}⟧ Note`] of [
  ['[1]', '⟦[1]⟧: Note'],
  ['[1]', '⟦[1]⟧: Two words'],
  ['[1]', '⟦[1]⟧:Note'],
  ['[1]', '⟦[1]⟧: https://example.org/a'],
  ['[1]', '⟦[1]⟧: See "The Charter"'],
  ['[1]', '  ⟦[1]⟧: Note'],
  ['[1]', '> ⟦[1]⟧: Note'],
  ['[1]', '- ⟦[1]⟧: Note'],
  ['[1]', '⟦[1]⟧:\nNote'],
  ['[1]', '⟦[1]⟧： Note'],
  ['[1]'],
  ['[١]'],
  ['[1^]', '⟦[1^]⟧: Note'],
  ['[^ 1]', '⟦[^ 1]⟧: Note'],
  ['^[1]', '⟦^[1]⟧: Note'],
  ['^1', '⟦^1⟧: Note'],
  ['(1)', '⟦(1)⟧: Note'],
  ['1', '⟦1⟧: Note'],
  ['\\[^1]', '⟦\\[^1]⟧: Note'],
] as const)
  invalid(
    'error footnote-form',
    `This line looks like the text of footnote [^1], but it starts with ${found}.`,
    { 'note.*.md': ['[^1]: Footnote.', written] },
  );
invalid('error footnote-form', 'This line looks like the text of a footnote, but ¹ is no mark.', {
  'note.*.md': ['[^1]: Footnote.', '⟦¹⟧ Note'],
});
invalid(
  'error footnote-form',
  'This line looks like the text of footnote [^note], but it starts with [note].',
  {
    'note.*.md': [
      ['paragraph.[^1]', 'paragraph.[^note]'],
      ['[^1]: Footnote.', '⟦[note]⟧: Footnote'],
    ],
  },
);
for (const written of ['[1]: Note', '[1]: Two words.'])
  invalid(
    'error footnote-form',
    '[1] looks like the mark of a footnote, but readers would see it as it is.',
    {
      'note.*.md': [
        ['paragraph.[^1]', 'paragraph.⟦[1]⟧'],
        ['[^1]: Footnote.', written],
      ],
    },
  );

valid('links whose addresses are below, and lines that start with numbers', {
  'note.*.md': [
    'Continuation.',
    'See [the Charter][1] and [2].\n\n[1]: https://example.org\n[2]: https://example.org/2\n\n(1) Text',
  ],
});
