import { expect, test } from 'vitest';
import { escapeXml } from './xml.ts';

test('signs of the syntax are written as entities', () => {
  expect(escapeXml('<a href="?b&c">')).toBe('&lt;a href=&quot;?b&amp;c&quot;&gt;');
});

test('control characters, which XML cannot hold, are left out; blanks stay', () => {
  expect(escapeXml('a\u0000b\u001b\tc\n')).toBe('ab\tc\n');
});
