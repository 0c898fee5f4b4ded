import { expect, test } from 'vitest';
import { type Font, type Preview, previewSvg } from './preview.ts';

/** A font whose outlines are the texts themselves, and whose characters are all of one width. */
const fontOfWidth = (characterWidth: number): Font => ({
  measure: (text) => text.length * characterWidth,
  outline: (line) => ({ path: line, width: line.length * characterWidth * 100, unitsPerEm: 100 }),
});
const font = fontOfWidth(1);

const preview: Preview = {
  language: 'en',
  header: 'WIPO Conversation',
  title: 'AI and IP',
  subtitle: 'Twelfth session',
  facts: ['28–29 October 2025', 'Geneva'],
};

/** Lists the lines with the x coordinate at which they begin, the y coordinate of their baseline, and their font size. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/<path transform="matrix\((\S+) 0 0 \S+ (\S+) (\S+)\)" fill="[^"]*" d="([^"]*)"\/>/g)].map(
    ([, scale, x, y, text = '']) => ({ x: Number(x), y: Number(y), fontSize: Number(scale) * 100, text }),
  );

test.for([10, 100, 400])('a title of %i words is complete, and within the image', (count) => {
  const title = Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
  const lines = linesOf(previewSvg({ ...preview, title }, fontOfWidth(0.55)));
  const words = lines.flatMap(({ text }) => text.split(' '));
  expect(words.filter((word) => word.startsWith('word'))).toEqual(title.split(' '));
  for (const { y, fontSize, text } of lines) {
    expect(y).toBeLessThan(630);
    expect(88 + text.length * 0.55 * fontSize).toBeLessThanOrEqual(1200 - 80);
  }
});

test('lines start at the left margin, and those in Arabic at the right one', () => {
  const startOf = (language: 'en' | 'ar', title: string) => {
    const lines = linesOf(previewSvg({ ...preview, language, title }, font));
    return lines.find(({ text }) => text === title);
  };
  expect(startOf('en', 'AI')?.x).toBe(88);
  const arabic = startOf('ar', 'الذكاء');
  expect(arabic && arabic.x + 'الذكاء'.length * arabic.fontSize).toBeCloseTo(1200 - 88);
});

test('spaces and line breaks of YAML are one space, and others keep their widths', () => {
  const texts = linesOf(previewSvg({ ...preview, header: 'A  B\nC\u00a0 D\u3000E\n' }, font));
  expect(texts[0]?.text).toBe('A B C\u00a0 D\u3000E');
});
