import { expect, test } from 'vitest';
import {
  agendaCalendar,
  eventLines,
  propertyValue,
  smallCalendars,
  unfoldedLines,
} from '../../../tests/support/calendars.ts';
import { inState } from '../../../tests/support/meetings/states.ts';
import type { Change, History } from '../../core/history/history.ts';
import type { Language } from '../../core/model/languages.ts';
import type { MeetingState } from '../../core/site/meeting-state.ts';

const properties = ['STATUS', 'SUMMARY', 'LOCATION'] as const;
const valuesOf = (event: readonly string[]) => properties.map((name) => propertyValue(event, name));
const seriesIn = (state: MeetingState, language: Language = 'en', history?: History) =>
  smallCalendars(inState(state), language, history).get(`/${language}/calendar.ics`) ?? '';

test.each<[MeetingState, string, string, string]>([
  ['confirmed', 'CONFIRMED', 'First session\\, English', 'Hall\\, English\\, Geneva\\, English'],
  ['tentative', 'TENTATIVE', 'Tentative: First session\\, English', 'Hall\\, English\\, Geneva\\, English'],
  ['cancelled', 'CANCELLED', 'Cancelled: First session\\, English', 'Hall\\, English\\, Geneva\\, English'],
  ['postponed', 'CANCELLED', 'Postponed: First session\\, English', 'Hall\\, English\\, Geneva\\, English'],
  [
    'rescheduled',
    'CONFIRMED',
    'Rescheduled: First session\\, English',
    'Hall\\, English\\, Geneva\\, English',
  ],
  ['online', 'CONFIRMED', 'Online: First session\\, English', 'Online'],
])('the event of a meeting that is %s', (state, ...expected) => {
  expect(valuesOf(eventLines(seriesIn(state), '/session/'))).toEqual(expected);
});

test.each<[MeetingState, string, string]>([
  ['confirmed', 'TENTATIVE', 'Panel'],
  ['tentative', 'TENTATIVE', 'Tentative: Panel'],
  ['cancelled', 'CANCELLED', 'Cancelled: Panel'],
  ['postponed', 'CANCELLED', 'Postponed: Panel'],
  ['rescheduled', 'TENTATIVE', 'Panel'],
  ['online', 'TENTATIVE', 'Online: Panel'],
])('an item of a provisional agenda of a meeting that is %s', (state, ...expected) => {
  const calendars = smallCalendars(inState(state));
  const item = eventLines(agendaCalendar(calendars), '#panel-1');
  expect(valuesOf(item).slice(0, 2)).toEqual(expected);
  expect(propertyValue(item, 'TRANSP')).toBe(expected[0] === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE');
  expect(unfoldedLines(calendars.get('/en/meetings/session/agenda/panel-1.ics') ?? '')).toContain(item[0]);
});

test('a tentative meeting does not have a confirmed item, and an item of a withdrawn agenda is cancelled', () => {
  const eventOf = (state: MeetingState, status: string) =>
    valuesOf(
      eventLines(
        agendaCalendar(
          smallCalendars({ ...inState(state), 'agenda.*.md': ['status: provisional', `status: ${status}`] }),
        ),
        '#panel-1',
      ),
    ).slice(0, 2);
  expect(eventOf('tentative', 'final')).toEqual(['TENTATIVE', 'Tentative: Panel']);
  expect(eventOf('online', 'withdrawn\nreason: Replaced')).toEqual(['CANCELLED', 'Cancelled: Panel']);
  expect(eventOf('postponed', 'withdrawn\nreason: Replaced')).toEqual(['CANCELLED', 'Postponed: Panel']);
});

test('the word and the reason are in the language of the reader', () => {
  const event = (language: Language) => {
    const lines = eventLines(seriesIn('rescheduled', language), '/session/');
    return ['SUMMARY', 'DESCRIPTION'].map((name) => propertyValue(lines, name)?.replace(/\\n.*/, ''));
  };
  expect(event('fr')).toEqual([
    'Reprogrammé\u00a0: First session\\, Français',
    'Cette réunion a été reportée\u00a0: 13–14 mars 2024 (au lieu de\u00a0: 6–7 mars 2024). Storm\\, Français',
  ]);
  expect(event('zh')).toEqual([
    '改期：First session\\, 中文',
    '本次会议由2024年3月6日至7日推迟至2024年3月13日至14日举行。Storm\\, 中文',
  ]);
});

test('nobody can register for a meeting that does not take place, or travel to one moved online', () => {
  const links = (state: MeetingState) =>
    ['in-person', 'online', 'live'].filter((name) =>
      unfoldedLines([...smallCalendars(inState(state)).values()].join(''))
        .join()
        .includes(`https://example.org/${name}`),
    );
  expect((['tentative', 'rescheduled', 'online', 'postponed', 'cancelled'] as const).map(links)).toEqual([
    ['in-person', 'online', 'live'],
    ['in-person', 'online', 'live'],
    ['online', 'live'],
    [],
    [],
  ]);
});

const cancelledOn = (date: string): History => {
  const change: Change = { type: 'field', field: 'status', before: null, after: 'cancelled' };
  return {
    coverage: 'complete',
    head: '2024-05-01T08:00:00Z',
    files: {
      'meetings/session/meeting.yaml': [
        { date, commit: 'b', changes: [change] },
        { date: '2024-01-10T08:00:00Z', commit: 'a', changes: [{ type: 'created' }] },
      ],
    },
  };
};

test('a deadline lapses with the cancellation, and holds while a meeting is postponed', () => {
  const deadlineIn = (state: MeetingState) => {
    const lines = eventLines(seriesIn(state, 'en', cancelledOn('2024-02-20T08:00:00Z')), '#names');
    return ['STATUS', 'SUMMARY', 'SEQUENCE', 'DTSTAMP'].map((name) => propertyValue(lines, name));
  };
  const title = 'Deadline: Names\\, English';
  expect(deadlineIn('cancelled')).toEqual(['CANCELLED', `Cancelled: ${title}`, '1', '20240220T080000Z']);
  expect(deadlineIn('postponed').slice(0, 2)).toEqual(['CONFIRMED', title]);
});

test('the change raises SEQUENCE and keeps the UID, in the event of the meeting and in those of its items', () => {
  const history = cancelledOn('2024-02-20T08:00:00Z');
  const uids = (state: MeetingState) => {
    const calendars = smallCalendars(inState(state), 'en', history);
    return [calendars.get('/en/calendar.ics') ?? '', agendaCalendar(calendars)].flatMap((calendar) =>
      unfoldedLines(calendar).filter((line) => line.startsWith('UID')),
    );
  };
  expect(uids('cancelled')).toEqual(uids('confirmed'));
  const calendars = smallCalendars(inState('cancelled'), 'en', history);
  const events = [
    eventLines(calendars.get('/en/calendar.ics') ?? '', '/session/'),
    eventLines(agendaCalendar(calendars), '#panel-1'),
  ];
  for (const event of events)
    expect(['SEQUENCE', 'LAST-MODIFIED'].map((name) => propertyValue(event, name))).toEqual([
      '1',
      '20240220T080000Z',
    ]);
});
