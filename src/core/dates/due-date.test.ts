import { expect, test } from 'vitest';
import { dueInstant, formatDueDate, parseDueDate } from './due-date.ts';

test.each([
  ['2025-10-01', { date: '2025-10-01' }, '2025-10-01T22:00:00Z'],
  ['2025-10-01T18:00', { date: '2025-10-01', time: '18:00' }, '2025-10-01T18:00:00+02:00'],
  ['2025-10-01T24:00', { date: '2025-10-01', time: '24:00' }, '2025-10-02T00:00:00+02:00'],
  [
    '2025-10-01T18:00[Asia/Tokyo]',
    { date: '2025-10-01', time: '18:00', timeZone: 'Asia/Tokyo' },
    '2025-10-01T18:00:00+09:00',
  ],
])('%s', (text, due, instant) => {
  const parsed = parseDueDate(text);
  expect(parsed).toEqual(due);
  expect(parsed && formatDueDate(parsed)).toBe(text);
  expect(parsed && dueInstant(parsed, 'Europe/Zurich')).toBe(instant);
});

test.each([
  '2025-10-32',
  '2025-10-01T25:00',
  '2025-10-01T18:00:00',
  '2025-10-01T18:00Z',
  '2025-10-01T18:00[Asia/Tokio]',
  '2025-10-01[Asia/Tokyo]',
  '2025-10-01 18:00',
])('%s is no date by which something is due', (text) => expect(parseDueDate(text)).toBeNull());
