import { expect, test } from 'vitest';
import { contentLine, escapeText } from './content-line.ts';

test.for([
  ['75 octets', 'x'.repeat(75 - 'NAME:'.length), 1],
  ['76 octets', 'x'.repeat(76 - 'NAME:'.length), 2],
  ['75 and 74 octets', 'x'.repeat(75 + 74 - 'NAME:'.length), 2],
  ['75, 74 and 1 octets', 'x'.repeat(75 + 75 - 'NAME:'.length), 3],
  ['characters of two octets', 'й'.repeat(35), 1],
  ['a character that does not fit', `x${'й'.repeat(35)}`, 2],
  ['characters of four octets', '😀'.repeat(35), 2],
  ['a byte order mark', `${'x'.repeat(70)}\ufeffx`, 2],
] as const)('a line is folded after 75 octets: %s', ([, value, count]) => {
  const line = contentLine('NAME', value);
  const lines = line.split('\r\n').slice(0, -1);
  expect(lines).toHaveLength(count);
  for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
  expect(line.replaceAll('\r\n ', '')).toBe(`NAME:${value}\r\n`);
});

test('the values of a parameter are quoted one by one, and encoded as in RFC 6868', () => {
  expect(contentLine('X', 'v', { A: ['b', 'c d'], E: 'f: "g"', H: 'i^' })).toBe(
    'X;A=b,c d;E="f: ^\'g^\'";H=i^^:v\r\n',
  );
});

test('a text is escaped, and loses control characters other than tabs', () => {
  expect(escapeText('a;b,c\\d\r\ne\tf\u0007')).toBe(`${String.raw`a\;b\,c\\d\ne`}\tf`);
});
