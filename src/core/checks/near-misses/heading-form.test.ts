import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const notHeading = (why: string, line: string) =>
  invalid(
    'error heading-form',
    `The line is not a heading, because ${why}.`,
    inNotes(`${line}\n\n\`#more\``),
  );

notHeading('there is no space after ##', '⟦##⟧More');
notHeading('there is no space after ###', '⟦###⟧**More**');
notHeading('a no-break space (U+00A0) follows ##', '##⟦\u00a0⟧More');
notHeading('a full-width space (U+3000) follows ###', '###⟦\u3000⟧More');
notHeading('it starts with a no-break space (U+00A0)', '⟦\u00a0⟧## More');
notHeading('it starts with ＃＃', '⟦＃＃⟧ More');
notHeading('it has more than six # signs', '⟦#######⟧ More');

// An item that is not a heading is reported at its own line, and not as a part of the one before.
const answers = (heading: string) => ({ 'agenda.*.md': ['### 11:00–11:30 Answers', heading] as const });
invalid(
  'error heading-form',
  'The line is not a heading, because there is no space after ###.',
  answers('⟦###⟧11:00–11:30 Answers'),
);
invalid(
  'error heading-form',
  'The line is not a heading, because a no-break space (U+00A0) follows ###.',
  answers('###⟦\u00a0⟧11:00–11:30 Answers'),
);
invalid('error heading-form', 'The signs ### are in the middle of a line, so they start no heading.', {
  'agenda.*.md': ['Abstract.', 'Abstract. ⟦###⟧ 10:30 Coffee'],
});

const nested = (container: string, text: string) =>
  invalid(
    'error heading-form',
    `The heading is inside ${container}, so it does not start a part of the text.`,
    inNotes(text),
  );
nested('a point of a list', '- ⟦## More⟧');
nested('a quotation', '> ⟦### More⟧');

invalid(
  'error heading-form',
  'The line --- turns the text above it into a heading.',
  inNotes('⟪Continuation.\n⟦---⟧⟫'),
);
invalid(
  'error heading-form',
  'The line === turns the text above it into a heading.',
  inNotes('⟪Continuation\nhere\n⟦===⟧⟫'),
);

// A line of hyphens below makes it a heading, but not the one that was meant.
invalid(
  'error heading-form',
  'The line is not a heading, because there is no space after ##.',
  inNotes('⟦##⟧More\n---\n\n`#more`'),
);

// Nothing else is reported about the item that the line makes.
invalid('error heading-form', 'The line --- turns the text above it into a heading.', {
  'agenda.*.md': ['Abstract.', '⟪11:00 Lunch\n⟦---⟧⟫'],
});

valid('# signs that are text, and headings in other forms', {
  'note.*.md': [
    'Continuation.',
    '#1 and #2\n\nThe \\## sign, C# and #tag\n\nMore\n----\n\n`#more`\n\n### Less ###\n\n`#less`\n\nText.',
  ],
});
