import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const suppression = '<!-- suppress drafting-mark: the word is the name of a list -->';

valid('a suppression of the passage that follows', {
  'note.fr.md': ['Continuation.', `${suppression}\n\nTODO, TBC`],
  'note.zh.md': ['2. Second', '<!-- suppress drafting-mark: 名单的名称 -->\n\n2. TODO. Second'],
  'note.en.md': [
    '`#background`\n',
    `\`#background\`\n\n${suppression}\n\n<!-- suppress look-alike: a test -->\nTBC: Gеneva\n`,
  ],
  'note.ru.md': ['Continuation.', `- one\n\n  ${suppression}\n\n  TODO`],
});

valid('a suppression of an item, and one between its kinds and its text', {
  'agenda.*.md': [
    ['### 18:00 End', '<!-- suppress time-outside: a reception -->\n\n### 18:00–20:00 End'],
    ['`#neurons`', '`#neurons`\n\n<!-- suppress drafting-mark: a test -->\nTBC'],
  ],
});

valid('a suppression of a YAML field, and of a whole file at its start', {
  'meeting.yaml': [
    [
      '    date: 2024-02-01',
      '    # suppress deadline-late: written statements are due later\n    date: 2024-05-01',
    ],
    ['hours: 10:00–18:00', '# Each day.\nhours: 10:00–18:00'],
  ],
  'note.fr.md': ['title: Note', '# suppress drafting-mark: a test\ntitle: TODO'],
  'note.en.md': [
    'title: Note',
    '# The list of the meeting.\n# suppress version-missing: it is for staff in five offices\ntitle: Note',
  ],
  'note.ru.md': null,
  'circular.ru.md': ['[paragraph 3](note.ru.md#p3)', '[paragraph 3](note.en.md#p3)'],
});

valid('the earlier word "silence"', {
  'note.fr.md': ['Continuation.', '<!-- silence drafting-mark: an older text -->\n\nTODO'],
  'note.en.md': ['title: Note', '# silence drafting-mark: an older text\ntitle: TODO'],
});

// Other passages are not suppressed.
invalid('warning drafting-mark', '"TODO" looks like a note left over from drafting.', {
  'note.fr.md': ['Continuation.', `${suppression}\n\nTODO\n\n⟦TODO⟧`],
});
const unused = (file: string, edit: [string, string]) =>
  invalid(
    'warning silence-unused',
    'This suppression is no longer needed: drafting-mark reports nothing here.',
    {
      [file]: edit,
    },
  );
unused('note.fr.md', ['Continuation.', `⟦${suppression}⟧\n\nContinuation.`]);
unused('note.ar.md', ['title: Note', '⟦# suppress drafting-mark: no reason left⟧\ntitle: Note']);

const malformed = (reason: string, comment: string, file = 'note.fr.md') =>
  invalid('error silence-form', reason, { [file]: ['Continuation.', `⟦${comment}⟧\n\nContinuation.`] });

malformed('The comment gives no reason for suppressing drafting-mark.', '<!-- suppress drafting-mark -->');
malformed('The comment gives no reason for suppressing weekday.', '<!-- suppress weekday: -->', 'note.zh.md');
malformed('There is no rule spelling.', '<!-- suppress spelling: a reason -->');
malformed('There is no rule weekdays. Did you mean weekday?', '<!-- suppress weekdays: a reason -->');
malformed('This comment does not have the form "suppress rule: reason".', '<!-- suppress: a reason -->');
malformed(
  'raw-html cannot be suppressed, because what it reports is wrong in every case.',
  '<!-- suppress raw-html: we need it -->',
);
invalid('error silence-form', 'No passage follows this comment.', {
  'note.fr.md': ['Continuation.', `Text ⟦${suppression}⟧ goes on.`],
});
invalid('error raw-html', 'The comment <!-- a note --> does not belong in a text.', {
  'note.fr.md': ['Continuation.', '⟦<!-- a note -->⟧\n\nContinuation.'],
});
