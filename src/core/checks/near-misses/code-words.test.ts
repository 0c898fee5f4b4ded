import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const afterPanel = (text: string) => ({
  'agenda.*.md': ['### 11:00–11:30 Answers', `${text}\n\n### 11:00–11:30 Answers`] as const,
});
const line = '`qa` `#qa-1` `of #panel-1`';
const ofAnswers = (written: string) => ({ 'agenda.*.md': [line, written] as const });
const sign = (name: string, written: string) =>
  invalid('error code-words', `These words are not recognized because of ${name}.`, ofAnswers(written));

sign('‘', '⟦‘⟧qa’ ‘#qa-1’ ‘of #panel-1’');
sign("'", "⟦'⟧qa' '#qa-1' 'of #panel-1'");
sign('´', '⟦´⟧qa´ ´#qa-1´ ´of #panel-1´');
sign(',', '`qa`⟦,⟧ `#qa-1` `of #panel-1`');
sign('·', '`qa` ⟦·⟧ `#qa-1` `of #panel-1`');
sign('*', '⟦*⟧*`qa` `#qa-1` `of #panel-1`**');
sign('\\', '⟦\\⟧`qa\\` \\`#qa-1\\` \\`of #panel-1\\`');
sign('[', '⟦[⟧qa] [#qa-1] [of #panel-1]');
sign('「', '⟦「⟧qa」「#qa-1」「of #panel-1」');
sign('a right-to-left mark (U+200F)', '⟦\u200f⟧`qa` `#qa-1` `of #panel-1`');
sign('a right-to-left mark (U+200F)', '`qa` ⟦`\u200f#qa-1`⟧ `of #panel-1`');
sign('＃', '`qa` ⟦`＃qa-1`⟧ `of #panel-1`');
invalid(
  'error code-words',
  'A backtick ` is missing on this line, so its words are not recognized.',
  ofAnswers('⟦`qa #qa-1`⟧ `of #panel-1`'),
);

invalid(
  'error code-words',
  'A backtick ` is missing on this line, so its words are not recognized.',
  ofAnswers('⟦`qa` `#qa-1` `of #panel-1⟧'),
);
invalid(
  'error code-words',
  'The words on this line have no backticks (`) around them, so they are only text.',
  ofAnswers('⟦qa #qa-1 of #panel-1⟧'),
);
invalid(
  'error code-words',
  'The line in backticks (`) contains something else as well: with all.',
  ofAnswers(`${line}⟦ with all⟧`),
);
invalid(
  'error code-words',
  'There is no empty line after the line in backticks (`).',
  ofAnswers(`⟦${line}⟧\nText.`),
);
invalid('error code-words', 'The words in backticks (`) are on two lines, so the second one has no effect.', {
  'agenda.*.md': ['`closing` `#end`', '`closing`\n\n⟦`#end`⟧'],
});

const elsewhere =
  'The words in backticks (`) are not directly below the heading, so they have no effect, and readers would see them.';
invalid('error code-words', elsewhere, ofAnswers(`Text.\n\nMore text.\n\n⟦${line}⟧`));
invalid('error code-words', elsewhere, ofAnswers(`> ⟦${line}⟧`));

invalid('error code-words', '`qa` is in the heading, where readers would see it.', {
  'agenda.*.md': [`Answers\n\n${line}`, 'Answers ⟦`qa`⟧ `#qa-1` `of #panel-1`'],
});
const belowDay =
  'These words are below the heading of a day, where they have no effect, and readers would see them.';
invalid('error code-words', belowDay, {
  'agenda.*.md': ['## 2024-03-14\n', '## 2024-03-14\n\n⟦`break` `#early`⟧\n'],
});
invalid(
  'error code-words',
  '`speaker` is not at the end of a point of a list, so it has no effect.',
  afterPanel('Jane Doe ⟦`speaker`⟧\n\n- Joe Doe ⟦`speaker`⟧, Geneva\n\n- Both:\n  - Jim Doe ⟦`speaker`⟧'),
);

for (const word of ['orateur', 'video', 'докладчик'])
  invalid(
    'error code-words',
    `\`${word}\` is not at the end of a point of a list, so it has no effect.`,
    afterPanel(`Jane Doe ⟦\`${word}\`⟧`),
  );

// In other documents, the line of code words is the id of a section.
const inBackground = (written: string) => ({ 'note.*.md': ['`#background`', written] as const });
invalid(
  'error code-words',
  'The words on this line have no backticks (`) around them, so they are only text.',
  inBackground('⟦#background⟧'),
);
invalid('error code-words', 'These words are not recognized because of ’.', inBackground('⟦’⟧#background’'));
invalid(
  'error code-words',
  'The line in backticks (`) contains something else as well: and more.',
  inBackground('`#background`⟦ and more⟧'),
);

valid('code words in a text', {
  'note.*.md': ['Continuation.', 'Code `#background`, `panel`'],
  'agenda.*.md': ['Abstract.', 'Text `help`, “panel”.'],
});

invalid('error code-words', 'There is no heading above this line in backticks (`).', {
  'agenda.*.md': [
    '### 11:00–11:30 Answers',
    'Coffee.\n\nTea.\n\n⟦`pannel` `#coffee`⟧\n\n### 11:00–11:30 Answers',
  ],
});

// Code words as the entries of a list or the cells of a table are one problem.
for (const written of [
  '⟦- `qa`⟧\n- `#qa-1`\n- `of #panel-1`',
  '⟦* `qa`⟧\n* `#qa-1` `of #panel-1`',
  '⟦1. `qa`⟧\n2. `#qa-1`',
  '⟦- `qa` `#qa-1`⟧',
  '⟦- qa⟧\n- #qa-1',
  '⟦- `#qa-1`⟧',
  '⟦- `qa`⟧\n- `#qa-1`\n- Jane Doe',
])
  invalid(
    'error code-words',
    'These words are in a list, so they have no effect, and readers would see them.',
    ofAnswers(written),
  );
invalid(
  'error code-words',
  'These words are in a table, so they have no effect, and readers would see them.',
  ofAnswers('⟦| `qa` | `#qa-1` |⟧\n|---|---|'),
);
if (!isCollecting())
  test('the hint about a list has its words on one line', () => {
    const { diagnostics } = check(edited(validSite, ofAnswers('- `qa`\n- `#qa-1`\n- `of #panel-1`')));
    expect(diagnostics[0]?.hint.en).toBe(
      'Write `qa` `#qa-1` `of #panel-1` on a line of its own below the heading, with an empty line above and below it.',
    );
  });
invalid(
  'error code-words',
  'The words in backticks (`) are on two lines, so the second one has no effect.',
  ofAnswers('`qa`  \n⟦`#qa-1`⟧'),
);
for (const written of ['⟦`qa, break`⟧ `#qa-1`', '⟦`qa break`⟧ `#qa-1`', '⟦`qa` `#`qa-1⟧'])
  invalid(
    'error code-words',
    'A backtick ` is missing on this line, so its words are not recognized.',
    ofAnswers(written),
  );
valid('a list below the code words that ends with code words', {
  'agenda.*.md': ['Abstract.', '- Jane Doe `speaker`\n- John Doe `speaker`'],
});
