import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const corrected = (...entries: [date: string, at: string][]): readonly [string, string] => [
  'title: Note\n',
  `title: Note\ncorrections:\n${entries.map(([date, at]) => `  - date: ${date}\n    at: ${at}\n    text: A word was missing.\n`).join('')}`,
];

invalid('error correction-part', 'The correction refers to #p9, but the document has no such part.', {
  'note.*.md': corrected(['2024-03-01', '⟦p9⟧']),
});

invalid('error field-parity', '"corrections" is 2024-03-02 p2 here but 2024-03-01 p2 in note.en.md:4:3.', {
  'note.*.md': corrected(['2024-03-01', 'p2']),
  'note.en.md': [
    '- date: 2024-03-01\n    at: p2\n    text: A word was missing.\n',
    '⟪- date: 2024-03-01\n    at: p2\n    text: A word was missing.\n⟫',
  ],
  'note.ru.md': [
    '- date: 2024-03-01\n    at: p2\n    text: A word was missing.\n',
    '⟦- date: 2024-03-02\n    at: p2\n    text: A word was missing.\n⟧',
  ],
});

invalid('error field-missing', '"text" in entry 1 of "corrections" is missing.', {
  'note.fr.md': ['title: Note\n', 'title: Note\ncorrections:\n  - ⟦date: 2024-03-01\n    at: p2\n⟧'],
});

valid('corrections of a paragraph, a section and a footnote', {
  'note.*.md': corrected(['2024-03-01', 'p2'], ['2024-03-01', 'aims'], ['2024-03-05', 'fn-1']),
});
