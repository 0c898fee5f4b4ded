import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error numbering-parity', 'Paragraph 4 is missing after this place. It is at note.en.md:22:1.', {
  'note.en.md': ['4. Fourth paragraph.', '⟪4. Fourth paragraph.⟫'],
  'note.fr.md': ['3. Third paragraph.\n\n4. Fourth paragraph.', '⟦3. Third paragraph.⟧'],
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
