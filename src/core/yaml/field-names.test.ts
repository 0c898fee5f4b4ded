import { invalid } from '../../../tests/support/rule-tester.ts';

invalid('error field-unknown', 'There is no field "STATUS". Did you mean "status"?', {
  'agenda.ar.md': ['status: provisional', '⟦STATUS⟧: provisional'],
});

invalid(
  'error field-unknown',
  'There is no field "author". The fields here are title, description, type, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.',
  {
    'note.fr.md': ['title: Note', 'title: Note\n⟦author⟧: Office'],
  },
);

// A misspelt field is not also reported as missing.
invalid('error field-unknown', 'There is no field "time_zone". Did you mean "timeZone"?', {
  'meeting.yaml': ['timeZone: Europe/Zurich', '⟦time_zone⟧: Europe/Zurich'],
});

invalid('error field-unknown', 'There is no field "de". The fields here are ar, zh, en, fr, ru, es.', {
  'meeting.yaml': ['place:\n', 'place:\n  ⟦de⟧: Genf\n'],
});

invalid('error field-unknown', 'There is no field "recordet". Did you mean "recorded"?', {
  'meeting.yaml': ['number: 1\n', 'number: 1\nwebcast:\n  live: true\n  ⟦recordet⟧: true\n'],
});

invalid('error field-missing', 'The field "title" is missing.', {
  'note.fr.md': ['title: Note\ndate: 2024-02-01\n', '⟦date: 2024-02-01\n⟧'],
});

invalid('error field-missing', 'The field "symbol" is missing.', {
  'circular.fr.md': [
    'title: Circular\nsymbol: C. 1\ndate: 2024-01-15\n',
    '⟦title: Circular\ndate: 2024-01-15\n⟧',
  ],
});

invalid('error field-missing', '"date" in entry 1 of "deadlines" is missing.', {
  'meeting.yaml': [
    ['id: names\n    date: 2024-02-01\n', '⟦id: names\n'],
    ['Names, Español\n', 'Names, Español\n⟧'],
  ],
});

// A name in another language, or with other characters, is not also reported as missing.
for (const name of [
  'titre',
  'título',
  'Titel',
  'заголовок',
  'название',
  'عنوان',
  'العنوان',
  '标题',
  '標題',
  'ｔｉｔｌｅ',
  '“title”',
])
  invalid('error field-unknown', `There is no field "${name}". Did you mean "title"?`, {
    'note.fr.md': ['title: Note', `⟦${name}⟧: Note`],
  });
for (const [name, field] of [
  ['fecha', 'date'],
  ['تاريخ', 'date'],
  ['日期', 'date'],
  ['статус', 'status'],
  ['状态', 'status'],
  ['Условное обозначение', 'symbol'],
  ['langue source', 'sourceLanguage'],
])
  invalid('error field-unknown', `There is no field "${name}". Did you mean "${field}"?`, {
    'note.fr.md': ['title: Note', `title: Note\n⟦${name}⟧: x`],
  });
invalid('error field-unknown', 'There is no field "début". Did you mean "start"?', {
  'meeting.yaml': ['start: 2024-03-13', '⟦début⟧: 2024-03-13'],
});
invalid('error field-unknown', 'There is no field "届次". Did you mean "number"?', {
  'meeting.yaml': ['number: 1', '⟦届次⟧: 1'],
});
