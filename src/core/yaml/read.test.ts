import { invalid, valid } from '../../../tests/support/rule-tester.ts';

const notYaml = (message: string, written: string) =>
  invalid('error yaml-syntax', message, {
    'note.fr.md': ['title: Note', written],
  });

notYaml(
  'This value contains ": " without quotation marks, or fields that belong together are indented differently.',
  'title: ⟦N⟧ote: background',
);
notYaml('The quotation mark is never closed.', 'title: ⟦"⟧Note');
notYaml('This field appears twice.', 'title: Note\n⟦t⟧itle: Again');
notYaml('This line starts with a tab.', 'title: Note\n⟦\t⟧description: x');
notYaml('A value that starts with @ must be in quotation marks.', 'title: ⟦@⟧Note');
notYaml('A value that starts with * must be in quotation marks.', 'title: ⟦*Note*⟧');
notYaml('A value that starts with * must be in quotation marks.', 'title: &a Note\ndescription: ⟦*a⟧');
notYaml('A value that starts with ! must be in quotation marks.', 'title: ⟦!new⟧ Note');

invalid('error yaml-syntax', 'The quotation mark is never closed.', {
  'meeting.yaml': ['en: First session, English', "en: ⟦'⟧First session"],
});

invalid('error yaml-syntax', 'A line "---" is not allowed here.', {
  '/site.yaml': ['url: https://conversation.example.org\n', '⟦---\nurl: https://conversation.example.org\n⟧'],
});

invalid('error field-unknown', 'There is no field "STATUS". Did you mean "status"?', {
  'agenda.ar.md': ['status: provisional', '⟦STATUS⟧: provisional'],
});

invalid(
  'error field-unknown',
  'There is no field "author". The fields here are title, description, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.',
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

invalid('error field-missing', 'The field "deadlines.1.date" is missing.', {
  'meeting.yaml': [
    ['id: names\n    date: 2024-02-01\n', '⟦id: names\n'],
    ['Names, Español\n', 'Names, Español\n⟧'],
  ],
});

const wrong = (field: string, expected: string, written: [string, string]) =>
  invalid('error field-value', `"${field}" must be ${expected}.`, {
    'meeting.yaml': written,
  });

wrong('start', 'a date such as 2024-03-13', ['start: 2024-03-13', 'start: ⟦13/03/2024⟧']);
wrong('end', 'a date such as 2024-03-13', ['end: 2024-03-14', 'end: ⟦2024-02-30⟧']);
for (const zone of ['Europe/Genf', 'europe/zurich', '+01:00'])
  wrong('timeZone', 'a time zone such as Europe/Zurich', ['Europe/Zurich', `⟦${zone}⟧`]);
for (const hours of ['all day', '18:00–10:00', '25:00–26:00'])
  wrong('hours', 'a range such as 10:00–18:00', ['10:00–18:00', `⟦${hours}⟧`]);
// The hours that are probably meant.
wrong('hours', 'a range such as 14:00–17:00', ['10:00–18:00', '⟦2:00–5:00⟧']);
wrong('hours', 'a range such as 10:00–18:00', ['10:00–18:00', '⟦10:00 / 18:00⟧']);
wrong('hours', 'a range such as 09:00–17:00', ['10:00–18:00', '⟦9:00–17:00 CET⟧']);
valid('hours of the 12-hour clock', { 'meeting.yaml': ['10:00–18:00', '10 a.m.–6 p.m.'] });
const publishFrom = (written: string, expected: string) =>
  invalid(
    'error field-value',
    `"publishFrom" must be a date such as 2024-03-13, or a date and time such as ${expected}.`,
    { 'note.fr.md': ['title: Note', `title: Note\npublishFrom: ⟦${written}⟧`] },
  );
publishFrom('2025-10-01 9:00', '2025-10-01T09:00');
publishFrom('2025-10-01T3 pm', '2025-10-01T15:00');
publishFrom('2025-10-01, 15 h 30', '2025-10-01T15:30');
publishFrom('1 October', '2024-03-13T09:00');

wrong('number', 'a whole number greater than 0', ['number: 1', 'number: ⟦first⟧']);
wrong('number', 'a whole number greater than 0', ['number: 1', 'number: ⟦0⟧']);
wrong('place.fr', 'text (a number must be in quotation marks)', ['fr: Geneva, Français', 'fr: ⟦1200⟧']);
invalid('error field-value', 'The field "place.fr" is empty.', {
  'meeting.yaml': ['fr: Geneva, Français', 'fr:⟦⟧'],
});
wrong('deadlines.1.id', 'a word of small letters, digits and hyphens that starts with a letter', [
  'id: names',
  'id: ⟦Names⟧',
]);
wrong('webcast.live', 'true or false', ['number: 1\n', 'number: 1\nwebcast:\n  live: ⟦maybe⟧\n']);
wrong('registration', 'a list', ['number: 1\n', 'number: 1\nregistration: ⟦none⟧\n']);
wrong('mode', 'one of in-person, online, hybrid', ['number: 1\n', 'number: 1\nmode: ⟦mixed⟧\n']);
wrong('interpretation.2', 'one of ar, zh, en, fr, ru, es', [
  'number: 1\n',
  'number: 1\ninterpretation: [en, ⟦de⟧]\n',
]);
wrong('contact', 'an e-mail address', ['number: 1\n', 'number: 1\ncontact: ⟦frontier⟧\n']);

invalid('error field-value', '"defaultLanguage" must be one of ar, zh, en, fr, ru, es.', {
  '/site.yaml': ['url:', 'defaultLanguage: ⟦3⟧\nurl:'],
});

invalid('error field-value', '"url" must be an address that starts with https://.', {
  '/site.yaml': ['https://conversation.example.org', '⟦conversation.example.org⟧'],
});

const onlyFields =
  'This must be a group of fields: title, description, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.';
invalid('error field-value', onlyFields, {
  'note.fr.md': ['title: Note\ndate: 2024-02-01\n', '⟦- a\n- b\n⟧'],
});
invalid('error field-value', onlyFields, { 'note.fr.md': ['title: Note\ndate: 2024-02-01', '⟦42⟧'] });

valid('quotation marks, comments, blank lines and long texts', {
  'note.fr.md': [
    'title: Note\n',
    '# For search engines\n\n"title": "Note: *background*"\n\ndescription: >\n  One sentence\n\n  and another.\n',
  ],
});

const link = (id: string): string =>
  `  - id: ${id}\n    url: https://example.org\n    title: {ar: a, zh: a, en: a, fr: a, ru: a, es: a}\n`;

invalid('error field-value', '"links.2.id" must be an id that no other entry of this list has.', {
  'meeting.yaml': ['deadlines:', `links:\n${link('a')}${link('⟦a⟧')}deadlines:`],
});

const glossary = (lines: string) => ({ '/glossary.yaml': `terms:\n${lines}` });

invalid(
  'error field-unknown',
  'There is no field "de". The fields here are ar, zh, en, fr, ru, es.',
  glossary('  - en: patent\n    fr: brevet\n    ⟦de⟧: Patent\n'),
);
invalid(
  'error field-value',
  '"terms.1" must be a term in two or more languages.',
  glossary('  - ⟦en: patent\n⟧'),
);
invalid(
  'error field-value',
  '"terms.1.fr" must be a term, or a list of terms.',
  glossary('  - en: patent\n    fr: ⟦5⟧\n'),
);
invalid(
  'error field-value',
  '"abbreviations.2" must be an abbreviation in Latin capital letters.',
  glossary('  - en: patent\n    fr: brevet\nabbreviations: [PCT, ⟦pph⟧]\n'),
);
valid(
  'a glossary with several terms in a language, and without abbreviations',
  glossary('  - en: [licence, license]\n    fr: licence\n'),
);
