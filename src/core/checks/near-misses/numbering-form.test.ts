import { expect, test } from 'vitest';
import { check, type Edits, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

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

noId('2A. is no number of a paragraph for this site', '⟦2A.⟧ Inserted.');
noId('OP1. is no number of a paragraph for this site', '⟦OP1.⟧ Decides:');
noId('(OP1 bis) is no number of a paragraph for this site', '⟦(OP1 bis)⟧ Decides:');
noId('[2. is no number of a paragraph for this site', '⟦[2.⟧ Two.]');
noId('2.º is no number of a paragraph for this site', '⟦2.º⟧ Segundo.');
noId('2º. is no number of a paragraph for this site', '⟦2º.⟧ Segundo.');
noId('2.- is no number of a paragraph for this site', '⟦2.-⟧ Segundo.');
noId('四、 is no number of a paragraph for this site', '⟦四、⟧第四。');
const series = (label: string, text: string, count: number) =>
  invalid(
    'warning numbering-form',
    `${label} is no number of a paragraph for this site, so ${count} paragraphs have no id.`,
    inNotes(text),
  );
series('1', '⟦1⟧ to continue;\n\n2 to adopt;\n\nText.\n\n3 *Decides*.', 3);
series('1 -', '⟦1 -⟧ Un.\n\n2 - Deux.', 2);
series('1:', '⟦1:⟧ One.\n\n2: Two.', 2);
series('§ 1', '⟦§ 1⟧ One.\n\n§ 2 Two.', 2);
series('①', '⟦①⟧甲。\n\n②乙。', 2);
series('I.', '⟦I.⟧ One sentence.\n\nII. Another.', 2);
invalid(
  'warning numbering-form',
  'PP1 is ordinary text, because the paragraphs of a preamble have no number that is written.',
  inNotes('⟦PP1⟧ Recalling this,\n\nPP2 Noting that,'),
);
const title = (label: string, text: string) =>
  invalid(
    'warning numbering-form',
    `The line that starts with ${label} is ordinary text, so it starts no section.`,
    inNotes(text),
  );
title('一、', '⟦一、⟧引言');
if (!isCollecting())
  test('each title that is a line of text is reported', () => {
    const content = edited(validSite, {
      'note.en.md': ['Continuation.', 'I. Introduction\n\nText.\n\nII. Aims'],
    });
    const found = check(content).diagnostics.filter(({ rule }) => rule === 'numbering-form');
    expect(found.map(({ hint }) => /"(.*?)"/.exec(hint.en)?.[1])).toEqual(['## I. …', '## II. …']);
  });

const inParagraph = (...paragraphs: string[]): Edits => ({
  'note.*.md': ['Second paragraph.', ['Aims:', ...paragraphs].join('\n\n   ')],
});
const label = (found: string, count: string, ...paragraphs: string[]) =>
  invalid(
    'warning numbering-form',
    `${found} is no letter or number of a sub-paragraph for this site, so ${count} no id.`,
    inParagraph(...paragraphs),
  );
label('i.', '2 paragraphs have', '⟦i.⟧ one;', 'ii. two.');
label('a.', '2 paragraphs have', '- ⟦a.⟧ one;\n   - b. two.');
label('أ-', '2 paragraphs have', '⟦أ-⟧ أولا؛', 'ب- ثانيا.');
label('一、', 'the paragraph has', '⟦一、⟧甲；');

// Labels on the lines of several paragraphs are one problem each, and distinct forms as well.
invalid(
  'warning numbering-form',
  'The line (a) and those after it are one paragraph. Readers see each of them on a line of its own.',
  inNotes('⟦(a)⟧ one\n(b) two\n\nText:\n⟦(a)⟧ one\n(b) two'),
);
// The number after one that is not read is right.
invalid(
  'warning numbering-form',
  '2、 is no number of a paragraph for this site, so the paragraph has no id.',
  {
    'note.*.md': ['2. Second', '⟦2、⟧Second'],
  },
);
valid(
  'text that begins like numbers',
  inNotes(
    [
      'A. Smith wrote.',
      'C. Jones too.',
      '1 person came.',
      '5 left.',
      '20° Celsius.',
      '1.º de enero.',
      '一、二级文件。',
      '> 1 quoted',
      '> 2 quoted',
      'PP is a body.',
      '12A. Main Street',
    ].join('\n\n'),
  ),
);

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
