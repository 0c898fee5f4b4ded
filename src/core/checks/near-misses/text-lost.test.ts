import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error text-lost', 'The text "### 10:00 Coffee" would not be shown on the page.', {
  'note.*.md': ['title: Note\n', 'title: Note\n⟦### 10:00 Coffee⟧\n'],
});
invalid(
  'error text-lost',
  'The text "Slides](https://example.org/s.pdf) by Jane `document" would not be shown on the page.',
  { 'agenda.*.md': ['Abstract.', 'Abstract.\n\n- [⟦Slides](https://example.org/s.pdf) by Jane `document⟧`'] },
);
invalid('error text-lost', 'The page would show "2" in place of "1".', {
  'note.*.md': ['[^1]: Footnote.', '[^1]: 1. One\n    ⟦1⟧. Two'],
});

valid('every form of text', {
  'note.*.md': [
    'Continuation.',
    [
      'Caf&eacute; &amp; `&amp;` \\*escaped\\* $5 € ½ ❶ a**b**c <https://example.org/a?b=c&amp;d>',
      '[words][ref] [ref][] [ref] [w](https://example.org "Title") ~~gone~~',
      '> Quoted[^1]\n> again\n>\n> 3. three\n> 4. four',
      '| a | b |\n|---|:-:|\n| c | |\n\n- one\n  1. two\n  2. three\n- four',
      '[ref]: https://example.org/ref\n  "Title"',
    ].join('\n\n'),
  ],
  'agenda.*.md': [
    'Abstract.',
    'Abstract.\n\n- [Paper](https://example.org/p.pdf) `document`\n- Jane Doe, *Geneva* `speaker`\n- Not extracted\n\nText after.',
  ],
});
