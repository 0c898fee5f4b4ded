import { expect, test } from 'vitest';
import {
  agendaCalendar,
  contentLineProblems,
  eventLines,
  identityLines,
  propertyValue,
  smallCalendars,
} from '../../../tests/support/calendars.ts';
import { type Edits, validSite } from '../../../tests/support/content.ts';
import type { History } from '../../core/history/history.ts';
import { languageTags } from '../../core/model/languages.ts';

test('an event without a history has the epoch as its time stamp and the sequence 0', () => {
  const event = eventLines(agendaCalendar(smallCalendars()), '#panel-1');
  expect(['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE'].map((name) => propertyValue(event, name))).toEqual([
    '19700101T000000Z',
    undefined,
    '0',
  ]);
});

const slot = { date: '2024-03-13', start: '12:00', end: '12:30' };
const removal = (head: string): History => ({
  coverage: 'complete',
  head,
  files: Object.fromEntries(
    languageTags.map((tag) => [
      `meetings/session/agenda.${tag}.md`,
      [
        {
          date: '2024-02-10T08:00:00Z',
          commit: 'b',
          changes: [{ type: 'item-removed', id: 'debate', title: 'Debate', slot, kinds: ['sharing'] }],
        },
        { date: '2024-01-10T08:00:00Z', commit: 'a', changes: [{ type: 'created' }] },
      ],
    ]),
  ),
});

test('a removed item is a cancelled event for 90 days', () => {
  const all = smallCalendars({}, 'en', removal('2024-05-10T08:00:00Z'));
  const event = eventLines(agendaCalendar(all), '#debate');
  expect(
    ['STATUS', 'SEQUENCE', 'DTSTART', 'DTEND', 'DTSTAMP', 'TRANSP'].map((name) => propertyValue(event, name)),
  ).toEqual(['CANCELLED', '1', '20240313T110000Z', '20240313T113000Z', '20240210T080000Z', 'TRANSPARENT']);
  expect(all.get('/en/meetings/session/agenda/debate.ics')).toContain('STATUS:CANCELLED');
  for (const calendar of all.values()) expect(contentLineProblems(calendar)).toEqual([]);
  expect(agendaCalendar(smallCalendars({}, 'en', removal('2024-05-11T08:00:00Z')))).not.toContain(
    'CANCELLED',
  );
});

test('a revision of an agenda keeps the UIDs and raises each SEQUENCE by one', () => {
  const predecessor = removal('2024-02-21T08:00:00Z');
  const created = [{ date: '2024-02-20T08:00:00Z', commit: 'c', changes: [{ type: 'created' as const }] }];
  const history: History = {
    ...predecessor,
    files: {
      ...predecessor.files,
      ...Object.fromEntries(languageTags.map((tag) => [`meetings/session/agenda-rev-1.${tag}.md`, created])),
    },
  };
  const revised = (validSite['meetings/session/agenda.en.md'] ?? '')
    .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
    .replace(/### 11:00[^#]*`qa`.*\n\n/, '')
    .replace('10:00–11:00', '10:30–11:30');
  const all = smallCalendars({ 'agenda-rev-1.en.md': revised }, 'en', history);
  const before = agendaCalendar(smallCalendars({}, 'en', predecessor));
  const values = (id: string, calendar: string) =>
    ['UID', 'STATUS', 'SEQUENCE', 'DTSTART'].map((name) =>
      propertyValue(eventLines(calendar, `#${id}`), name),
    );
  const [uid] = values('panel-1', before);
  expect(values('panel-1', agendaCalendar(all))).toEqual([uid, 'TENTATIVE', '1', '20240313T093000Z']);
  expect(values('qa-1', agendaCalendar(all)).slice(1, 3)).toEqual(['CANCELLED', '1']);
  // The predecessor lost it ten days earlier.
  expect(values('debate', agendaCalendar(all)).slice(1, 3)).toEqual(['CANCELLED', '2']);
  expect(eventLines(agendaCalendar(all), '#panel-1').join()).toContain(
    '/en/meetings/session/agenda-rev-1/#panel-1',
  );
});

test('in a language that the revision lacks, the calendar has its times, the previous wording and the same addresses', () => {
  const revised = (validSite['meetings/session/agenda.en.md'] ?? '')
    .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
    .replace('10:00–11:00 Panel', '10:30–11:00 A panel')
    .replace(
      '### 11:00–11:30 Answers\n\n`qa` `#qa-1` `of #panel-1`',
      '### 11:00–12:00 Debate\n\n`panel` `#debate`',
    );
  const before: Edits = { 'agenda.fr.md': ['10:00–11:00 Panel', '10:00–11:00 Échanges'] };
  const after: Edits = { ...before, 'agenda-rev-1.en.md': revised, 'agenda-rev-1.ru.md': revised };
  const created = [{ date: '2024-02-20T08:00:00Z', commit: 'c', changes: [{ type: 'created' as const }] }];
  const history: History = {
    coverage: 'complete',
    head: '2024-02-21T08:00:00Z',
    files: Object.fromEntries(
      ['en', 'ru'].map((tag) => [`meetings/session/agenda-rev-1.${tag}.md`, created]),
    ),
  };
  const [en, fr] = (['en', 'fr'] as const).map((tag) => smallCalendars(after, tag, history));
  const calendar = fr?.get('/fr/meetings/session/agenda.ics') ?? '';
  const values = (id: string, ...names: string[]) =>
    names.map((name) => propertyValue(eventLines(calendar, `#${id}`), name));
  expect(contentLineProblems(calendar)).toEqual([]);
  expect(values('panel-1', 'SUMMARY', 'DTSTART', 'SEQUENCE')).toEqual(['Échanges', '20240313T093000Z', '1']);
  expect(values('debate', 'SUMMARY', 'DTSTART')).toEqual(['Table ronde', '20240313T100000Z']);
  expect(values('qa-1', 'STATUS', 'SUMMARY')).toEqual(['CANCELLED', 'Annulé\u00a0: Answers']);
  expect(identityLines(calendar)).toEqual(identityLines(agendaCalendar(en ?? new Map())));
  for (const address of smallCalendars(before, 'fr').keys())
    expect([...(fr?.keys() ?? [])]).toContain(address);
});

test('a renamed agenda keeps the SEQUENCE of its items', () => {
  const before = { date: '2024-03-13', start: '09:00', end: null };
  const after = { ...before, start: '10:00' };
  const move = { type: 'item-moved', id: 'panel-1', title: 'Panel', before, after } as const;
  const revisions = [{ date: '2024-02-10T08:00:00Z', commit: 'a', changes: [move] }];
  const history: History = {
    coverage: 'complete',
    head: '2024-02-21T08:00:00Z',
    files: { 'meetings/session/programme.en.md': revisions },
  };
  const moved: Edits = { '/moved.yaml': '- from: session/programme\n  to: session/agenda\n' };
  const all = smallCalendars(moved, 'en', history);
  expect(propertyValue(eventLines(agendaCalendar(all), '#panel-1'), 'SEQUENCE')).toBe('1');
});
