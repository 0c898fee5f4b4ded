import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error meeting-dates', 'The meeting ends on 2024-03-12, before it starts on 2024-03-13.', {
  'meeting.yaml': [
    ['start: 2024-03-13', 'start: ⟪2024-03-13⟫'],
    ['end: 2024-03-14', 'end: ⟦2024-03-12⟧'],
  ],
});
