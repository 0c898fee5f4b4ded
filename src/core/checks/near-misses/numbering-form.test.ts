import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const noId = (what: string, text: string) =>
  invalid('warning numbering-form', `${what}, so the paragraph has no id.`, inNotes(text));

noId('The backslash in 3\\. makes the number ordinary text', '⟦3\\.⟧ Three');
noId('1、 is no number of a paragraph for this site', '⟦1、⟧One');
noId('１． is no number of a paragraph for this site', '⟦１．⟧One');
noId('١. is no number of a paragraph for this site', '⟦١.⟧ One');
noId('The number **1.** is bold or italic', '⟦**1.**⟧ One');
invalid(
  'warning numbering-form',
  'The backslash in 1\\. makes the number ordinary text, so 3 paragraphs have no id.',
  inNotes('⟦1\\.⟧ One\n\n2\\. Two\n\n3\\. Three'),
);
valid('a number with a backslash that does not fit among the others', inNotes('14\\. July, 1 o’clock.'));

const lines = (label: string, text: string) =>
  invalid(
    'warning numbering-form',
    `The line ${label} and those after it are one paragraph. Readers see each of them on a line of its own.`,
    inNotes(text),
  );
lines('(a)', 'The Committee:\n⟦(a)⟧ one\n(b) two');
lines('（一）', '⟦（一）⟧甲\n（二）乙');
lines('a)', '⟦a)⟧ one\nb) two');
lines('a.', '⟦a.⟧ one\nb. two');
lines('А.', '⟦А.⟧ первое\nБ. второе');
lines('أ-', '⟦أ-⟧ أولا\nب- ثانيا');
lines('i)', '⟦i)⟧ one\nii) two');
lines('1 -', '⟦1 -⟧ one\n2 - two');
lines('一、', '⟦一、⟧甲\n二、乙');
lines('1', '⟦1⟧ One\n2 Two');
lines('1:', '⟦1:⟧ One\n2: Two');
lines('1°', '⟦1°⟧ premier\n2° deuxième');
lines('1.º', '⟦1.º⟧ primero\n2.º segundo');
lines('أولاً', '⟦أولاً⟧: الأولى\nثانياً: الثانية');

valid(
  'numbers in a text',
  inNotes(
    '(a) one\n\n(b) two, see\n(a) above\n\n10.00 and 1.5\n\nA. Smith\nC. Jones\n\nfrom 3\n5 - 7 and\n9 - 11\n\nA\n14 b\n15 c\n\n5 d\n6 e',
  ),
);

invalid('warning numbering-form', 'The number **(a)** is bold or italic, so the paragraph has no id.', {
  'note.*.md': ['Second paragraph.', 'Aims:\n\n   ⟦**(a)**⟧ One.'],
});
invalid('warning numbering-form', 'The number (**a**) is bold or italic, so 2 paragraphs have no id.', {
  'note.*.md': ['Second paragraph.', 'Aims:\n\n   ⟦(**a**)⟧ One;\n\n   (**b**) two.'],
});
invalid(
  'warning numbering-form',
  '2 bis is no number of a paragraph for this site, so the paragraph has no id.',
  { 'note.*.md': ['Continuation.', '⟦2 bis⟧ Inserted.'] },
);
