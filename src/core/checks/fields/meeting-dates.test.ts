import { inSix } from '../../../../tests/support/content.ts';
import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error meeting-dates', 'The meeting ends on 2024-03-12, before it starts on 2024-03-13.', {
  'meeting.yaml': [
    ['start: 2024-03-13', 'start: ⟪2024-03-13⟫'],
    ['end: 2024-03-14', 'end: ⟦2024-03-12⟧'],
  ],
});

invalid(
  'error meeting-dates',
  'The meeting was to end on 2024-03-05, before it was to start on 2024-03-06.',
  {
    'meeting.yaml': [
      'hours:',
      `status: postponed\npreviousStart: ⟪2024-03-06⟫\npreviousEnd: ⟦2024-03-05⟧\n${inSix('statusReason', 'Storm')}\nhours:`,
    ],
  },
);
