import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

planted('warning deadline-late', 'This day, 2024-03-15, is after the meeting, which ends on 2024-03-14.', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: ⟦2024-03-15⟧'],
    ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
  ],
});

harmless('what is due on the last day', { 'meeting.yaml': ['date: 2024-02-01', 'date: 2024-03-14'] });
