import { expect, test } from 'vitest';
import { findDates } from './weekdays.ts';

test.each([
  ['en', 'Article 3 may apply to it.'],
  ['es', 'El artículo 3 se refiere a ello.'],
] as const)('%s: a verb after a number is not a month: %s', (language, text) => {
  expect(findDates(text, language)).toEqual([]);
});

test.each([
  ['en', 'By 3 May.', 5],
  ['en', 'By 3 may 2024.', 5],
  ['es', 'El 3 sept.', 9],
  ['es', 'El 3 set. de 2024', 9],
  ['es', 'El 3 de setiembre', 9],
] as const)('%s: %s', (language, text, month) => {
  expect(findDates(text, language)).toMatchObject([{ dates: [{ month, day: 3 }] }]);
});
