import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

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
invalid('error code-words', 'There is no heading above this line in backticks (`).', {
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
