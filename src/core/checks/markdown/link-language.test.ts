import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid(
  'warning link-language',
  'This link leads to the version in English, although there is one in French.',
  {
    'note.fr.md': ['Continuation.', 'See ⟦[this](agenda.en.md#panel-1)⟧.'],
  },
);

invalid(
  'warning link-language',
  'This link leads to the version in French, although there is one in Arabic.',
  {
    'note.ar.md': ['Continuation.', 'See ⟦[this](circular.fr.md)⟧.'],
  },
);

invalid(
  'warning link-language',
  'This link leads to the version in English, although there is one in French.',
  {
    'note.fr.md': [
      'Continuation.',
      'See ⟦<https://conversation.example.org/en/meetings/session/agenda/#panel-1>⟧.',
    ],
  },
);

valid('links to the versions in both languages', {
  'note.fr.md': ['Continuation.', '[français](agenda.fr.md), [anglais](agenda.en.md).'],
});

valid('a link to the only published version', {
  'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.fr.md': ['[paragraph 3](note.fr.md#p3)', '[paragraph 3](note.en.md#p3)'],
});
