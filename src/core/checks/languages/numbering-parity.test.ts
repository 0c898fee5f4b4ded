import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error numbering-parity', 'Paragraph 4 is missing after this place. It is at note.en.md:22:1.', {
  'note.en.md': ['4. Fourth paragraph.', '⟪4. Fourth paragraph.⟫'],
  'note.fr.md': ['3. Third paragraph.\n\n4. Fourth paragraph.', '⟦3. Third paragraph.⟧'],
});

const more = Array.from({ length: 196 }, (_, index) => `${index + 5}. Further paragraph.`).join('\n\n');
invalid(
  'error numbering-parity',
  'Paragraphs 2 to 200 are missing after this place. The first is at note.en.md:12:1.',
  {
    'note.*.md': ['4. Fourth paragraph.', `4. Fourth paragraph.\n\n${more}`],
    'note.en.md': ['2. Second paragraph.\n\nContinuation.', '⟪2. Second paragraph.\n\nContinuation.⟫'],
    'note.fr.md':
      '---\ntitle: Note\ndate: 2024-02-01\n---\n\n## Background\n\n`#background`\n\n⟦1. First paragraph.[^1]⟧\n\n## Aims\n\n`#aims`\n\n[^1]: Footnote.\n',
    'circular.fr.md': ['note.fr.md#p3', 'note.fr.md'],
  },
);
invalid('error numbering-parity', 'Paragraphs 5 to 200 do not exist in note.en.md.', {
  'note.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'note.fr.md': [
    '4. Fourth paragraph.',
    `4. Fourth paragraph.\n\n${more.replace('5. Further paragraph.', '⟦5. Further paragraph.⟧')}`,
  ],
});
invalid('error numbering-parity', 'Paragraph 5 does not exist in note.en.md.', {
  'note.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'note.fr.md': ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n⟦5. Fifth paragraph.⟧'],
});

invalid('error numbering-parity', 'This version has no numbered paragraphs; note.en.md has 4.', {
  'note.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'note.ru.md': [
    ['---\ntitle', '⟦⟧---\ntitle'],
    ['1. First', 'First'],
    ['2. Second', 'Second'],
    ['3. Third', 'Third'],
    ['4. Fourth', 'Fourth'],
  ],
  'circular.ru.md': ['note.ru.md#p3', 'note.ru.md'],
});
