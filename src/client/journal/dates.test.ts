import { expect, test } from 'vitest';
import { addDays, isoDate } from './dates.ts';

test('a date is that of the clock of the reader', () =>
  expect(isoDate(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05'));

test.each([
  ['2024-02-28', '2024-02-29'],
  ['2025-12-31', '2026-01-01'],
  // The clocks change in Europe.
  ['2025-10-26', '2025-10-27'],
])('the day after %s is %s', (date, next) => expect(addDays(date, 1)).toBe(next));
