import { expect, test } from 'vitest';
import { commonEnds, toLatinDigits } from './strings.ts';

test('commonEnds counts no element twice', () => {
  expect(commonEnds('abcd', 'abxd')).toEqual({ head: 2, tail: 1 });
  expect(commonEnds('aaa', 'aa')).toEqual({ head: 2, tail: 0 });
  expect(commonEnds('', 'a')).toEqual({ head: 0, tail: 0 });
  expect(commonEnds(['a', 'b', 'c'], ['a', 'c'])).toEqual({ head: 1, tail: 1 });
});

test('toLatinDigits reads Arabic-Indic, Persian and full-width digits', () => {
  expect(toLatinDigits('٢٠٢٥ ۱۲ ３')).toBe('2025 12 3');
});
