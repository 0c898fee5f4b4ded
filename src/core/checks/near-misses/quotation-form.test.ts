import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const notQuoted = (name: string, text: string) =>
  invalid('error quotation-form', `The line is no quotation, because it starts with ${name}.`, inNotes(text));

notQuoted('＞', '⟦＞⟧ Quoted\n＞ words');
notQuoted('a no-break space (U+00A0)', '⟦\u00a0⟧> Quoted');

valid('a quotation, and a sign in a text', inNotes('> Quoted\n\nOne ＞ two, and \\> three'));
