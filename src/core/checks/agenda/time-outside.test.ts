import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('warning time-outside', '18:30 is outside the hours of the meeting, 10:00 to 18:00.', {
  'agenda.*.md': ['### 18:00 End', '### ⟦18:00–18:30⟧ End'],
});

invalid('warning time-outside', '09:30 is outside the hours of the meeting, 10:00 to 18:00.', {
  'agenda.*.md': ['### 10:00–11:00', '### ⟦09:30–11:00⟧'],
});

valid('a meeting without hours', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': ['### 18:00 End', '### 21:00 End'],
});
