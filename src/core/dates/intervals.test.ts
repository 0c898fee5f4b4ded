import { expect, test } from 'vitest';
import {
  daysBetween,
  endOfDay,
  isWholeDay,
  startEarlier,
  toUtc,
  wholeDay,
  workingDays,
} from './intervals.ts';

test('endOfDay is midnight in the zone', () => {
  expect(endOfDay('2025-10-10', 'Europe/Zurich')).toBe('2025-10-10T22:00:00Z');
  expect(endOfDay('2025-10-10', 'America/New_York')).toBe('2025-10-11T04:00:00Z');
});

test('startEarlier moves the start of an interval', () => {
  expect(startEarlier('2024-03-13T09:10:00Z/2024-03-13T17:00:00Z', 15)).toBe(
    '2024-03-13T08:55:00Z/2024-03-13T17:00:00Z',
  );
});

test('daysBetween includes the first and the last day', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(daysBetween('2024-03-01', '2024-02-28')).toEqual([]);
});

test('toUtc writes an instant in UTC', () => {
  expect(toUtc('2024-03-13T10:10:00+01:00')).toBe('2024-03-13T09:10:00Z');
});

test('isWholeDay recognizes days of 23, 24 and 25 hours, and no hours of a meeting', () => {
  for (const day of ['2024-03-31', '2024-05-10', '2024-10-27'])
    expect(isWholeDay(wholeDay(day, 'Europe/Zurich'))).toBe(true);
  expect(isWholeDay('2024-05-10T06:00:00Z/2024-05-10T20:00:00Z')).toBe(false);
});

test('workingDays leaves out weekends within a meeting', () => {
  expect(workingDays('2024-03-15', '2024-03-18')).toEqual(['2024-03-15', '2024-03-18']);
  expect(workingDays('2024-03-16', '2024-03-17')).toEqual(['2024-03-16', '2024-03-17']);
  expect(workingDays('2024-01-01', '2024-12-31')).toEqual(['2024-01-01', '2024-12-31']);
});
