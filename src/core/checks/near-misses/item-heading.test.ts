import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const afterPanel = (text: string) => ({
  'agenda.*.md': ['### 11:00–11:30 Answers', `${text}\n\n### 11:00–11:30 Answers`] as const,
});
const looksLike = (text: string, written: string, after = '') =>
  invalid(
    'error item-heading',
    `"${text}" looks like an item of the agenda, but the line is no heading.`,
    afterPanel(`${written}${after}`),
  );

const codeWords = '\n\n`break` `#coffee`';
looksLike('10:30–10:45 Coffee', '⟦**10:30–10:45 Coffee**⟧', codeWords);
looksLike('10:30–10:45 Coffee', '⟦10:30–10:45 Coffee⟧', codeWords);
looksLike('10:30–10:45 Coffee', '⟦\\### 10:30–10:45 Coffee⟧', codeWords);
looksLike('10.30 Coffee', '⟦_10.30_ Coffee⟧');
looksLike('10:30 – 10:45 Coffee', '- ⟦10:30 – 10:45 Coffee⟧');
looksLike('10:30–10:45', '| Time | What |\n|---|---|\n⟦| 10:30–10:45 ⟧| Coffee |');

invalid(
  'error item-heading',
  'The line in backticks (`) below belongs to an item, but "Coffee" is no heading.',
  afterPanel(`⟦**Coffee**⟧${codeWords}`),
);
invalid(
  'error item-heading',
  '"2024-03-15" looks like a day of the agenda, but the line is no heading.',
  afterPanel('⟦**2024-03-15**⟧'),
);

valid('times within a text', {
  'agenda.*.md': ['Abstract.', 'Text\n10:00 text\n2024 text.'],
  'note.*.md': ['Continuation.', '10:00–11:00 Coffee'],
});
valid('a time that people accept', {
  'agenda.*.md': [
    'Abstract.',
    '<!-- suppress item-heading: a programme of talks within the panel -->\n\n- 10:00–10:30 First talk',
  ],
});
