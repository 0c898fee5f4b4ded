import { expect, test } from 'vitest';
import { check, edited, publishable, validSite } from '../../tests/support/content.ts';
import { meetingIntervals } from '../core/site/meeting-intervals.ts';
import { translator } from '../i18n/t.ts';
import { deadlineState, deadlinesState, registrationState, webcastState } from './timed-links.ts';

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

test('a deadline and a registration are open until their hour, or the end of their day', () => {
  const t = translator('en', {});
  const [deadline] = meeting.deadlines;
  if (!deadline) throw new Error('The meeting has no deadline.');
  const due = { ...deadline, time: '18:00' };
  const inTokyo = { ...due, timeZone: 'Asia/Tokyo' };
  const open = [deadline, due, inTokyo].map((each) => deadlineState(t, meeting, each)['data-open']);
  expect(open).toEqual(['/2024-02-01T23:00:00Z', '/2024-02-01T17:00:00Z', '/2024-02-01T09:00:00Z']);
  expect(deadlinesState(t, { ...meeting, deadlines: [due, inTokyo] })['data-open']).toBe(
    '/2024-02-01T17:00:00Z',
  );
  const entry = { mode: 'online', url: {}, until: { date: '2024-03-01', time: '24:00' } } as never;
  expect(registrationState(t, meeting, entry)['data-open']).toBe('/2024-03-01T23:00:00Z');
});
