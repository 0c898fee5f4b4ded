import { expect, test } from 'vitest';
import { escapeXml } from './xml.ts';

test('syntax characters are escaped', () => {
  expect(escapeXml('<a href="?b&c">')).toBe('&lt;a href=&quot;?b&amp;c&quot;&gt;');
});

test('control characters are removed, other than white space', () => {
  expect(escapeXml('a\u0000b\u001b\tc\n')).toBe('ab\tc\n');
});
