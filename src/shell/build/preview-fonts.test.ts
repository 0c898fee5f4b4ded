import { expect, test } from 'vitest';
import { loadFont } from './preview-fonts.ts';

const [arabic, chinese, english] = await Promise.all([loadFont('ar'), loadFont('zh'), loadFont('en')]);

test('the outline of a line is as wide as its text, and consists of the outlines of its glyphs', () => {
  const { path, width, unitsPerEm } = english.outline('Ünïted Nations', 'bold', 'ltr');
  expect(width / unitsPerEm).toBe(english.measure('Ünïted Nations', 'bold'));
  expect(path.startsWith(english.outline('Ü', 'bold', 'ltr').path)).toBe(true);
  expect(english.outline('Ü', 'regular', 'ltr').path).not.toBe(english.outline('Ü', 'bold', 'ltr').path);
});

test('a glyph is a path of relative commands from its origin', () => {
  expect(chinese.outline('一一', 'regular', 'ltr').path).toMatch(/^(M0 0m[^A-Z]*z)M1000 0(m[^A-Z]*z)$/);
});

test('Arabic letters are joined from right to left, with Latin names and numbers in their order', () => {
  const outline = (line: string) => arabic.outline(line, 'regular', 'rtl').path;
  expect(outline('كتب')).not.toContain(outline('ب').slice('M0 0'.length));
  expect(outline('كتب 12').startsWith(outline('12'))).toBe(true);
  expect(outline('كتب AI').startsWith(outline('AI'))).toBe(true);
  expect(outline('AI كتب').startsWith(outline('كتب'))).toBe(true);
  // A parenthesis is mirrored.
  expect(outline('(').slice('M0 0'.length)).toBe(
    arabic.outline(')', 'regular', 'ltr').path.slice('M0 0'.length),
  );
});

test('a character that the font lacks is a box', () => {
  const box = english.outline('中', 'regular', 'ltr');
  expect(box.path).toContain('z');
  expect(english.outline('كتب'.charAt(0), 'regular', 'ltr').path).toBe(box.path);
});
