import { harmless, planted } from '../../../tests/planted.ts';

const on = (date: string) => ['end: 2024-03-14', `end: ${date}`] as const;
const items = (date: string, time: string) =>
  [
    ['## 2024-03-14', `## ${date}`],
    ['10:00–10:30', time],
  ] as const;

planted(
  'error time-zone-gap',
  '02:30 does not exist in Europe/Zurich, where the clocks change on that day.',
  {
    'meeting.yaml': on('2024-03-31'),
    'agenda.*.md': items('2024-03-31', '⟦02:30–03:30⟧'),
  },
);

planted('error time-zone-gap', '02:30 comes twice in Europe/Zurich, where the clocks change on that day.', {
  'meeting.yaml': on('2024-10-27'),
  'agenda.*.md': items('2024-10-27', '⟦01:30–02:30⟧'),
});

harmless('the first and last minutes beside a gap', {
  'meeting.yaml': on('2024-03-31'),
  'agenda.*.md': items('2024-03-31', '01:59–03:00'),
});
