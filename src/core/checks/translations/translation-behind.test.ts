import { recordFrom } from '../../../../tests/support/records.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const note = { 'translations/note.fr.yaml': recordFrom('note') };
const agenda = { 'translations/agenda.zh.yaml': recordFrom('agenda') };

invalid('warning translation-behind', '#p3 has changed in note.en.md:20:1 since it was translated.', {
  ...note,
  'note.en.md': ['3. Third paragraph.', '⟪3. Third paragraph, with more in it.⟫'],
  // Correcting a typing error in the translation does not make it up to date.
  'note.fr.md': ['3. Third paragraph.', '⟦3. Third paragraf.⟧'],
});

invalid('warning translation-behind', '#fn-1 has changed in note.en.md:24:1 since it was translated.', {
  ...note,
  'note.en.md': ['[^1]: Footnote.', '⟪[^1]: Another footnote.⟫'],
  'note.fr.md': ['[^1]: Footnote.', '⟦[^1]: Footnote.⟧'],
});

invalid('warning translation-behind', 'The title has changed in agenda.en.md:2:8 since it was translated.', {
  ...agenda,
  'agenda.en.md': ['title: Agenda', 'title: ⟪Programme⟫'],
  'agenda.zh.md': ['title: Agenda', 'title: ⟦Agenda⟧'],
});

invalid(
  'warning translation-behind',
  'The closing has changed in agenda.en.md:35:1 since it was translated.',
  {
    ...agenda,
    'agenda.en.md': ['[End of document]', '⟪[End of the document]⟫'],
    'agenda.zh.md': ['[End of document]', '⟦[End of document]⟧'],
  },
);

// A changed link has to change in the translation, too.
invalid(
  'warning translation-behind',
  'The introduction has changed in circular.en.md:7:1 since it was translated.',
  {
    'translations/circular.es.yaml': recordFrom('circular'),
    'circular.en.md': [
      'See the [panel](agenda.en.md#panel-1) and [paragraph 3](note.en.md#p3).',
      '⟪See the [panel](agenda.en.md#panel-1) and [paragraph 3](note.en.md#p4).⟫',
    ],
    'circular.es.md': [
      'See the [panel](agenda.es.md#panel-1) and [paragraph 3](note.es.md#p3).',
      '⟦See the [panel](agenda.es.md#panel-1) and [paragraph 3](note.es.md#p3).⟧',
    ],
  },
);

// An inserted paragraph is outdated, the renumbered ones after it are not.
invalid('warning translation-behind', '#p2 has changed in note.en.md:12:1 since it was translated.', {
  ...note,
  'note.*.md': [
    ['3. Third', '4. Third'],
    ['4. Fourth', '5. Fourth'],
  ],
  'note.ar.md': ['2. Second', '2. New.\n\n3. Second'],
  'note.zh.md': ['2. Second', '2. New.\n\n3. Second'],
  'note.ru.md': ['2. Second', '2. New.\n\n3. Second'],
  'note.es.md': ['2. Second', '2. New.\n\n3. Second'],
  'note.en.md': ['2. Second', '⟪2. New.⟫\n\n3. Second'],
  'note.fr.md': ['2. Second', '⟦2. New.⟧\n\n3. Second'],
  'circular.*.md': ['paragraph 3', 'the paragraph'],
});

valid('a source with other line breaks', {
  ...note,
  'note.en.md': [
    ['3. Third paragraph.', '3. Third\n   paragraph.'],
    ['[^1]: Footnote.', '[^1]:   Footnote.'],
  ],
});

valid('an item that has moved in all languages', {
  ...agenda,
  'agenda.*.md': [
    ['### 10:00–10:30', '### 11:00–11:30'],
    ['`presentation` `fireside-chat`', '`presentation`'],
  ],
});

valid('a document without a translation record', {
  'note.en.md': ['3. Third paragraph.', '3. Another paragraph.'],
});

valid('a document that is not written in the default language', {
  'translations/note.en.yaml': recordFrom('note').replace('source: "en"', 'source: "fr"'),
  'note.*.md': ['title: Note', 'title: Note\nsourceLanguage: fr'],
});
