import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error footnote-parity', 'The number of footnotes is 2 here but 1 in note.en.md.', {
  'note.en.md': ['[^1]: Footnote.', '⟪[^1]: Footnote.⟫'],
  'note.es.md': [
    ['Fourth paragraph.', 'Fourth paragraph.[^b]'],
    ['[^1]: Footnote.', '[^1]: Footnote.\n\n⟦[^b]: Another.⟧'],
  ],
});

invalid('error footnote-parity', 'The number of footnotes is 0 here but 1 in note.en.md.', {
  'note.en.md': ['[^1]: Footnote.', '⟪[^1]: Footnote.⟫'],
  'note.es.md': [
    ['---\ntitle', '⟦⟧---\ntitle'],
    ['[^1]\n', '\n'],
    ['\n[^1]: Footnote.\n', ''],
  ],
});
