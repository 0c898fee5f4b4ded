import { harmless, planted } from '../../../tests/support/rule-tester.ts';

const notYaml = (reason: string, written: string) =>
  planted('error yaml-syntax', `This is not valid YAML: ${reason}.`, {
    'note.fr.md': ['title: Note', written],
  });

notYaml(
  'a value that holds ": " must stand in quotation marks, and fields that belong together must be indented alike',
  'title: ⟦N⟧ote: background',
);
notYaml('the quotation mark is not closed', 'title: ⟦"⟧Note');
notYaml('the same field stands here twice', 'title: Note\n⟦t⟧itle: Again');
notYaml('the line begins with a tab; use blanks', 'title: Note\n⟦\t⟧description: x');
notYaml('a value that begins with this sign must stand in quotation marks', 'title: ⟦@⟧Note');
notYaml('a value that begins with * must stand in quotation marks', 'title: ⟦*Note*⟧');
notYaml('a value that begins with * must stand in quotation marks', 'title: &a Note\ndescription: ⟦*a⟧');
notYaml('a value that begins with ! must stand in quotation marks', 'title: ⟦!new⟧ Note');

planted('error yaml-syntax', 'This is not valid YAML: the quotation mark is not closed.', {
  'meeting.yaml': ['en: First session, English', "en: ⟦'⟧First session"],
});

planted('error yaml-syntax', 'This is not valid YAML: a line "---" has no place here.', {
  '/site.yaml': ['url: https://conversation.example.org\n', '⟦---\nurl: https://conversation.example.org\n⟧'],
});

planted('error field-unknown', 'There is no field "STATUS". Did you mean "status"?', {
  'agenda.ar.md': ['status: provisional', '⟦STATUS⟧: provisional'],
});

planted(
  'error field-unknown',
  'There is no field "author". The fields here are title, description, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.',
  {
    'note.fr.md': ['title: Note', 'title: Note\n⟦author⟧: Office'],
  },
);

// A misspelt field is not told a second time as one that is missing.
planted('error field-unknown', 'There is no field "time_zone". Did you mean "timeZone"?', {
  'meeting.yaml': ['timeZone: Europe/Zurich', '⟦time_zone⟧: Europe/Zurich'],
});

planted('error field-unknown', 'There is no field "de". The fields here are ar, zh, en, fr, ru, es.', {
  'meeting.yaml': ['place:\n', 'place:\n  ⟦de⟧: Genf\n'],
});

planted('error field-unknown', 'There is no field "recordet". Did you mean "recorded"?', {
  'meeting.yaml': ['number: 1\n', 'number: 1\nwebcast:\n  live: true\n  ⟦recordet⟧: true\n'],
});

planted('error field-missing', 'The field "title" is missing.', {
  'note.fr.md': ['title: Note\ndate: 2024-02-01\n', '⟦date: 2024-02-01\n⟧'],
});

planted('error field-missing', 'The field "symbol" is missing.', {
  'circular.fr.md': [
    'title: Circular\nsymbol: C. 1\ndate: 2024-01-15\n',
    '⟦title: Circular\ndate: 2024-01-15\n⟧',
  ],
});

planted('error field-missing', 'The field "deadlines.1.date" is missing.', {
  'meeting.yaml': [
    ['id: names\n    date: 2024-02-01\n', '⟦id: names\n'],
    ['Names, Español\n', 'Names, Español\n⟧'],
  ],
});

const wrong = (field: string, expected: string, written: [string, string]) =>
  planted('error field-value', `The value of "${field}" is not right: ${expected}.`, {
    'meeting.yaml': written,
  });

wrong('start', 'a date such as 2024-03-13 is expected', ['start: 2024-03-13', 'start: ⟦13/03/2024⟧']);
wrong('end', 'a date such as 2024-03-13 is expected', ['end: 2024-03-14', 'end: ⟦2024-02-30⟧']);
for (const zone of ['Europe/Genf', 'europe/zurich', '+01:00'])
  wrong('timeZone', 'a time zone such as Europe/Zurich is expected', ['Europe/Zurich', `⟦${zone}⟧`]);
for (const hours of ['all day', '18:00–10:00', '25:00–26:00'])
  wrong('hours', 'hours such as 10:00–18:00 are expected', ['10:00–18:00', `⟦${hours}⟧`]);
wrong('number', 'a whole number is expected', ['number: 1', 'number: ⟦first⟧']);
wrong('number', 'a number from 1 upwards is expected', ['number: 1', 'number: ⟦0⟧']);
wrong('place.fr', 'text is expected; put a number or a sign in quotation marks', [
  'fr: Geneva, Français',
  'fr: ⟦1200⟧',
]);
wrong('place.fr', 'it is empty', ['fr: Geneva, Français', 'fr:⟦⟧']);
wrong('deadlines.1.id', 'a word of small letters, digits and hyphens is expected', [
  'id: names',
  'id: ⟦Names⟧',
]);
wrong('webcast.live', 'true or false is expected', ['number: 1\n', 'number: 1\nwebcast:\n  live: ⟦maybe⟧\n']);
wrong('registration', 'a list is expected', ['number: 1\n', 'number: 1\nregistration: ⟦none⟧\n']);
wrong('mode', 'one of in-person, online, hybrid is expected', ['number: 1\n', 'number: 1\nmode: ⟦mixed⟧\n']);
wrong('interpretation.2', 'one of ar, zh, en, fr, ru, es is expected', [
  'number: 1\n',
  'number: 1\ninterpretation: [en, ⟦de⟧]\n',
]);
wrong('contact', 'an e-mail address is expected', ['number: 1\n', 'number: 1\ncontact: ⟦frontier⟧\n']);

planted(
  'error field-value',
  'The value of "defaultLanguage" is not right: one of ar, zh, en, fr, ru, es is expected.',
  {
    '/site.yaml': ['url:', 'defaultLanguage: ⟦3⟧\nurl:'],
  },
);

planted(
  'error field-value',
  'The value of "url" is not right: an address that begins with https:// is expected.',
  {
    '/site.yaml': ['https://conversation.example.org', '⟦conversation.example.org⟧'],
  },
);

const onlyFields =
  'This is not right: fields are expected: title, description, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.';
planted('error field-value', onlyFields, {
  'note.fr.md': ['title: Note\ndate: 2024-02-01\n', '⟦- a\n- b\n⟧'],
});
planted('error field-value', onlyFields, { 'note.fr.md': ['title: Note\ndate: 2024-02-01', '⟦42⟧'] });

harmless('quotation marks, comments, blank lines and long texts', {
  'note.fr.md': [
    'title: Note\n',
    '# For search engines\n\n"title": "Note: *background*"\n\ndescription: >\n  One sentence\n\n  and another.\n',
  ],
});

const link = (id: string): string =>
  `  - id: ${id}\n    url: https://example.org\n    title: {ar: a, zh: a, en: a, fr: a, ru: a, es: a}\n`;

planted('error field-value', 'The value of "links.2.id" is not right: this id stands here a second time.', {
  'meeting.yaml': ['deadlines:', `links:\n${link('a')}${link('⟦a⟧')}deadlines:`],
});
