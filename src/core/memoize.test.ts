import { expect, test, vi } from 'vitest';
import { memoize, memoizeByObject } from './memoize.ts';

test('memoize computes once for the same arguments', () => {
  const compute = vi.fn((a: string, b: number) => `${a}${b}`);
  const join = memoize(compute);
  expect([join('a', 1), join('a', 1), join('a', 2), join('a1', 1)]).toEqual(['a1', 'a1', 'a2', 'a11']);
  expect(compute).toHaveBeenCalledTimes(3);
});

test('memoize stores a result of null or undefined', () => {
  const compute = vi.fn((_: string): null => null);
  const lookUp = memoize(compute);
  lookUp('a');
  lookUp('a');
  expect(compute).toHaveBeenCalledTimes(1);
});

test('memoize drops the oldest result beyond its limit', () => {
  const compute = vi.fn((n: number) => n * 2);
  const double = memoize(compute, { limit: 2 });
  for (const n of [1, 2, 3, 2, 3]) double(n);
  expect(compute).toHaveBeenCalledTimes(3);
  double(1);
  expect(compute).toHaveBeenCalledTimes(4);
});

test('memoize names results with keyOf', () => {
  const compute = vi.fn((key: string, facts?: object) => key + Object.keys(facts ?? {}).join());
  const say = memoize(compute, { keyOf: (key, facts) => key + JSON.stringify(facts) });
  expect([say('a', { b: 1 }), say('a', { b: 1 }), say('a', { c: 1 }), say('a', undefined)]).toEqual([
    'ab',
    'ab',
    'ac',
    'a',
  ]);
  expect(compute).toHaveBeenCalledTimes(3);
});

test('memoizeByObject computes once for each object', () => {
  const compute = vi.fn(({ n }: { n: number }) => n);
  const read = memoizeByObject(compute);
  const [one, other] = [{ n: 1 }, { n: 1 }];
  expect([read(one), read(one), read(other)]).toEqual([1, 1, 1]);
  expect(compute).toHaveBeenCalledTimes(2);
});
