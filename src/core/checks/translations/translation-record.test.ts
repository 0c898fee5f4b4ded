import { recordFrom } from '../../../../tests/support/records.ts';
import { planted } from '../../../../tests/support/rule-tester.ts';

const wrongDay = 'It began on Monday, 28 October 2025.';

planted('warning translation-record', '#p5 is recorded here, and note has it no more.', {
  'translations/note.fr.yaml': recordFrom('note', {
    'note.*.md': ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n5. Fifth paragraph.'],
  }).replace(/(?<= p5: )\S+/, '⟦$&⟧'),
});

planted('warning translation-record', 'There is no paper.fr.md that this could be about.', {
  'translations/paper.fr.yaml': `⟦⟧${recordFrom('note')}`,
});

planted('warning translation-record', 'note.en.md is no translation: the document is written in en.', {
  'translations/note.en.yaml': `⟦⟧${recordFrom('note')}`,
});

planted('warning translation-record', 'This is about a translation from en; the document is written in fr.', {
  'translations/note.es.yaml': `⟦⟧${recordFrom('note')}`,
  'note.*.md': ['title: Note', 'title: Note\nsourceLanguage: fr'],
});

// What a faulty source lacks is not told of each of its translations as well.
planted('error field-unknown', 'There is no field "titel". Did you mean "title"?', {
  'translations/note.fr.yaml': recordFrom('note'),
  'translations/note.ru.yaml': recordFrom('note'),
  'note.en.md': ['title: Note', '⟦titel⟧: Note'],
});

planted('error section-id', 'The section "Aims" has no permanent id.', {
  'translations/note.fr.yaml': recordFrom('note'),
  'note.en.md': ['## Aims\n\n`#aims`', '⟦## Aims⟧'],
});

// A fault that was silenced is none.
planted('warning translation-behind', '#p3 has changed in note.en.md:21:1 since it was translated.', {
  'translations/note.fr.yaml': recordFrom('note', {
    'note.en.md': ['Continuation.', `<!-- silence weekday: a citation -->\n${wrongDay}`],
  }),
  'note.en.md': [
    ['Continuation.', `<!-- silence weekday: a citation -->\n${wrongDay}`],
    ['3. Third paragraph.', '⟪3. Another paragraph.⟫'],
  ],
  'note.fr.md': ['3. Third paragraph.', '⟦3. Third paragraph.⟧'],
});
