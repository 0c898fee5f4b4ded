import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const reason = inSix('statusReason', 'Storm');
const start = ['start: 2024-03-13', 'start: ⟦2024-03-13⟧'] as const;
const withFields = (...lines: string[]) => ['hours:', `${lines.join('\n')}\nhours:`] as const;

for (const previousStart of ['2024-03-20', '2024-03-13'])
  invalid(
    'error meeting-postponed',
    `The meeting is postponed from ${previousStart} to 2024-03-13, which is not later.`,
    { 'meeting.yaml': [start, withFields('status: postponed', `previousStart: ⟪${previousStart}⟫`, reason)] },
  );

for (const field of ['previousStart', 'previousEnd'])
  for (const [status, lines] of [
    ['confirmed', []],
    ['cancelled', ['status: cancelled', reason]],
  ] as const)
    invalid(
      'error meeting-postponed',
      `The field "${field}" is for a postponed meeting, but the status of the meeting is ${status}.`,
      { 'meeting.yaml': withFields(...lines, `${field}: ⟦2024-03-06⟧`) },
    );

invalid(
  'error meeting-postponed',
  'The meeting has "previousEnd", but the field "previousStart" is missing.',
  {
    'meeting.yaml': withFields('status: postponed', 'previousEnd: ⟦2024-03-06⟧', reason),
  },
);

valid('new dates that begin during the previous ones', {
  'meeting.yaml': withFields(
    'status: postponed',
    'previousStart: 2024-03-12',
    'previousEnd: 2024-03-13',
    reason,
  ),
});
valid('one previous day', {
  'meeting.yaml': withFields('status: postponed', 'previousStart: 2024-03-06', reason),
});
valid('new dates to be announced', { 'meeting.yaml': withFields('status: postponed', reason) });
