import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/disk.ts';
import { keepLatest, openCache } from './cache.ts';

const value = { text: 'é', bytes: new Uint8Array([1, 2]), byId: new Map([['a', [1]]]), absent: undefined };

test('a cache returns what another process has stored, and nothing for other keys', async () => {
  const folder = join(await temporaryFolder(), 'cache');
  expect(openCache(folder).get('one')).toBeUndefined();
  openCache(folder).set('one', value);
  expect(openCache(folder).get('one')).toStrictEqual(value);
  expect(openCache(folder).get('two')).toBeUndefined();
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['shorter than its digest', (bytes: Buffer) => bytes.subarray(0, 8)],
  [
    'changed in one bit',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
  ],
  ['empty', () => Buffer.alloc(0)],
])('an entry that is %s counts as missing', async (_name, damage) => {
  const folder = await temporaryFolder();
  const cache = openCache(folder);
  cache.set('one', value);
  writeFileSync(join(folder, 'one'), damage(readFileSync(join(folder, 'one'))));
  expect(cache.get('one')).toBeUndefined();
  cache.set('one', value);
  expect(cache.get('one')).toStrictEqual(value);
});

test('a folder that cannot be written stores nothing, and stops nobody', async () => {
  const file = join(await temporaryFolder(), 'file');
  writeFileSync(file, '');
  const cache = openCache(join(file, 'cache'));
  cache.set('one', value);
  expect(cache.get('one')).toBeUndefined();
  cache.prune([]);
});

test('prune keeps the given keys, and temporary files that another process may be writing', async () => {
  const folder = await temporaryFolder();
  const cache = openCache(folder);
  for (const key of ['one', 'two', 'three']) cache.set(key, value);
  writeFileSync(join(folder, 'four.1.tmp'), '');
  writeFileSync(join(folder, 'five.1.tmp'), '');
  utimesSync(join(folder, 'five.1.tmp'), 0, 0);
  cache.prune(['two', 'missing']);
  expect(readdirSync(folder).sort()).toEqual(['four.1.tmp', 'two']);
});

test('keepLatest computes a value once, and keeps only that of the latest key', async () => {
  const folder = await temporaryFolder();
  const cache = openCache<string>(folder);
  const computed: string[] = [];
  const get = (key: string) =>
    keepLatest(cache, key, async () => {
      computed.push(key);
      return key;
    });
  expect([await get('a'), await get('a'), await get('b'), await get('b'), await get('a')]).toEqual([
    'a',
    'a',
    'b',
    'b',
    'a',
  ]);
  expect(computed).toEqual(['a', 'b', 'a']);
  expect(readdirSync(folder)).toEqual(['a']);
});
