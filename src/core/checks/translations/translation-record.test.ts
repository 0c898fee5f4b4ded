import { recordFrom } from '../../../../tests/support/records.ts';
import { invalid } from '../../../../tests/support/rule-tester.ts';

const wrongDay = 'It began on Monday, 28 October 2025.';

invalid('warning translation-record', '#p5 is recorded here, but note no longer has it.', {
  'translations/note.fr.yaml': recordFrom('note', {
    'note.*.md': ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n5. Fifth paragraph.'],
  }).replace(/(?<= p5: )\S+/, '⟦$&⟧'),
});

// What a document no longer has is one problem, however many translations and parts there are.
const more = {
  'note.*.md': ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n5. Fifth.\n\n6. Sixth.'],
} as const;
invalid('warning translation-record', '#p5 and #p6 are recorded here, but note no longer has them.', {
  'translations/note.fr.yaml': recordFrom('note', more).replace(/(?<= p5: )\S+/, '⟦$&⟧'),
  'translations/note.ru.yaml': recordFrom('note', more),
  'translations/note.zh.yaml': recordFrom('note', more),
});
const closing = { 'note.*.md': ['[^1]: Footnote.', '[^1]: Footnote.\n\n---\n\n[End of document]'] } as const;
invalid('warning translation-record', 'The closing is recorded here, but note no longer has it.', {
  'translations/note.fr.yaml': recordFrom('note', closing).replace(/(?<=closing: )\S+/, '⟦$&⟧'),
  'translations/note.ru.yaml': recordFrom('note', closing),
});

invalid('warning translation-record', 'This record belongs to paper.fr.md, which does not exist.', {
  'translations/paper.fr.yaml': `⟦⟧${recordFrom('note')}`,
});

invalid('warning translation-record', 'note.en.md is the original, not a translation.', {
  'translations/note.en.yaml': `⟦⟧${recordFrom('note')}`,
});

invalid(
  'warning translation-record',
  'This record is about a translation from English, but the original is in French.',
  {
    'translations/note.es.yaml': `⟦⟧${recordFrom('note')}`,
    'note.*.md': ['title: Note', 'title: Note\nsourceLanguage: fr'],
  },
);

// A problem in the source is not reported again for each of its translations.
invalid('error field-unknown', 'There is no field "titel". Did you mean "title"?', {
  'translations/note.fr.yaml': recordFrom('note'),
  'translations/note.ru.yaml': recordFrom('note'),
  'note.en.md': ['title: Note', '⟦titel⟧: Note'],
});

invalid('error section-id', 'The section "Aims" has no permanent id.', {
  'translations/note.fr.yaml': recordFrom('note'),
  'note.en.md': ['## Aims\n\n`#aims`', '⟦## Aims⟧'],
});

// A suppressed error does not count.
invalid('warning translation-behind', '#p3 has changed in note.en.md:21:1 since it was translated.', {
  'translations/note.fr.yaml': recordFrom('note', {
    'note.en.md': ['Continuation.', `<!-- suppress weekday: a citation -->\n${wrongDay}`],
  }),
  'note.en.md': [
    ['Continuation.', `<!-- suppress weekday: a citation -->\n${wrongDay}`],
    ['3. Third paragraph.', '⟪3. Another paragraph.⟫'],
  ],
  'note.fr.md': ['3. Third paragraph.', '⟦3. Third paragraph.⟧'],
});
