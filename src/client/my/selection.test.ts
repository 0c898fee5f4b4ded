import { expect, test } from 'vitest';
import { formatSelection, parseSelection } from './selection.ts';

const keys = ['conversation-9/panel-2', 'conversation-8/keynote', 'conversation-9/qa-2'];

test('a selection is the same after it was written to an address and read again', () => {
  const fragment = formatSelection(keys);
  expect(fragment).toBe('conversation-9:panel-2,qa-2;conversation-8:keynote');
  expect(parseSelection(`#${fragment}`).toSorted()).toEqual(keys.toSorted());
  expect(new URL(`https://example.org/my/#${fragment}`).hash).toBe(`#${fragment}`);
});

test.for(['', '#', '#now', '#a:', '#:b', '#<b>:<i>', '#../x:y', '#a:b/c', '#__proto__:x', '#A:B'])(
  '%s contains no selection',
  (fragment) => expect(parseSelection(fragment)).toEqual([]),
);
