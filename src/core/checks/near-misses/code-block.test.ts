import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const indented = (edits: Parameters<typeof invalid>[2]) =>
  invalid(
    'error code-block',
    'This text is indented by four spaces or a tab, so readers would see it as code.',
    edits,
  );
const fenced = (fence: string, edits: Parameters<typeof invalid>[2]) =>
  invalid(
    'error code-block',
    `The lines between ${fence} and ${fence} would be shown as code, with all their signs.`,
    edits,
  );

indented(inNotes('Text.\n\n⟦    Indented by four spaces.⟧'));
indented(inNotes('Text.\n\n⟦\tIndented by a tab.⟧'));
indented(inNotes('- One\n\n  ⟦    Indented too far.⟧'));
// The item that lacks its code words, or is in the block itself, is not reported too.
indented({ 'agenda.*.md': ['`closing` `#end`', '⟦    `closing` `#end`⟧'] });
indented({ 'agenda.*.md': ['Abstract.', '⟦    ### 10:30–10:45 Coffee\n\n    `break` `#coffee`⟧'] });

fenced('```', inNotes('⟦```md\nText\n```⟧'));
fenced('````', inNotes('⟦````\nText\n````⟧'));
fenced('~~~', inNotes('- ⟦~~~\n  Text\n  ~~~⟧'));
// A text that was pasted with its fence has no items, which is the same problem.
fenced('```', {
  'agenda.*.md':
    '---\ntitle: Agenda\n---\n\n⟦```md\n## 2024-03-13\n\n### 10:00–11:00 Panel\n\n`panel` `#panel-1`\n```⟧\n',
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
});

const inline = (edits: Parameters<typeof invalid>[2]) =>
  invalid('error code-block', 'This text is between backticks (`), so readers would see it as code.', edits);

inline(inNotes('⟦`A paragraph.`⟧'));
inline(inNotes('⟦```A paragraph.```⟧'));
inline(inNotes('- ⟦**`A point`**⟧'));
inline({ 'note.*.md': ['## Aims', '⟦## `Aims`⟧'] });
inline({ 'agenda.*.md': ['Abstract.', 'Abstract.\n\n⟦`### 10:30–10:45 Coffee`⟧\n\n`break` `#coffee`'] });
inline({ 'agenda.*.md': ['Abstract.', 'Abstract.\n\n⟦`10:30–10:45 Coffee`⟧'] });
inline({ 'agenda.*.md': ['Abstract.', '⟦`Abstract.`⟧'] });
inline({ 'agenda.*.md': ['### 11:00–11:30 Answers', '⟦### `11:00–11:30 Answers`⟧'] });

valid(
  'text that continues a point, and code in a line',
  inNotes('- One `a  b`\n\n  More\n  text.\n\n- Two\n    more'),
);

invalid(
  'error code-block',
  'The sub-paragraph (i) is indented by four spaces or a tab more than the text above it, so readers would see it as code.',
  { 'note.*.md': ['Second paragraph.', 'Aims:\n\n   (a) one:\n\n   ⟦    (i) x.⟧'] },
);
