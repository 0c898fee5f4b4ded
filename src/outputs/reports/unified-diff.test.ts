import { expect, test } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const file = 'content/agenda.en.md';
const headers = [`--- ${file}`, `+++ ${file}`];

test('a unified diff has the changed lines without context', () => {
  expect(unifiedDiff({ file, before: 'a\nb\nc\nd\ne\n', after: 'a\nB\nc\nd\nf\ne\n' })).toEqual([
    ...headers,
    '@@ -2,1 +2,1 @@',
    '-b',
    '+B',
    '@@ -4,0 +5,1 @@',
    '+f',
  ]);
});

test('a unified diff of equal texts is empty', () => {
  expect(unifiedDiff({ file, before: 'a\n', after: 'a\n' })).toEqual([]);
});

test('a change of line endings alone is no difference', () => {
  expect(unifiedDiff({ file, before: 'a\r\nb\rc\n', after: 'a\nb\nc\n' })).toEqual([]);
});

test('a hunk has a heading', () => {
  const diff = unifiedDiff({ file, before: 'a\nb\n', after: 'a\nc\n' }, ({ oldStart }) => `line ${oldStart}`);
  expect(diff).toContain('@@ -2,1 +2,1 @@ line 2');
});

test('a long line shows only what differs, with 40 characters on either side', () => {
  const start = 's'.repeat(100);
  const end = 'e'.repeat(100);
  const diff = unifiedDiff({ file, before: `${start}old${end}\nx\n`, after: `${start}new${end}\ny\n` });
  const [shortStart, shortEnd] = ['s'.repeat(40), 'e'.repeat(40)];
  expect(diff.slice(3)).toEqual([
    `-…${shortStart}old${shortEnd}…`,
    '-x',
    `+…${shortStart}new${shortEnd}…`,
    '+y',
  ]);
});

test('a line that replaces two others is not shortened', () => {
  const long = 'x'.repeat(100);
  expect(unifiedDiff({ file, before: `${long}1\n${long}2\n`, after: `${long}3\n` }).slice(3)).toEqual([
    `-${long}1`,
    `-${long}2`,
    `+${long}3`,
  ]);
});

test('an invisible character is shown by its code point', () => {
  expect(unifiedDiff({ file, before: 'wor\u200bd\n', after: 'word\n' }).slice(3)).toEqual([
    '-wor⟨U+200B⟩d',
    '+word',
  ]);
});
