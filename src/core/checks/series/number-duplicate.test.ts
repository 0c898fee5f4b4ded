import { secondMeeting, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const second = '/meetings/session-2/meeting.yaml';
const first = withSeries('tides');

invalid('warning number-duplicate', '1 is already the number of session.', {
  ...first,
  'meeting.yaml': ['number: 1\n', 'number: ⟪1⟫\nseries: tides\n'],
  [second]: secondMeeting('⟦1⟧', 'tides'),
});
// The earlier meeting is the first to have the number, also if its folder comes later.
invalid('warning number-duplicate', '1 is already the number of session-2.', {
  ...first,
  'meeting.yaml': ['number: 1\n', 'number: ⟦1⟧\nseries: tides\n'],
  [second]: secondMeeting('⟪1⟫', 'tides', '2024-01-01'),
});
invalid('warning number-duplicate', '1 is already the number of session.', {
  'meeting.yaml': ['number: 1', 'number: ⟪1⟫'],
  [second]: secondMeeting('⟦1⟧', 'tides').replace('series: tides\n', ''),
});
valid('one number in two series', { ...first, [second]: secondMeeting('1', 'assembly') });
valid('a session that is resumed', { ...first, [second]: secondMeeting('1-resumed', 'tides') });
valid('two meetings without a number', {
  ...first,
  'meeting.yaml': ['number: 1\n', 'series: tides\n'],
  [second]: secondMeeting('1', 'tides').replace('number: 1\n', ''),
});
valid('a number that two sessions are to have', {
  ...first,
  [second]: `# suppress number-duplicate: it was held in two parts\n${secondMeeting('1', 'tides')}`,
});
