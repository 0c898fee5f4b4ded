import { harmless, planted } from '../../../tests/support/rule-tester.ts';

planted('error withdrawn-reason', 'The document is withdrawn, and does not say why.', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'],
  'note.fr.md': ['status: withdrawn\nreason: Superseded', 'status: ⟦withdrawn⟧'],
});

planted('error withdrawn-reason', 'There is a reason for a withdrawal, but the document is final.', {
  'note.fr.md': ['title: Note', 'title: Note\nreason: ⟦Superseded⟧'],
});

planted(
  'error field-value',
  'The value of "publishFrom" is not right: a date such as 2024-03-13, or 2024-03-13T09:00, is expected.',
  {
    'note.fr.md': ['title: Note', 'title: Note\npublishFrom: ⟦2024-03-13 at nine⟧'],
  },
);

planted('error field-parity', '"publishFrom" is 2024-03-02 here and 2024-03-01 in note.en.md:3:14.', {
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
  'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01'],
  'note.en.md': ['2024-03-01', '⟪2024-03-01⟫'],
  'note.ru.md': ['2024-03-01', '⟦2024-03-02⟧'],
});

harmless('a document that is withdrawn, and says why', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'],
});
