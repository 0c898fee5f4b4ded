import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const line = (shown: string, text: string) =>
  invalid(
    'error divider-form',
    `Readers would see the line ${shown} as it is, because it is not three hyphens.`,
    inNotes(text),
  );

line('———', 'Text.\n\n⟦———⟧\n\nText.');
line('–', 'Text.\n\n⟦–⟧\n\nText.');
line('--', 'Text.\n\n⟦--⟧\n\nText.');
line('＿＿＿', '⟦＿＿＿⟧\n\nText.');
line('─────', 'Text.\n⟦─────⟧');

valid('dividing lines', inNotes('Text.\n\n***\n\n- - -\n\nText.'));
