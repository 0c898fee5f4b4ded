import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('warning deadline-late', 'The deadline 2024-03-15 is after the end of the meeting, 2024-03-14.', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: ⟦2024-03-15⟧'],
    ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
  ],
});

valid('a deadline on the last day', { 'meeting.yaml': ['date: 2024-02-01', 'date: 2024-03-14'] });

valid('a deadline after the dates that a postponed meeting no longer has', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: 2024-04-15'],
    ['hours:', `status: postponed\n${inSix('statusReason', 'Storm')}\nhours:`],
  ],
});
