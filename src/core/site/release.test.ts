import { invalid, valid } from '../../../tests/support/rule-tester.ts';

invalid('error withdrawn-reason', 'The document is withdrawn, but the field "reason" is missing.', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'],
  'note.fr.md': ['status: withdrawn\nreason: Superseded', 'status: ⟦withdrawn⟧'],
});

invalid('error withdrawn-reason', 'The field "reason" explains a withdrawal, but the document is final.', {
  'note.fr.md': ['title: Note', 'title: Note\nreason: ⟦Superseded⟧'],
});

invalid(
  'error field-value',
  '"publishFrom" must be a date such as 2024-03-13, or a date and time such as 2024-03-13T09:00.',
  {
    'note.fr.md': ['title: Note', 'title: Note\npublishFrom: ⟦2024-03-13 at nine⟧'],
  },
);

invalid('error field-parity', '"publishFrom" is 2024-03-02 here but 2024-03-01 in note.en.md:3:14.', {
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
  'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01'],
  'note.en.md': ['2024-03-01', '⟪2024-03-01⟫'],
  'note.ru.md': ['2024-03-01', '⟦2024-03-02⟧'],
});

valid('a withdrawn document with a reason', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'],
});
