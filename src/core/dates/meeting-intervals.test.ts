import { expect, test } from 'vitest';
import type { Meeting } from '../model/model.ts';
import { earlier, endOf, meetingIntervals } from './meeting-intervals.ts';

const meeting = (facts: Partial<Meeting>): Meeting =>
  ({ timeZone: 'Europe/Zurich', documents: [], ...facts }) as Meeting;

test('the hours of each day are read in the zone, on both sides of a change of the clocks', () => {
  const hours = { start: '10:00', end: '18:00' };
  expect(meetingIntervals(meeting({ start: '2024-03-30', end: '2024-03-31', hours }))).toEqual([
    '2024-03-30T09:00:00Z/2024-03-30T17:00:00Z',
    '2024-03-31T08:00:00Z/2024-03-31T16:00:00Z',
  ]);
});

test('without hours it is the whole day, which may have 23 hours or 25', () => {
  expect(meetingIntervals(meeting({ start: '2024-03-31', end: '2024-03-31' }))).toEqual([
    '2024-03-30T23:00:00Z/2024-03-31T22:00:00Z',
  ]);
  expect(meetingIntervals(meeting({ start: '2024-10-27', end: '2024-10-27' }))).toEqual([
    '2024-10-26T22:00:00Z/2024-10-27T23:00:00Z',
  ]);
});

test('an agenda says it to the minute, unless it was withdrawn', () => {
  const item = (startInstant: string, endInstant: string | null) => ({ startInstant, endInstant });
  const body = {
    type: 'agenda',
    days: [
      {
        items: [
          item('2024-03-13T10:10:00+01:00', '2024-03-13T11:30:00+01:00'),
          item('2024-03-13T18:00:00+01:00', null),
        ],
      },
    ],
  };
  const told = (status: string) => {
    const documents = [{ type: 'agenda', versions: { fr: { body, status } } }];
    return meetingIntervals({ ...meeting({ start: '2024-03-13', end: '2024-03-13' }), documents } as never);
  };
  expect(told('provisional')).toEqual(['2024-03-13T09:10:00Z/2024-03-13T17:00:00Z']);
  // Its times hold no more.
  expect(told('withdrawn')).toEqual(['2024-03-12T23:00:00Z/2024-03-13T23:00:00Z']);
});

test('a deadline ends with its day in the zone of the meeting', () => {
  expect(endOf('2025-10-10', 'Europe/Zurich')).toBe('2025-10-10T22:00:00Z');
  expect(endOf('2025-10-10', 'America/New_York')).toBe('2025-10-11T04:00:00Z');
});

test('an interval can begin earlier', () => {
  expect(earlier('2024-03-13T09:10:00Z/2024-03-13T17:00:00Z', 15)).toBe(
    '2024-03-13T08:55:00Z/2024-03-13T17:00:00Z',
  );
});
