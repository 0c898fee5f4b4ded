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
