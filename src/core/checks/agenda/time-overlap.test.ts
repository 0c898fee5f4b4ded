import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error time-overlap', 'The item starts at 10:45, before the previous one ends at 11:00.', {
  'agenda.*.md': [
    ['10:00–11:00', '⟪10:00–11:00⟫'],
    ['11:00–11:30', '⟦10:45–11:30⟧'],
  ],
});

// The day whose heading is lost is not missing as well.
invalid('error time-overlap', 'The item starts at 10:00, before the previous one ends at 11:30.', {
  'agenda.*.md': [
    ['## 2024-03-14\n\n', ''],
    ['11:00–11:30', '⟪11:00–11:30⟫'],
    ['10:00–10:30', '⟦10:00–10:30⟧'],
  ],
});

// Points in time have an order too.
invalid('error time-overlap', 'The item starts at 09:00, earlier than the previous one at 10:00.', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': [
    ['10:00–10:30', '⟪10:00⟫'],
    ['### 18:00', '### ⟦09:00⟧'],
  ],
});

// The item of the day before lasts past midnight.
invalid('error time-overlap', 'The item starts at 00:30, before the previous one ends at 01:30.', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': [
    ['11:00–11:30', '⟪23:00–01:30⟫'],
    ['10:00–10:30', '⟦00:30–01:00⟧'],
  ],
});

valid('an item that starts when the previous one ends, or that is a point in time', {
  'meeting.yaml': ['hours: 10:00–18:00', 'hours: 10:00–19:00'],
  'agenda.*.md': [
    ['10:00–10:30', '18:00'],
    ['### 18:00 End', '### 18:00–18:05 End'],
  ],
});
