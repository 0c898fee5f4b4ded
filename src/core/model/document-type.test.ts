import { expect, test } from 'vitest';
import { check, edited, filesOf, inSix, siteWith, validSite } from '../../../tests/support/content.ts';
import { invalid, valid } from '../../../tests/support/rule-tester.ts';
import { compile } from '../compile.ts';

const text = (fields = ''): string => `---\ntitle: Text\n${fields}---\n\nText.\n`;
const ownTypes = `documentTypes:\n${inSix('position-paper', 'Position paper', '  ')}\nurl:`;
const documents = (names: Readonly<Record<string, string>>) => ({
  '/site.yaml': ['url:', ownTypes] as const,
  ...Object.fromEntries(Object.entries(names).map(([name, fields]) => [`${name}.*.md`, text(fields)])),
});
const listed = (names: Readonly<Record<string, string>>): string[] =>
  siteWith(documents(names)).meetings.flatMap((meeting) =>
    meeting.documents.map(({ name, type }) => `${type}: ${name}`),
  );

test('the first words of a name, or a field, say the type, and types have an order', () => {
  const names = {
    'note-10': '',
    'note-2': '',
    'note-2-add-1': '',
    'note-by-the-chair': '',
    'information-note': '',
    'position-paper-france': '',
    notebook: '',
    minutes: 'type: report\n',
    'minutes-rev-1': 'revises: minutes\n',
    'agenda-annotated': '',
    'programme-of-work': '',
    'report-1': 'type: statement\n',
    'list-of-participants': '',
  };
  expect(listed(names)).toEqual([
    'agenda: agenda',
    'circular: circular',
    'note: note',
    'note: note-2',
    'note: note-2-add-1',
    'note: note-10',
    'note: note-by-the-chair',
    'position-paper: position-paper-france',
    'document: agenda-annotated',
    'document: notebook',
    'document: programme-of-work',
    'statement: report-1',
    'report: minutes',
    'report: minutes-rev-1',
    'information-note: information-note',
    'list-of-participants: list-of-participants',
  ]);
});

test('documents with symbols are in the order of these', () => {
  const symbols = { summary: 'A/45/10', budget: 'A/45/9 Add.1', accounts: 'A/45/9', treaty: 'A/45/9 Corr.1' };
  const names = Object.entries(symbols).map(([name, symbol]) => [`report-${name}`, `symbol: ${symbol}\n`]);
  expect(listed(Object.fromEntries(names)).slice(3)).toEqual([
    'report: report-accounts',
    'report: report-budget',
    'report: report-treaty',
    'report: report-summary',
  ]);
});

valid('a text about a circular, which needs no symbol', { 'circular-annex.*.md': text() });
invalid('error field-missing', 'The field "symbol" is missing.', {
  'circular-2.*.md': '---\n⟦title: Text\ndate: 2024-01-15\n⟧---\n\nText.\n',
});
invalid(
  'error field-unknown',
  'There is no field "type". The fields here are title, description, symbol, date, status, sourceLanguage, reason, publishFrom, revises, corrections.',
  {
    'agenda.*.md': ['title: Agenda', '⟦type⟧: report\ntitle: Agenda'],
  },
);
invalid('error field-parity', '"type" is statement here but report in minutes.en.md:3:7.', {
  'minutes.*.md': text('type: report\n'),
  'minutes.en.md': text('type: ⟪report⟫\n'),
  'minutes.fr.md': text('type: ⟦statement⟧\n'),
});

test('a misspelt type is reported with the one that was meant, among those of the site too', () => {
  const edits = documents({ minutes: 'type: positon-paper\n' });
  const messages = check(edited(validSite, edits)).diagnostics.map(({ message }) => message.en);
  expect(messages).toHaveLength(6);
  expect(messages[0]).toMatch(/ position-paper; here probably position-paper\.$/);
});

test('a mistake elsewhere in site.yaml does not make a type unknown', () => {
  const content = edited(validSite, {
    ...documents({ 'position-paper': '', minutes: 'type: position-paper\n' }),
    '/site.yaml': ['url:', `${ownTypes.replace('url:', '')}contact: nobody\nurl:`],
  });
  const { diagnostics, siteWithDrafts } = compile(filesOf(content), { base: '/' });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['field-value']);
  expect(siteWithDrafts.meetings[0]?.documents.map(({ type }) => type)).toContain('position-paper');
});
