import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const noTable = (why: string, text: string) =>
  invalid('error table-form', `These lines are no table${why}.`, inNotes(text));
const noSecondLine = ', because the second one is not a line such as |---|---|';

noTable(noSecondLine, '⟦| a | b |⟧\n| c | d |');
noTable(noSecondLine, '⟦a | b⟧\nc | d');
noTable(noSecondLine, '⟦Text |---|---|⟧');
noTable(noSecondLine, '⟦## More |---|---|⟧\n\n`#more`');
noTable(', because the first line has 2 cells and the second one 1', '⟦| a | b |⟧\n|---|\n| c | d |');
noTable(' because of —', '⟦| a | b |⟧\n|—|—|\n| c | d |');
noTable(' because of ｜', '⟦｜ a ｜ b ｜⟧\n｜---｜---｜');
noTable(' because of +', '⟦+---+---+⟧\n| a | b |');

invalid(
  'error table-form',
  'The cells on these lines are separated by tabs, which readers would see as spaces.',
  inNotes('⟦a\tb⟧\nc\td'),
);
const apart = (text: string) =>
  invalid(
    'error table-form',
    'The cells on these lines are separated by spaces, which readers would see as one.',
    inNotes(text),
  );
apart('⟦a    b⟧\nc    d');
apart('  a   b\n  ⟦--- ---⟧\n  c   d');

invalid(
  'error table-form',
  'The row has more cells than the first row of the table, so "e" would not be shown.',
  inNotes('| a | b |\n|---|---|\n| c | d ⟦| e |⟧'),
);
invalid(
  'error table-form',
  'There is no empty line between the table and "Note: all.", so this text becomes a row of the table.',
  inNotes('| a | b |\n|---|---|\n| c | d |\n⟦Note: all.⟧'),
);
invalid(
  'error table-form',
  'This row is not part of the table above, because there is an empty line between them.',
  inNotes('| a | b |\n|---|---|\n| c | d |\n\n⟦| e | f |⟧'),
);

// Rows with empty lines between them are one problem.
const gaps = 'These rows are no table, because there are empty lines between them.';
invalid('error table-form', gaps, inNotes('⟦| a | b |⟧\n\n|---|---|\n\n| c | d |\n\n| e | f |'));
invalid('error table-form', gaps, inNotes('⟦| a | b |⟧\n\n| c | d |\n\nText.'));
invalid(
  'error table-form',
  'This row is not part of the table above, because there is an empty line between them.',
  inNotes('| a | b |\n|---|---|\n\n⟦| c | d |⟧\n\n| e | f |'),
);
for (const delimiter of ['| === | === |', '|===|===|'])
  invalid(
    'error table-form',
    'These lines are no table because of =.',
    inNotes(`⟦| a | b |⟧\n${delimiter}\n| c | d |`),
  );

valid(
  'bars and tabs in a text',
  inNotes(
    'Geneva | Online\n\nA\ttab\n\n| a | b |\n|---|---|\n| c \\| d | e |\n| f |\n\nText.\n\nTwo   words\napart\n\nTwo   words\n\n- - -\n\n---',
  ),
);
