import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

/** A meeting on that day and the day before, at any hour. */
const on = (date: string, before: string) =>
  [
    ['start: 2024-03-13', `start: ${before}`],
    ['end: 2024-03-14', `end: ${date}`],
    ['hours: 10:00–18:00\n', ''],
  ] as const;
const items = (date: string, before: string, time: string) =>
  [
    ['## 2024-03-13', `## ${before}`],
    ['## 2024-03-14', `## ${date}`],
    ['10:00–10:30', time],
  ] as const;

invalid(
  'error time-zone-gap',
  '02:30 does not exist in Europe/Zurich on this day, because the clocks go forward.',
  {
    'meeting.yaml': on('2024-03-31', '2024-03-30'),
    'agenda.*.md': items('2024-03-31', '2024-03-30', '⟦02:30–03:30⟧'),
  },
);

invalid(
  'error time-zone-gap',
  '02:30 occurs twice in Europe/Zurich on this day, because the clocks go back.',
  {
    'meeting.yaml': on('2024-10-27', '2024-10-26'),
    'agenda.*.md': items('2024-10-27', '2024-10-26', '⟦01:30–02:30⟧'),
  },
);

valid('the first and last minutes beside a gap', {
  'meeting.yaml': on('2024-03-31', '2024-03-30'),
  'agenda.*.md': items('2024-03-31', '2024-03-30', '01:59–03:00'),
});

invalid(
  'error time-zone-gap',
  '02:30 does not exist in America/New_York on this day, because the clocks go forward.',
  { 'meeting.yaml': ['date: 2024-02-01', 'date: ⟦2024-03-10T02:30[America/New_York]⟧'] },
);

invalid(
  'error time-zone-gap',
  '02:30 occurs twice in Europe/Zurich on this day, because the clocks go back.',
  {
    'meeting.yaml': [
      'deadlines:',
      'registration:\n  - mode: online\n    url: https://example.org/\n    until: ⟦2023-10-29T02:30⟧\ndeadlines:',
    ],
  },
);

valid('a deadline in another zone, in which the clocks do not change', {
  'meeting.yaml': ['date: 2024-02-01', 'date: 2023-10-29T02:30[Asia/Tokyo]'],
});
