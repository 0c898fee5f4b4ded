import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

planted('warning link-language', 'This link leads to the version in en, although there is one in fr.', {
  'note.fr.md': ['Continuation.', 'See ⟦[this](agenda.en.md#panel-1)⟧.'],
});

planted('warning link-language', 'This link leads to the version in fr, although there is one in ar.', {
  'note.ar.md': ['Continuation.', 'See ⟦[this](circular.fr.md)⟧.'],
});

planted('warning link-language', 'This link leads to the version in en, although there is one in fr.', {
  'note.fr.md': [
    'Continuation.',
    'See ⟦<https://conversation.example.org/en/meetings/session/agenda/#panel-1>⟧.',
  ],
});

harmless('links to the versions in both languages', {
  'note.fr.md': ['Continuation.', '[français](agenda.fr.md), [anglais](agenda.en.md).'],
});

harmless('a link to the only version that is published', {
  'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.fr.md': ['[paragraph 3](note.fr.md#p3)', '[paragraph 3](note.en.md#p3)'],
});
