import { expect, test } from 'vitest';
import { formatSeconds, mediaStartSeconds } from './media-start.ts';

test.each([
  ['https://example.org/v#t=3723', 3723],
  ['https://example.org/v#t=1:02:03', 3723],
  ['https://example.org/v#t=02:03', 123],
  ['https://example.org/v#t=npt:62.5,90', 62],
  ['https://example.org/v#track=audio&t=62', 62],
  ['https://example.org/v?t=62', 62],
  ['https://example.org/v?id=9&t=1h2m3s#top', 3723],
  ['https://example.org/v?id=9&start=62', 62],
  ['https://example.org/v?t=2m', 120],
  ['/v.mp4#t=62s', 62],
])('%s starts at second %i', (url, seconds) => expect(mediaStartSeconds(url)).toBe(seconds));

test.each([
  'https://example.org/v',
  'https://example.org/v#t=0',
  'https://example.org/v#t=,90',
  'https://example.org/v#t=',
  'https://example.org/v?t=talk',
  'https://example.org/v?title=62',
])('%s names no second', (url) => expect(mediaStartSeconds(url)).toBeUndefined());

test('seconds are written as players write them', () => {
  expect([3723, 123, 36_000].map(formatSeconds)).toEqual(['1:02:03', '2:03', '10:00:00']);
});
