import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error field-parity', '"symbol" is C. 2 here but C. 1 in circular.en.md:3:9.', {
  'circular.en.md': ['C. 1', '⟪C. 1⟫'],
  'circular.zh.md': ['C. 1', '⟦C. 2⟧'],
});

invalid(
  'error field-parity',
  '"symbol" contains a no-break space (U+00A0) here, but not in circular.en.md:3:9.',
  {
    'circular.en.md': ['C. 1', '⟪C. 1⟫'],
    'circular.fr.md': ['C. 1', '⟦C.\u00a01⟧'],
  },
);

invalid('error field-parity', '"symbol" has several spaces in a row here, but not in circular.en.md:3:9.', {
  'circular.en.md': ['C. 1', '⟪C. 1⟫'],
  'circular.fr.md': ['C. 1', '⟦"C.  1"⟧'],
});
invalid('error field-parity', '"symbol" has several spaces in a row in circular.en.md:3:9, but not here.', {
  'circular.*.md': ['C. 1', 'C.  1'],
  'circular.en.md': ['C.  1', '⟪C.  1⟫'],
  'circular.ru.md': ['C.  1', '⟦C. 1⟧'],
});

invalid('error field-parity', '"date" is 2024-02-10 here but 2024-02-01 in note.en.md:3:7.', {
  'note.en.md': ['2024-02-01', '⟪2024-02-01⟫'],
  'note.ar.md': ['2024-02-01', '⟦2024-02-10⟧'],
});

invalid('error field-parity', '"status" is final here but provisional in agenda.en.md:3:9.', {
  'agenda.en.md': ['provisional', '⟪provisional⟫'],
  'agenda.ru.md': ['provisional', '⟦final⟧'],
});

invalid('error field-parity', '"date" is missing here but is 2024-02-01 in note.en.md:3:7.', {
  'note.en.md': ['2024-02-01', '⟪2024-02-01⟫'],
  'note.fr.md': [
    ['---\ntitle', '⟦⟧---\ntitle'],
    ['date: 2024-02-01\n', ''],
  ],
});

valid('a translation that is still a draft', {
  'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});

invalid('error field-parity', '"sourceLanguage" is ru here but fr in note.en.md:3:17.', {
  'note.*.md': ['title: Note', 'title: Note\nsourceLanguage: fr'],
  'note.en.md': ['sourceLanguage: fr', 'sourceLanguage: ⟪fr⟫'],
  'note.ru.md': ['sourceLanguage: fr', 'sourceLanguage: ⟦ru⟧'],
});
