import { planted } from '../../../../tests/support/rule-tester.ts';

planted('error footnote-parity', 'This version has 2 footnotes, and note.en.md has 1.', {
  'note.en.md': ['[^1]: Footnote.', '⟪[^1]: Footnote.⟫'],
  'note.es.md': [
    ['Fourth paragraph.', 'Fourth paragraph.[^b]'],
    ['[^1]: Footnote.', '[^1]: Footnote.\n\n⟦[^b]: Another.⟧'],
  ],
});

planted('error footnote-parity', 'This version has 0 footnotes, and note.en.md has 1.', {
  'note.en.md': ['[^1]: Footnote.', '⟪[^1]: Footnote.⟫'],
  'note.es.md': [
    ['---\ntitle', '⟦⟧---\ntitle'],
    ['[^1]\n', '\n'],
    ['\n[^1]: Footnote.\n', ''],
  ],
});
