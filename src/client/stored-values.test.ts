import { expect, test } from 'vitest';
import { createLocalStore } from './local-store.ts';

const storeOf = (values: Readonly<Record<string, string>>) =>
  createLocalStore('/', () => ({ getItem: (key: string) => values[key] ?? null }) as unknown as Storage);

test.for([
  ['null', {}],
  ['[]', {}],
  ['"a/b"', {}],
  ['7', {}],
  ['{', {}],
  ['', {}],
  ['{"a/b":"x/y","c":"x/y","constructor":"","d/e":5,"f/g":null,"../h/i":""}', { 'a/b': 'x/y' }],
  ['{"__proto__":{"a/b":"x/y"}}', {}],
] as const)('stored stars %j are read as %j', ([text, stars]) => {
  expect(storeOf({ '/#stars': text }).read('stars')).toEqual(stars);
});

test.for([
  ['null', { on: false }],
  ['{"on":"yes"}', { on: false }],
  ['{"on":true}', { on: true }],
  ['{"on":true,"zone":"Mars/Phobos"}', { on: true }],
  ['{"on":true,"zone":{}}', { on: true }],
  ['{"on":true,"zone":"Asia/Tokyo"}', { on: true, zone: 'Asia/Tokyo' }],
] as const)('a stored time zone %j is read as %j', ([text, zone]) => {
  expect(storeOf({ '/#zone': text }).read('zone')).toEqual(zone);
});

test.for([
  ['null', ''],
  ['7', ''],
  ['["fr"]', ''],
  ['"fr"', 'fr'],
] as const)('a stored language %j is read as %j', ([text, language]) => {
  expect(storeOf({ '/#language': text }).read('language')).toBe(language);
});

test('stored visits of anything but pages are dropped', () => {
  const visits = '{"/en/meetings/":"2026-01-01T00:00:00Z","toString":"x","/en/":1}';
  expect(storeOf({ '/#visits': visits }).read('visits')).toEqual({
    '/en/meetings/': '2026-01-01T00:00:00Z',
  });
});
