import { expect, test } from 'vitest';
import { type Preview, previewSvg } from './preview.ts';

const font = { family: 'Sans', measure: (text: string) => [...text].length };

const preview: Preview = {
  language: 'en',
  header: 'WIPO Conversation',
  title: 'AI & IP',
  subtitle: 'Twelfth session',
  facts: ['28–29 October 2025', 'Geneva'],
};

test.for([10, 100, 400])('a title of %i words is complete, and within the image', (count) => {
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

test('Arabic lines start at the right, in isolates of their own direction', () => {
  const svg = previewSvg({ ...preview, language: 'ar', title: 'الذكاء' }, font);
  expect(svg).toContain('x="1112"');
  expect(svg).toContain('text-anchor="end">\u2067الذكاء\u2069</text>');
});

test('syntax characters are escaped', () => {
  expect(previewSvg(preview, font)).toContain('>AI &amp; IP</text>');
});
