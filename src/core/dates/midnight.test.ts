import { expect, test } from 'vitest';
import { eventLines, propertyValue, smallCalendars } from '../../../tests/support/calendars.ts';
import { agendaOf, type Edits, siteWith } from '../../../tests/support/content.ts';
import { minutesInDay } from './midnight.ts';

const night: Edits = {
  'meeting.yaml': [
    ['hours: 10:00–18:00\n', ''],
    ['Europe/Zurich', 'Asia/Tokyo'],
  ],
  'agenda.*.md': [
    ['10:00–11:00', '23:00–01:30'],
    ['11:00–11:30', '01:30–02:00'],
    ['### 18:00 End\n', '### 18:00–24:00 End\n'],
  ],
};

test('items past midnight, and those after them, have the instants of the next day', () => {
  const instants = agendaOf(night).days.flatMap(({ items }) =>
    items.map(({ startInstant, endInstant }) => `${startInstant} ${endInstant}`),
  );
  expect(instants).toEqual([
    '2024-03-13T23:00:00+09:00 2024-03-14T01:30:00+09:00',
    '2024-03-14T01:30:00+09:00 2024-03-14T02:00:00+09:00',
    '2024-03-14T10:00:00+09:00 2024-03-14T10:30:00+09:00',
    '2024-03-14T18:00:00+09:00 2024-03-15T00:00:00+09:00',
  ]);
  expect(siteWith(night).meetings[0]?.intervals).toEqual([
    '2024-03-13T14:00:00Z/2024-03-13T17:00:00Z',
    '2024-03-14T01:00:00Z/2024-03-14T15:00:00Z',
  ]);
});

test('calendars have the instants, and the words of the times as written', () => {
  const event = eventLines(
    smallCalendars(night).get('/en/meetings/session/agenda/panel-1.ics') ?? '',
    '#panel-1',
  );
  expect(propertyValue(event, 'DTSTART')).toBe('20240313T140000Z');
  expect(propertyValue(event, 'DTEND')).toBe('20240313T163000Z');
  expect(propertyValue(event, 'DESCRIPTION')).toContain('Wednesday\\, 13 March 2024\\, 23:00–01:30 +1 day');
});

test.each([
  ['15:00–14:00', [[900, 840]]],
  ['23:00–11:00', [[1380, 660]]],
  ['12:00–24:00', [[720, 1440]]],
  [
    '22:00–24:00 00:00–01:00 09:00–10:00',
    [
      [1320, 1440],
      [1440, 1500],
      [540, 600],
    ],
  ],
  [
    '00:00–01:00 23:00–01:00',
    [
      [0, 60],
      [1380, 1500],
    ],
  ],
])('%s are minutes of the day', (written, expected) => {
  const items = written.split(' ').map((times) => {
    const [start = null, end = null] = times.split('–');
    return { start, end };
  });
  expect(minutesInDay(items).map((times) => [times?.start, times?.end])).toEqual(expected);
});
