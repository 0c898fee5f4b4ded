import { expect, test } from 'vitest';
import { type Preview, previewSvg, wrapped } from './preview.ts';

/** Each sign as wide as the size of the font. */
const measure = (text: string): number => [...text].length;
const font = { family: 'Sans', measure };

test('lines end between words and are about as long', () => {
  expect(wrapped('one two three four five six', 'en', 20, measure)).toEqual([
    'one two three',
    'four five six',
  ]);
});

test('no line begins with the sign that ends a phrase', () => {
  expect(wrapped('intelligence : médias', 'fr', 13, measure)).toEqual(['intelligence :', 'médias']);
});

test('Chinese lines end between words, and never before their punctuation', () => {
  const lines = wrapped('人工智能与知识产权：知识产权与合成媒体', 'zh', 9, measure);
  expect(lines.join('')).toBe('人工智能与知识产权：知识产权与合成媒体');
  for (const line of lines) expect(line).not.toMatch(/^：/);
});

const preview: Preview = {
  language: 'en',
  head: 'WIPO Conversation',
  title: 'AI & IP',
  text: 'Twelfth session',
  facts: ['28–29 October 2025', 'Geneva'],
};

test.for([10, 100, 400])('a title of %i words is whole, and within the picture', (count) => {
  const title = Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
  const svg = previewSvg({ ...preview, title }, { family: 'Sans', measure: (text) => text.length * 0.55 });
  const lines = [...svg.matchAll(/<text x="88" y="([\d.]+)".*?font-size="([\d.]+)".*?>(.*?)<\/text>/g)];
  const words = lines.flatMap(([, , , text = '']) => text.split(' '));
  expect(words.filter((word) => word.startsWith('word'))).toEqual(title.split(' '));
  for (const [, y, size, text = ''] of lines) {
    expect(Number(y)).toBeLessThan(630);
    expect(88 + text.length * 0.55 * Number(size)).toBeLessThanOrEqual(1200 - 80);
  }
});

test('Arabic begins at the right, and each line is kept in its own direction', () => {
  const svg = previewSvg({ ...preview, language: 'ar', title: 'الذكاء' }, font);
  expect(svg).toContain('x="1112"');
  expect(svg).toContain('text-anchor="end">\u2067الذكاء\u2069</text>');
});

test('signs of the syntax stay text', () => {
  expect(previewSvg(preview, font)).toContain('>AI &amp; IP</text>');
});
