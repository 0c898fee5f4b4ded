import { expect, test } from 'vitest';
import { check, edited, publishable, validSite } from '../../tests/support/content.ts';
import { meetingIntervals } from '../core/site/meeting-intervals.ts';
import { translator } from '../i18n/t.ts';
import { webcastState } from './timed-links.ts';

const [meeting] = publishable(
  check(edited(validSite, { 'meeting.yaml': ['hours: 10:00–18:00\n', ''] })),
).meetings;
if (!meeting) throw new Error('The site has no meeting.');
const openOf = (changes: object) => {
  const changed = { ...meeting, ...changes };
  const intervals = meetingIntervals(changed);
  return webcastState(translator('en', {}), { ...changed, intervals })['data-open'];
};

test('a webcast opens before the hours of the meeting, but not before a day whose hours are unknown', () => {
  const days = { start: '2024-05-10', end: '2024-05-10', documents: [] };
  expect(openOf({ ...days, hours: { start: '10:00', end: '18:00' } })).toBe(
    '2024-05-10T07:45:00Z/2024-05-10T16:00:00Z',
  );
  expect(openOf(days)).toBe('2024-05-09T22:00:00Z/2024-05-10T22:00:00Z');
});
