import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error time-order', 'The item ends at 10:30, which is not after its start at 11:00.', {
  'agenda.*.md': ['11:00–11:30', '⟦11:00–10:30⟧'],
});

invalid('error time-order', 'The item ends at 11:00, which is not after its start at 11:00.', {
  'agenda.*.md': ['11:00–11:30', '⟦11:00–11:00⟧'],
});

invalid(
  'error time-order',
  'An item from 23:00 to 11:00 on the next day would last twelve hours or more, which is too long.',
  {
    'meeting.yaml': ['hours: 10:00–18:00\n', ''],
    'agenda.*.md': ['11:00–11:30', '⟦23:00–11:00⟧'],
  },
);

valid('a long night that is divided', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': [
    ['11:00–11:30', '20:00–24:00'],
    ['10:00–10:30', '00:00–08:00'],
  ],
});

valid('items that end at the end of the day and past midnight', {
  'meeting.yaml': ['hours: 10:00–18:00\n', ''],
  'agenda.*.md': [
    ['10:00–11:00', '18:00–24:00'],
    ['11:00–11:30', '00:00–01:30'],
    ['10:00–10:30', '12:00–24:00'],
    ['### 18:00 End\n', '### 00:15 End\n'],
  ],
});
