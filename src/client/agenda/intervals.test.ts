import { describe, expect, test } from 'vitest';
import { currentAndNext, formatTimeUntil, overlaps, parseIntervals, phaseAt } from './intervals.ts';

const at = Date.parse;
const days = parseIntervals(
  '2024-03-13T09:00:00Z/2024-03-13T17:00:00Z 2024-03-14T09:00:00Z/2024-03-14T17:00:00Z',
);

test.for([
  ['2024-03-13T08:59:59Z', 'before'],
  ['2024-03-13T09:00:00Z', 'open'],
  ['2024-03-13T17:00:00Z', 'between'],
  ['2024-03-14T16:59:59Z', 'open'],
  ['2024-03-14T17:00:00Z', 'after'],
] as const)('at %s the meeting is in the phase “%s”', ([now, phase]) => {
  expect(phaseAt(days, at(now))).toBe(phase);
});

test('an interval without a start is open until its end', () => {
  const registration = parseIntervals('/2025-10-10T22:00:00Z');
  expect(phaseAt(registration, at('2001-01-01T00:00:00Z'))).toBe('open');
  expect(phaseAt(registration, at('2025-10-10T22:00:00Z'))).toBe('after');
});

test('finds the current and the next items in any order; a point in time is never current', () => {
  const items = parseIntervals(
    '2024-03-13T10:00:00Z/2024-03-13T11:00:00Z 2024-03-13T09:00:00Z/2024-03-13T10:30:00Z 2024-03-13T11:00:00Z/2024-03-13T11:00:00Z',
  );
  const [first, second, third] = items;
  expect(currentAndNext(items, at('2024-03-13T09:30:00Z'))).toEqual({ current: [second], next: first });
  expect(currentAndNext(items, at('2024-03-13T10:15:00Z'))).toEqual({
    current: [first, second],
    next: third,
  });
  expect(currentAndNext(items, at('2024-03-13T11:00:00Z'))).toEqual({ current: [], next: undefined });
});

test('an interval that ends as the other starts does not overlap with it', () => {
  const [a, b] = days;
  if (!a || !b) throw new Error();
  expect(overlaps(a, b)).toBe(false);
  expect(overlaps(a, { start: a.end, end: b.end })).toBe(false);
  expect(overlaps(a, { start: a.end - 1, end: b.end })).toBe(true);
});

describe('formats the time until an event', () => {
  const minute = 60_000;
  const hour = 60 * minute;
  test.for([
    [1, 'in 1 minute'],
    [59 * minute, 'in 59 minutes'],
    [60 * minute, 'in 1 hour'],
    [35 * hour, 'in 35 hours'],
    [47 * hour, 'in 2 days'],
    [72 * hour, 'in 3 days'],
    [100 * 24 * hour, 'in 3 months'],
  ] as const)('%s ms: %s', ([durationMs, words]) => expect(formatTimeUntil(durationMs, 'en-GB')).toBe(words));

  test.for([
    ['ru', 'через 2 дня', 'через 5 дней', 'через 21 день'],
    ['ar-u-nu-latn', 'خلال يومين', 'خلال 5 أيام', 'خلال 21 يومًا'],
    ['fr', 'dans 2 jours', 'dans 5 jours', 'dans 21 jours'],
    ['zh', '2天后', '5天后', '21天后'],
  ])('plurals in %s', ([locale = '', ...words]) => {
    const formatted = [2, 5, 21].map((days) => formatTimeUntil(days * 24 * hour, locale));
    expect(formatted).toEqual(words);
  });
});

test('the time until a day whose hours are unknown is in days', () => {
  const hour = 3_600_000;
  expect(formatTimeUntil(5 * hour, 'en')).toBe('in 5 hours');
  expect(formatTimeUntil(5 * hour, 'en', false)).toBe('in 1 day');
  expect(formatTimeUntil(72 * hour, 'en', false)).toBe('in 3 days');
});
