import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

// Reported once, in the default language, at the day before.
invalid('warning day-missing', 'The agenda has nothing for 2024-03-15, although the meeting is held then.', {
  'meeting.yaml': ['end: 2024-03-14', 'end: ⟪2024-03-15⟫'],
  'agenda.en.md': ['## 2024-03-14', '⟦## 2024-03-14⟧'],
});

invalid(
  'warning day-missing',
  'The agenda has nothing for 2024-03-11 and 2024-03-12, although the meeting is held then.',
  {
    'meeting.yaml': [
      ['start: 2024-03-13', 'start: 2024-03-11'],
      ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
    ],
    'agenda.en.md': ['## 2024-03-13', '⟦## 2024-03-13⟧'],
  },
);

valid('a meeting with a weekend in between', {
  'meeting.yaml': [
    ['start: 2024-03-13', 'start: 2024-03-15'],
    ['end: 2024-03-14', 'end: 2024-03-18'],
  ],
  'agenda.*.md': [
    ['## 2024-03-13', '## 2024-03-15'],
    ['## 2024-03-14', '## 2024-03-18'],
  ],
});
