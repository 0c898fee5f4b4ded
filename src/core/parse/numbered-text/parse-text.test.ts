import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const counted = (found: number, expected: number, from: string, to: string) =>
  invalid('error numbering', `The number here is ${found}, but ${expected} was expected.`, {
    'note.fr.md': [from, to],
  });

// One wrong number among right ones is one diagnostic, also compared with other languages.
counted(7, 2, '2. Second', '⟦7⟧. Second');
counted(5, 4, '4. Fourth', '⟦5⟧. Fourth');
counted(2, 1, '1. First', '⟦2⟧. First');

// Numbers that go on after a gap are right, and the paragraphs before them are missing.
invalid('error numbering', 'The number here is 3, but 2 is missing before it.', {
  'note.fr.md': [
    '2. Second paragraph.\n\nContinuation.\n\n## Aims\n\n`#aims`\n\n3.',
    '## Aims\n\n`#aims`\n\n⟦3⟧.',
  ],
});
invalid('error numbering', 'The number here is 5, but 3 to 4 are missing before it.', {
  'note.*.md': ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n5. Fifth.\n\n6. Sixth.'],
  'note.fr.md': ['3. Third paragraph.\n\n4. Fourth paragraph.\n\n5.', '⟦5⟧.'],
  'circular.fr.md': ['note.fr.md#p3', 'note.fr.md#p2'],
});

invalid('error numbering', 'The number here is 4, but 3 was expected.', {
  'note.*.md': ['Second paragraph.', 'Second paragraph:\n\n   2. one\n   ⟦4⟧. two'],
});
invalid('error numbering', 'The number here is 3, but 2 was expected.', {
  'agenda.*.md': ['Abstract.', '1. one\n⟦3⟧. two'],
});

valid('a number with an escaped point', { 'note.fr.md': ['Continuation.', '2024\\. May was warm.'] });
valid('a list within a paragraph that starts at another number', {
  'note.fr.md': ['Second paragraph.', 'Second paragraph:\n\n   5. five\n   6. six'],
});

invalid('error section-id', 'The section "Aims" has no permanent id.', {
  'note.fr.md': ['## Aims\n\n`#aims`', '⟦## Aims⟧'],
});

invalid('error section-id', 'The section "Aims" has no permanent id.', {
  'note.fr.md': ['## Aims\n\n`#aims`', '⟦## Aims⟧\n\n`aims`'],
});

invalid('error section-title', 'This section has no title.', { 'note.fr.md': ['## Aims', '⟦##⟧'] });

const misplaced = (depth: number, from: string, to: string) =>
  invalid('error heading-depth', `A heading with ${'#'.repeat(depth)} is not allowed in a text.`, {
    'note.fr.md': [from, to],
  });

misplaced(1, '## Background', '⟦# Note⟧\n\n## Background');
misplaced(1, '## Aims', '⟦# Aims⟧');
misplaced(5, '## Aims', '⟦##### Aims⟧');

invalid('error id-form', '"Aims" cannot be an id.', {
  'note.fr.md': ['`#aims`', '⟦`#Aims`⟧'],
});

invalid('error id-form', '"fn-1" cannot be an id because the site uses it for something else.', {
  'note.fr.md': ['`#aims`', '⟦`#fn-1`⟧'],
});

for (const id of ['p9-a', 'p12bis', 'pp1', 'annex-1-p3', 'annex-p3-a'])
  invalid('error id-form', `"${id}" cannot be an id because the site uses it for something else.`, {
    'note.fr.md': ['`#aims`', `⟦\`#${id}\`⟧`],
  });
