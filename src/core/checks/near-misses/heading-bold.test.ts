import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const bold = (text: string, written: string) =>
  invalid(
    'warning heading-bold',
    `"${text}" looks like a heading, but is only bold.`,
    inNotes(`${written}\n\nText.`),
  );

bold('Next steps', '⟦**Next steps**⟧');
bold('Next steps', '⟦__Next steps:__⟧');

valid('bold words and sentences', inNotes('**Bold** words.\n\n**All of this is important.**'));
