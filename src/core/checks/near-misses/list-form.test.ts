import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const noPoint = (why: string, edits: Parameters<typeof invalid>[2]) =>
  invalid(
    'error list-form',
    `The line starts no point of a list and no numbered paragraph, because ${why}.`,
    edits,
  );

noPoint('there is no space after "-"', inNotes('⟦-⟧one\n-two'));
noPoint('there is no space after "+"', inNotes('⟦+⟧one'));
noPoint('a no-break space (U+00A0) follows "-"', inNotes('-⟦\u00a0⟧one\n-\u00a0two'));
noPoint('a full-width space (U+3000) follows "*"', inNotes('*⟦\u3000⟧one'));
noPoint('a no-break space (U+00A0) precedes "-"', inNotes('⟦\u00a0⟧- one'));

// Nor are the code words at its end.
noPoint('a no-break space (U+00A0) follows "-"', {
  'agenda.*.md': ['Abstract.', '-⟦\u00a0⟧Jane Doe `speaker`'],
});
noPoint('there is no space after "-"', { 'agenda.*.md': ['Abstract.', '⟦-⟧Jane Doe `speaker`'] });

// The next paragraph is not accused of a gap in the numbers.
const third = (written: string) => ({ 'note.*.md': ['3. Third', `${written} Third`] as const });
noPoint('there is no space after "3."', third('⟦3.⟧The'));
noPoint('there is no space after "3."', third('⟦3.⟧“The”'));
noPoint('a no-break space (U+00A0) follows "3."', third('3.⟦\u00a0⟧The'));
noPoint('a narrow no-break space (U+202F) follows "3)"', third('3)⟦\u202f⟧The'));
noPoint('a space follows "3"', third('3⟦ ⟧. The'));

const sign = (marker: string, text: string) =>
  invalid(
    'error list-form',
    `The line looks like a point of a list, but "${marker}" does not start one.`,
    inNotes(text),
  );
sign('•', '⟦•⟧ one\n• two');
sign('•', '⟦•⟧ one\n\n• two\n\n• three');
sign('–', '⟦–⟧ one\n– two');
sign('—', '⟦—⟧ one\n\n— two');
sign('o', '⟦o⟧\tone');
sign('o', '⟦o⟧ one\no two');
sign('→', '⟦→⟧ one\n→ two');
sign('—', '⟦—⟧one\n—two');
sign('－', '⟦－⟧one\n－two');
sign('——', '⟦——⟧甲\n——乙');
sign('\uf0b7', '⟦\uf0b7⟧ one\n\uf0b7 two');

noPoint('there is no space after "*"', inNotes('⟦*⟧one\n*two'));
noPoint('there is no space after "*"', inNotes('* one\n⟦*⟧two'));

const indented = (marker: string, text: string) =>
  invalid(
    'error list-form',
    `The line is indented so far that "${marker}" starts no point of a list.`,
    inNotes(text),
  );
indented('-', '- one\n      ⟦-⟧ two');
indented('2.', '- one\n       ⟦2.⟧ two');

invalid('error list-form', 'Paragraph "4." has no empty line above it, so it runs into the text before it.', {
  'note.*.md': ['3. Third paragraph.\n\n4.', '3. Third paragraph.\n\nContinuation of this.\n⟦4.⟧'],
});
invalid('error list-form', 'There is no text after "-" on this line.', inNotes('- one\n⟦-⟧\n- two'));

valid(
  'lines that start with other signs',
  inNotes(
    '−5 °C, or -5\n\n— A single speech.\n\n3.5 million\n\n1.a) and 10.00\n\n+41 22 338\n\nover all\n\no bien esto\n\n→ See below\n\n—Hello.\n\n—Hello.',
  ),
);

valid('ordinals', inNotes('1.º primero\n\n2.ª segunda\n\n3.er tercero\n\n4.os cuartos'));
