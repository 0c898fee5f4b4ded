import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('warning deadline-late', 'The deadline 2024-03-15 is after the end of the meeting, 2024-03-14.', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: ⟦2024-03-15⟧'],
    ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
  ],
});

// 15 March, 02:00 in the zone of the meeting.
invalid(
  'warning deadline-late',
  'The deadline 2024-03-14T21:00[America/New_York] is after the end of the meeting, 2024-03-14T24:00[Europe/Zurich].',
  {
    'meeting.yaml': [
      ['date: 2024-02-01', 'date: ⟦2024-03-14T21:00[America/New_York]⟧'],
      ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
    ],
  },
);

const withRegistration = (until: string): readonly [string, string] => [
  'deadlines:',
  `registration:\n  - mode: online\n    url: https://example.org/\n    until: ${until}\ndeadlines:`,
];

invalid(
  'warning deadline-late',
  'Registration ends on 2024-04-01T10:00, after the end of the meeting, 2024-03-14.',
  {
    'meeting.yaml': [withRegistration('⟦2024-04-01T10:00⟧'), ['end: 2024-03-14', 'end: ⟪2024-03-14⟫']],
  },
);

valid('an hour that is before the end of the meeting in its own time zone', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: 2024-03-15T02:00[Asia/Tokyo]'],
    withRegistration('2024-03-15T07:59[Asia/Tokyo]'),
  ],
});

valid('an hour at the end of the last day', {
  'meeting.yaml': ['date: 2024-02-01', 'date: 2024-03-14T24:00'],
});

valid('a deadline on the last day', { 'meeting.yaml': ['date: 2024-02-01', 'date: 2024-03-14'] });

valid('a deadline after the dates that a postponed meeting no longer has', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: 2024-04-15'],
    ['hours:', `status: postponed\n${inSix('statusReason', 'Storm')}\nhours:`],
  ],
});
