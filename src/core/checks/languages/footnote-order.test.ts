import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const twoNotes = [
  ['Fourth paragraph.', 'Fourth paragraph.[^2]'],
  ['[^1]: Footnote.', '[^1]: See <https://example.org/one>.\n\n[^2]: See ITO/A/2.'],
] as const;
const [first, second] = ['[^1]: See <https://example.org/one>.', '[^2]: See ITO/A/2.'];

// The references are exchanged.
invalid('warning footnote-order', 'Footnote 1 here is footnote 2 in note.en.md:26:1.', {
  'note.*.md': twoNotes,
  'note.en.md': [second, `⟪${second}⟫`],
  'note.fr.md': [
    ['First paragraph.[^1]', 'First paragraph.[^2]'],
    ['Fourth paragraph.[^2]', 'Fourth paragraph.[^1]'],
    [second, `⟦${second}⟧`],
  ],
});

// The texts are exchanged.
invalid('warning footnote-order', 'Footnote 1 here is footnote 2 in note.en.md:26:1.', {
  'note.*.md': twoNotes,
  'note.en.md': [second, `⟪${second}⟫`],
  'note.zh.md': [
    [first, '⟦[^1]: 见ITO/A/2。⟧'],
    [second, '[^2]: 见<https://example.org/one>。'],
  ],
});

valid('other labels, and notes that have nothing in common', {
  'note.*.md': [twoNotes[0], ['[^1]: Footnote.', '[^1]: Footnote.\n\n[^2]: Another.']],
  'note.fr.md': [
    ['[^2]\n', '[^b]\n'],
    ['[^2]: Another.', '[^b]: Another.'],
  ],
});
