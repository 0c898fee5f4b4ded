import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const misread = (found: string, expected: string, text: string) =>
  invalid(
    'error file-encoding',
    `Readers would see "${found}" instead of "${expected}": this text was opened in another encoding before it was saved.`,
    inNotes(text),
  );

misread('Ã©', 'é', 'La d⟦Ã©⟧l.');
misread('â€œ', '“', 'The ⟦â€œ⟧Panel.');
misread('Â«', '«', 'Le ⟦Â«⟧groupe.');
misread('ÐŸÑ€Ð¸', 'При', '⟦ÐŸÑ€Ð¸⟧');
misread('РџСЂРё', 'При', '⟦РџСЂРё⟧');
misread('Ø§Ù„', 'ال', '⟦Ø§Ù„⟧');
misread('ä¸­æ–‡', '中文', '⟦ä¸­æ–‡⟧');

valid(
  'letters of capitals beside signs, and Cyrillic capitals',
  inNotes('« SOCIÉTÉ », “QUALITÉ”…, JOÃO: SÃO – À « B », СССР №, Р. С. «Р»'),
);
