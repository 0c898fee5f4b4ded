import { expect, test } from 'vitest';
import type { Agenda, Meeting } from '../model/model.ts';
import { meetingDays, meetingIntervals } from './meeting-intervals.ts';

const meeting = (facts: Partial<Meeting>): Meeting =>
  ({ timeZone: 'Europe/Zurich', documents: [], ...facts }) as Meeting;

test('the hours of each day are in the zone, on both sides of a change of the clocks', () => {
  const hours = { start: '10:00', end: '18:00' };
  expect(meetingIntervals(meeting({ start: '2024-03-30', end: '2024-03-31', hours }))).toEqual([
    '2024-03-30T09:00:00Z/2024-03-30T17:00:00Z',
    '2024-03-31T08:00:00Z/2024-03-31T16:00:00Z',
  ]);
});

test('an hour that the clocks skip or repeat gives the whole day', () => {
  const on = (day: string, start: string) =>
    meetingIntervals(meeting({ start: day, end: day, hours: { start, end: '18:00' } }));
  expect(on('2024-03-31', '02:30')).toEqual(['2024-03-30T23:00:00Z/2024-03-31T22:00:00Z']);
  expect(on('2024-10-27', '02:30')).toEqual(['2024-10-26T22:00:00Z/2024-10-27T23:00:00Z']);
});

test('without hours the interval is the whole day, which may have 23 hours or 25', () => {
  expect(meetingIntervals(meeting({ start: '2024-03-31', end: '2024-03-31' }))).toEqual([
    '2024-03-30T23:00:00Z/2024-03-31T22:00:00Z',
  ]);
  expect(meetingIntervals(meeting({ start: '2024-10-27', end: '2024-10-27' }))).toEqual([
    '2024-10-26T22:00:00Z/2024-10-27T23:00:00Z',
  ]);
});

test('the items of an agenda give the interval, unless the agenda was withdrawn', () => {
  const item = (startInstant: string, endInstant: string | null) => ({ startInstant, endInstant });
  const body = {
    type: 'agenda',
    days: [
      {
        date: '2024-03-13',
        items: [
          item('2024-03-13T10:10:00+01:00', '2024-03-13T11:30:00+01:00'),
          item('2024-03-13T18:00:00+01:00', null),
        ],
      },
    ],
  };
  const withStatus = (status: string) => {
    const documents = [{ type: 'agenda', versions: { fr: { body, status } } }];
    return meetingIntervals({ ...meeting({ start: '2024-03-13', end: '2024-03-13' }), documents } as never);
  };
  expect(withStatus('provisional')).toEqual(['2024-03-13T09:10:00Z/2024-03-13T17:00:00Z']);
  expect(withStatus('withdrawn')).toEqual(['2024-03-12T23:00:00Z/2024-03-13T23:00:00Z']);
});

test('days of the meeting that the agenda does not have yet have the hours of the meeting', () => {
  const item = { startInstant: '2024-03-14T10:00:00+01:00', endInstant: '2024-03-14T12:00:00+01:00' };
  const body = { type: 'agenda', days: [{ date: '2024-03-14', items: [item] }] };
  const documents = [{ type: 'agenda', versions: { fr: { body, status: 'provisional' } } }];
  // The 16th and the 17th are a weekend.
  const hours = { start: '10:00', end: '18:00' };
  const withAgenda = { ...meeting({ start: '2024-03-14', end: '2024-03-18', hours }), documents } as never;
  expect(meetingIntervals(withAgenda)).toEqual([
    '2024-03-14T09:00:00Z/2024-03-14T11:00:00Z',
    '2024-03-15T09:00:00Z/2024-03-15T17:00:00Z',
    '2024-03-18T09:00:00Z/2024-03-18T17:00:00Z',
  ]);
});

test('a day without items has an interval for each sitting', () => {
  const sittings = [
    { start: '10:00', end: '13:00' },
    { start: '15:00', end: '18:00' },
  ];
  const hours = { start: '10:00', end: '18:00', sittings };
  expect(meetingIntervals(meeting({ start: '2024-03-13', end: '2024-03-13', hours }))).toEqual([
    '2024-03-13T09:00:00Z/2024-03-13T12:00:00Z',
    '2024-03-13T14:00:00Z/2024-03-13T17:00:00Z',
  ]);
});

test('an agenda from before the meeting was postponed has days of its own', () => {
  const days = (...dates: string[]) => ({ days: dates.map((date) => ({ date }) as Agenda['days'][number]) });
  const dates = { start: '2024-03-20', end: '2024-03-22' };
  expect(meetingDays(dates, days('2024-03-13', '2024-03-14'))).toEqual(['2024-03-13', '2024-03-14']);
  expect(meetingDays(dates, days('2024-03-20'))).toEqual(['2024-03-20', '2024-03-21', '2024-03-22']);
});
