import { expect, test } from 'vitest';
import { breakLines } from './line-breaks.ts';

const measure = (text: string): number => [...text].length;

test('lines end between words, and are of about the same length', () => {
  expect(breakLines('one two three four five six', 'en', 20, measure)).toEqual([
    'one two three',
    'four five six',
  ]);
});

test('no French line starts with a punctuation mark', () => {
  expect(breakLines('intelligence : médias', 'fr', 13, measure)).toEqual(['intelligence :', 'médias']);
});

test('Chinese lines end between words, and not before punctuation marks', () => {
  const lines = breakLines('人工智能与知识产权：知识产权与合成媒体', 'zh', 9, measure);
  expect(lines.join('')).toBe('人工智能与知识产权：知识产权与合成媒体');
  for (const line of lines) expect(line).not.toMatch(/^：/);
});
