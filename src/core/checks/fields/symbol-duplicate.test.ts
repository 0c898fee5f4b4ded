import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error symbol-duplicate', 'The symbol C. 7 is already used by circular.', {
  'circular.*.md': ['C. 1', 'C. 7'],
  'circular.en.md': ['C. 7', '⟪C. 7⟫'],
  'note.*.md': ['date: 2024-02-01', 'date: 2024-02-01\nsymbol: C. 7'],
  'note.en.md': ['symbol: C. 7', 'symbol: ⟦C. 7⟧'],
});

// Spaces and capitals do not make a different symbol.
invalid('error symbol-duplicate', 'The symbol c.7 is already used by circular.', {
  'circular.*.md': ['C. 1', 'C. 7'],
  'circular.en.md': ['C. 7', '⟪C. 7⟫'],
  'note.*.md': ['date: 2024-02-01', 'date: 2024-02-01\nsymbol: c.7'],
  'note.en.md': ['symbol: c.7', 'symbol: ⟦c.7⟧'],
});

invalid('error symbol-duplicate', 'The symbol С. 7 is already used by circular.', {
  'circular.*.md': ['C. 1', 'C. 7'],
  'circular.en.md': ['C. 7', '⟪C. 7⟫'],
  // The same symbol in Cyrillic letters, which another rule reports unless it is suppressed.
  'note.*.md': ['date: 2024-02-01', 'date: 2024-02-01\n# suppress look-alike: a test\nsymbol: С. 7'],
  'note.en.md': ['symbol: С. 7', 'symbol: ⟦С. 7⟧'],
});

// A copy that still has the symbol and the date of its model: the error is in the copy.
const copyOf = (name: string) =>
  ({
    [`${name}.*.md`]: '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
    [`${name}.en.md`]: ['symbol: C. 1', 'symbol: ⟦C. 1⟧'],
    'circular.en.md': ['symbol: C. 1', 'symbol: ⟪C. 1⟫'],
  }) as const;
invalid('error symbol-duplicate', 'The symbol C. 1 is already used by circular.', copyOf('circular-2'));
invalid('error symbol-duplicate', 'The symbol C. 1 is already used by circular.', copyOf('circular-add-1'));

valid('another number', { 'note.*.md': ['date: 2024-02-01', 'date: 2024-02-01\nsymbol: C. 11'] });

// Their addresses would be the same.
invalid('error symbol-duplicate', 'The symbol C-7 is already used by circular.', {
  'circular.*.md': ['C. 1', 'C. 7'],
  'circular.en.md': ['C. 7', '⟪C. 7⟫'],
  'note.*.md': ['date: 2024-02-01', 'date: 2024-02-01\nsymbol: C-7'],
  'note.en.md': ['symbol: C-7', 'symbol: ⟦C-7⟧'],
});
