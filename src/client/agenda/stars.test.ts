import { expect, test } from 'vitest';
import { createLocalStore } from '../local-store.ts';
import { overlappingKeys, readStars, setStar } from './stars.ts';

test('items at the same time overlap, those that follow one another do not', () => {
  const stars = {
    'a/1': '2024-03-13T10:00:00+01:00/2024-03-13T11:00:00+01:00',
    'b/1': '2024-03-13T10:30:00+01:00/2024-03-13T10:40:00+01:00',
    'b/2': '2024-03-13T05:00:00-05:00/2024-03-13T06:00:00-05:00',
    'c/1': '',
  };
  expect(overlappingKeys(stars, 'a/1')).toEqual(['b/1']);
  expect(overlappingKeys(stars, 'b/2')).toEqual([]);
  expect(overlappingKeys(stars, 'c/1')).toEqual([]);
});

test('without storage, stars last as long as the page', () => {
  const store = createLocalStore('/', () => {
    throw new Error('Storage is disabled.');
  });
  setStar(store, 'a/1', 'x/y');
  expect(readStars(store)).toEqual({ 'a/1': 'x/y' });
  setStar(store, 'a/1', undefined);
  expect(readStars(store)).toEqual({});
});
