import { invalid } from '../../../../tests/support/rule-tester.ts';

const message = (date: string) =>
  `${date} is not a day of the meeting, which runs from 2024-03-13 to 2024-03-14.`;

invalid('error day-outside', message('2024-03-12'), {
  'meeting.yaml': ['start: 2024-03-13', 'start: ⟪2024-03-13⟫'],
  'agenda.*.md': ['## 2024-03-13', '⟦## 2024-03-12⟧'],
});

// A wrong year in one language is not also reported as out of order, or for every item of the day.
invalid('error day-outside', message('2042-03-13'), {
  'meeting.yaml': ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
  'agenda.fr.md': ['## 2024-03-13', '⟦## 2042-03-13⟧'],
});
