import { expect, test } from 'vitest';
import { yearIn } from './year.ts';

const years = ['2024', '2023', '1999'];

test.each([
  ['?year=2023', { year: '2023', query: '' }],
  [
    '?type=note&year=1999&q=sea+level&sort=-date',
    { year: '1999', query: '?type=note&q=sea+level&sort=-date' },
  ],
  ['?year=1850&year=2023', { year: '2023', query: '' }],
  ['?year=1850', null],
  ['?type=note', null],
  ['', null],
])('%s', (search, expected) => expect(yearIn(search, years)).toEqual(expected));

test('a directory without pages of years has none', () => expect(yearIn('?year=2023', [])).toBeNull());
