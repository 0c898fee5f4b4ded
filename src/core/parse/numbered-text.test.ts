import { harmless, planted } from '../../../tests/support/rule-tester.ts';

const counted = (found: number, expected: number, from: string, to: string) =>
  planted('error numbering', `The number here is ${found}; ${expected} was expected.`, {
    'note.fr.md': [from, to],
  });

// One wrong number among right ones, and one gap, are one fault each, also beside the other languages.
counted(7, 2, '2. Second', '⟦7⟧. Second');
counted(5, 4, '4. Fourth', '⟦5⟧. Fourth');
counted(2, 1, '1. First', '⟦2⟧. First');
counted(
  3,
  2,
  '2. Second paragraph.\n\nContinuation.\n\n## Aims\n\n`#aims`\n\n3.',
  '## Aims\n\n`#aims`\n\n⟦3⟧.',
);

planted('error numbering', 'The number here is 4; 3 was expected.', {
  'note.*.md': ['Second paragraph.', 'Second paragraph:\n\n   2. one\n   ⟦4⟧. two'],
});
planted('error numbering', 'The number here is 3; 2 was expected.', {
  'agenda.*.md': ['Abstract.', '1. one\n⟦3⟧. two'],
});

harmless('a number that is none', { 'note.fr.md': ['Continuation.', '2024\\. May was warm.'] });
harmless('a list within a paragraph that counts on from another number', {
  'note.fr.md': ['Second paragraph.', 'Second paragraph:\n\n   5. five\n   6. six'],
});

planted('error section-id', 'The section "Aims" has no permanent id.', {
  'note.fr.md': ['## Aims\n\n`#aims`', '⟦## Aims⟧'],
});

planted('error section-id', 'The section "Aims" has no permanent id.', {
  'note.fr.md': ['## Aims\n\n`#aims`', '⟦## Aims⟧\n\n`aims`'],
});

planted('error section-title', 'This section has no title.', { 'note.fr.md': ['## Aims', '⟦##⟧'] });

const misplaced = (depth: number, from: string, to: string) =>
  planted(
    'error heading-depth',
    `A heading of level ${depth} has no place here; sections are "## " to "#### "; the title of the document stands in its front matter.`,
    { 'note.fr.md': [from, to] },
  );

misplaced(1, '## Background', '⟦# Note⟧\n\n## Background');
misplaced(1, '## Aims', '⟦# Aims⟧');
misplaced(5, '## Aims', '⟦##### Aims⟧');

planted('error id-form', '"Aims" cannot be an id: it has signs that do not belong there.', {
  'note.fr.md': ['`#aims`', '⟦`#Aims`⟧'],
});

planted('error id-form', '"fn-1" cannot be an id: the site uses it for something else.', {
  'note.fr.md': ['`#aims`', '⟦`#fn-1`⟧'],
});
