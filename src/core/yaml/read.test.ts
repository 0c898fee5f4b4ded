import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../tests/support/rule-tester.ts';
import { languageTags } from '../model/languages.ts';

const wrong = (field: string, expected: string, written: [string, string]) =>
  invalid('error field-value', `${field} must be ${expected}.`, {
    'meeting.yaml': written,
  });

wrong('"start"', 'a date such as 2024-03-13', ['start: 2024-03-13', 'start: ⟦13/03/2024⟧']);
wrong('"end"', 'a date such as 2024-03-13', ['end: 2024-03-14', 'end: ⟦2024-02-30⟧']);
for (const zone of ['Europe/Genf', 'europe/zurich', '+01:00'])
  wrong('"timeZone"', 'a time zone such as Europe/Zurich', ['Europe/Zurich', `⟦${zone}⟧`]);
for (const hours of ['all day', '18:00–10:00', '25:00–26:00'])
  wrong('"hours"', 'a range such as 10:00–18:00', ['10:00–18:00', `⟦${hours}⟧`]);
// The hours that are probably meant.
wrong('"hours"', 'a range such as 14:00–17:00', ['10:00–18:00', '⟦2:00–5:00⟧']);
wrong('"hours"', 'a range such as 10:00–18:00', ['10:00–18:00', '⟦10:00 / 18:00⟧']);
wrong('"hours"', 'a range such as 09:00–17:00', ['10:00–18:00', '⟦9:00–17:00 CET⟧']);
wrong('"hours"', 'a range such as 10:00–13:00, 15:00–18:00', ['10:00–18:00', '⟦10:00–13:00, all day⟧']);
wrong('"hours"', 'the sittings in their order: 10:00–13:00, 15:00–18:00', [
  '10:00–18:00',
  '⟦[15:00–18:00, 10:00–13:00]⟧',
]);
for (const hours of ['10:00–13:00, 12:00–18:00', '10:00–18:00, 11:00–12:00', '10:00–12:00, 10:00–12:00'])
  wrong(
    '"hours"',
    'sittings of which none begins before the end of another, such as 10:00–13:00, 15:00–18:00',
    ['10:00–18:00', `⟦${hours}⟧`],
  );
for (const hours of ['22:00–02:00', '10:00–24:00', '10:00–13:00, 22:00–01:00'])
  wrong(
    '"hours"',
    'a range that ends before midnight, such as 10:00–18:00, or absent if the meeting lasts longer',
    ['10:00–18:00', `⟦${hours}⟧`],
  );
for (const hours of [
  '[10:00–13:00, 15:00–18:00]',
  '\n  - 10:00–13:00\n  - 15:00–18:00',
  '10:00–13:00, 15:00–18:00',
  '9:30–12:00, 14h–18h',
  '10 a.m.–1 p.m., 3–6 p.m.',
])
  valid(`the sittings of a day: ${hours}`, { 'meeting.yaml': ['10:00–18:00', hours] });
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

const aNumber = (meant: string) =>
  `a whole number greater than 0, alone or with a suffix as in 43bis, 43ter, 43-resumed, 21-extraordinary or 10-special${meant && `; here probably ${meant}`}`;
for (const [written, meant] of [
  ['first', ''],
  ['0', ''],
  ['4.5', ''],
  ['"43"', '43'],
  ['43rd', '43'],
  ['43 bis', '43bis'],
  ['43-bis', '43bis'],
  ['43 (resumed)', '43-resumed'],
  ['сессия 43 возобновленная', '43-resumed'],
  ['第43届会议续会', '43-resumed'],
  ['الدورة ٤٣ مكررة', '43bis'],
  ['21st extraordinary session', '21-extraordinary'],
] as const)
  wrong('"number"', aNumber(meant), ['number: 1', `number: ⟦${written}⟧`]);
wrong('"fr" in "place"', 'text (a number must be in quotation marks)', [
  'fr: Geneva, Français',
  'fr: ⟦1200⟧',
]);
invalid('error field-value', '"fr" in "place" is empty.', {
  'meeting.yaml': ['fr: Geneva, Français', 'fr:⟦⟧'],
});
const anId = 'a word of small letters, digits and hyphens that starts with a letter';
wrong('"id" in entry 1 of "deadlines"', anId, ['id: names', 'id: ⟦1st⟧']);
wrong('"id" in entry 1 of "deadlines"', `${anId}, such as first-names`, ['id: names', 'id: ⟦First names⟧']);
wrong('"live" in "webcast"', 'true or false', ['number: 1\n', 'number: 1\nwebcast:\n  live: ⟦maybe⟧\n']);
wrong('"registration"', 'a list, in which each entry starts on a line of its own with "- "', [
  'number: 1\n',
  'number: 1\nregistration: ⟦none⟧\n',
]);
wrong('"mode"', 'one of in-person, online, hybrid', ['number: 1\n', 'number: 1\nmode: ⟦mixed⟧\n']);
wrong('Entry 2 of "interpretation"', 'one of ar, zh, en, fr, ru, es', [
  'number: 1\n',
  'number: 1\ninterpretation: [en, ⟦de⟧]\n',
]);
wrong('"contact"', 'an e-mail address', ['number: 1\n', 'number: 1\ncontact: ⟦frontier⟧\n']);

invalid('error field-value', '"defaultLanguage" must be one of ar, zh, en, fr, ru, es.', {
  '/site.yaml': ['url:', 'defaultLanguage: ⟦3⟧\nurl:'],
});

invalid(
  'error field-value',
  '"url" must be an address that starts with https://, such as https://conversation.example.org.',
  {
    '/site.yaml': ['https://conversation.example.org', '⟦conversation.example.org⟧'],
  },
);

const onlyFields =
  'This must be fields, each on its own line, such as "title: …"; the fields here are title, description, type, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.';
invalid('error field-value', onlyFields, {
  'note.fr.md': ['title: Note\ndate: 2024-02-01\n', '⟦- a\n- b\n⟧'],
});
invalid('error field-value', onlyFields, { 'note.fr.md': ['title: Note\ndate: 2024-02-01', '⟦42⟧'] });

// What was probably meant.
wrong('"start"', 'a date such as 2024-03-13', ['start: 2024-03-13', 'start: ⟦3/4/2024⟧']);
wrong('"end"', 'a date such as 2024-12-31', ['end: 2024-03-14', 'end: ⟦31.12.2024⟧']);
wrong('"end"', 'a date such as 2024-03-09', ['end: 2024-03-14', 'end: ⟦2024/3/9⟧']);
wrong('"timeZone"', 'a time zone such as America/New_York', ['Europe/Zurich', '⟦new york⟧']);
const inMeeting = (field: string, expected: string, line: string) =>
  wrong(`"${field}"`, expected, ['number: 1\n', `number: 1\n${line}\n`]);
inMeeting('mode', 'one of in-person, online, hybrid; here probably hybrid', 'mode: ⟦Hybride⟧');
inMeeting('contact', 'an e-mail address such as desk@example.org', 'contact: ⟦Desk <desk@example.org>⟧');
wrong('Entry 1 of "interpretation"', 'one of ar, zh, en, fr, ru, es; here probably zh', [
  'number: 1\n',
  'number: 1\ninterpretation: [⟦cn⟧]\n',
]);
wrong('"recorded" in "webcast"', 'true or false, here true', [
  'number: 1\n',
  'number: 1\nwebcast:\n  recorded: ⟦oui⟧\n',
]);

// In meanings of YAML that staff do not know, a value disappears.
const inNotes = (line: string) => ({ 'note.*.md': ['title: Note', `title: Note\n${line}`] }) as const;
invalid(
  'error field-value',
  '"symbol" is empty: everything after the sign # is a comment.',
  inNotes('symbol: ⟦⟧#12 Rev.'),
);
const correction = (written: string) =>
  inNotes(`corrections:\n  - date: 2024-03-01\n    at: ${written}\n    text: Twelve`);
invalid(
  'error field-value',
  '"at" in entry 1 of "corrections" is empty: everything after the sign # is a comment.',
  correction('⟦⟧#p3'),
);
// A hint never leads to a value that is refused.
for (const [field, written, hint] of [
  [
    'symbol',
    '#12 Rev.',
    'Write 12 Rev. without #, or "#12 Rev." in straight quotation marks if # belongs to the value.',
  ],
  ['revises', '#circular', 'Write circular without #.'],
  ['publishFrom', '#2024-01-01', 'Write 2024-01-01 without #.'],
] as const)
  if (!isCollecting())
    test(`what to write in place of ${field}: ${written}`, () => {
      const { diagnostics } = check(edited(validSite, inNotes(`${field}: ${written}`)));
      expect(diagnostics.flatMap(({ rule, hint: { en } }) => (rule === 'field-value' ? [en] : []))).toEqual(
        languageTags.map(() => hint),
      );
    });
for (const [written, id] of [
  ['3', 'p3'],
  ['P3', 'p3'],
  ["'#p3'", 'p3'],
  ['para. 3', 'p3'],
  ['§ 3', 'p3'],
  ['Footnote 1', 'fn-1'],
])
  invalid(
    'error field-value',
    `"at" in entry 1 of "corrections" must be the id of a part, such as ${id}: p and the number of a paragraph, fn- and that of a footnote, or the id of an item or section.`,
    correction(`⟦${written}⟧`),
  );
invalid(
  'error field-value',
  '"revises" must be the name of a document of the same meeting, such as circular.',
  inNotes('revises: ⟦circular.en.md⟧'),
);

// Files whose form staff do not know by heart.
const moved =
  'This must be a list in which each entry has two lines, "- from: session-12/agenda" and "  to: session-13/agenda".';
invalid('error field-value', moved, { '/moved.yaml': '⟦from: session/old\nto: session/note\n⟧' });
invalid('error field-value', moved, { '/moved.yaml': '⟦session/old: session/note\n⟧' });
for (const record of [
  'source: fr\nparts:\n  p1: ⟦changed⟧\n',
  'source: fr\n⟦author⟧: Office\n',
  '⟦"⟧source: fr\n',
])
  invalid('error field-value', 'This file is written by a command and does not have its form any more.', {
    'translations/note.en.yaml': record,
  });

const link = (id: string): string =>
  `  - id: ${id}\n    url: https://example.org\n    title: {ar: a, zh: a, en: a, fr: a, ru: a, es: a}\n`;

invalid(
  'error field-value',
  '"id" in entry 2 of "links" must be an id that no other entry of this list has.',
  {
    'meeting.yaml': ['deadlines:', `links:\n${link('a')}${link('⟦a⟧')}deadlines:`],
  },
);

invalid('error field-value', '"id" in entry 1 of "rooms" must be an id other than plenary and all.', {
  'meeting.yaml': [
    'deadlines:',
    'rooms:\n  - id: ⟦plenary⟧\n    name: {ar: a, zh: a, en: a, fr: a, ru: a, es: a}\ndeadlines:',
  ],
});

const glossary = (lines: string) => ({ '/glossary.yaml': `terms:\n${lines}` });

invalid(
  'error field-unknown',
  'There is no field "de". The fields here are ar, zh, en, fr, ru, es.',
  glossary('  - en: patent\n    fr: brevet\n    ⟦de⟧: Patent\n'),
);
invalid(
  'error field-value',
  'Entry 1 of "terms" must be a term in two or more languages.',
  glossary('  - ⟦en: patent\n⟧'),
);
invalid(
  'error field-value',
  '"fr" in entry 1 of "terms" must be a term, or a list of terms.',
  glossary('  - en: patent\n    fr: ⟦5⟧\n'),
);
invalid(
  'error field-value',
  'Entry 2 of "abbreviations" must be an abbreviation in Latin capital letters.',
  glossary('  - en: patent\n    fr: brevet\nabbreviations: [PCT, ⟦pph⟧]\n'),
);
valid(
  'a glossary with several terms in a language, and without abbreviations',
  glossary('  - en: [licence, license]\n    fr: licence\n'),
);

if (!isCollecting())
  test.each([
    '24 September 2024',
    '2024–09–24',
    '24 сентября 2024 г.',
    '2024年9月24日',
    '24 de septiembre de 2024',
  ])('names the date that was meant by %s', (written) => {
    const content = edited(validSite, { 'note.fr.md': ['date: 2024-02-01', `date: ${written}`] });
    const { diagnostics } = check(content);
    expect(diagnostics.map((each) => each.message.en)).toContain('"date" must be a date such as 2024-09-24.');
  });
