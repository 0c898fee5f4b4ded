import { expect, test } from 'vitest';
import { numberRanges, shortList } from './lists.ts';

test('a long list is shortened', () => {
  expect(shortList(['#a'])).toEqual({ en: '#a', fr: '#a' });
  expect(shortList(['a', 'b', 'c', 'd', 'e'])).toEqual({ en: 'a, b, c, d and e', fr: 'a, b, c, d et e' });
  expect(shortList(Array.from({ length: 40 }, (_, index) => `#${index}`))).toEqual({
    en: '#0, #1, #2, #3 and 36 more',
    fr: '#0, #1, #2, #3 et 36 autres',
  });
});

test('numbers in a row are a range', () => {
  const numbers = Array.from({ length: 199 }, (_, index) => index + 2);
  expect(numberRanges(numbers)).toEqual({ en: '2 to 200', fr: '2 à 200' });
  expect(numberRanges([2, 4, 5, 6, 9, 10])).toEqual({ en: '2, 4 to 6, 9 and 10', fr: '2, 4 à 6, 9 et 10' });
  expect(numberRanges(numbers.filter((number) => number % 2 === 0)).en).toBe('2, 4, 6, 8 and 96 more');
});
