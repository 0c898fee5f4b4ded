import { expect, test } from 'vitest';
import { clashesOf, fragmentOf, keysIn, readStars, setStar } from './stars.ts';
import { createStore } from './store.ts';

const keys = ['conversation-9/panel-2', 'conversation-8/keynote', 'conversation-9/qa-2'];

test('an address carries the selection there and back', () => {
  const fragment = fragmentOf(keys);
  expect(fragment).toBe('conversation-9:panel-2,qa-2;conversation-8:keynote');
  expect(keysIn(`#${fragment}`).toSorted()).toEqual(keys.toSorted());
  expect(new URL(`https://example.org/my/#${fragment}`).hash).toBe(`#${fragment}`);
});

test.for(['', '#', '#now', '#a:', '#:b', '#<b>:<i>', '#../x:y', '#a:b/c', '#__proto__:x', '#A:B'])(
  '%s carries none',
  (fragment) => expect(keysIn(fragment)).toEqual([]),
);

test('items at the same time clash, those that follow one another do not', () => {
  const stars = {
    'a/1': '2024-03-13T10:00:00+01:00/2024-03-13T11:00:00+01:00',
    'b/1': '2024-03-13T10:30:00+01:00/2024-03-13T10:40:00+01:00',
    'b/2': '2024-03-13T05:00:00-05:00/2024-03-13T06:00:00-05:00',
    'c/1': '',
  };
  expect(clashesOf(stars, 'a/1')).toEqual(['b/1']);
  expect(clashesOf(stars, 'b/2')).toEqual([]);
  expect(clashesOf(stars, 'c/1')).toEqual([]);
});

test('where nothing can be kept, stars last as long as the page', () => {
  const store = createStore('/', () => {
    throw new Error('The storage is forbidden.');
  });
  setStar(store, 'a/1', 'x/y');
  expect(readStars(store)).toEqual({ 'a/1': 'x/y' });
  setStar(store, 'a/1', undefined);
  expect(readStars(store)).toEqual({});
});
