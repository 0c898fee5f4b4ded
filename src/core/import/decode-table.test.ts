import { expect, test } from 'vitest';
import { decodeTable } from './decode-table.ts';

const text = 'entry,title.zh\nx-1,著作权\n';
const utf16 = (isBigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 (little-endian)', utf16(false)],
  ['UTF-16 (big-endian)', utf16(true)],
])('decodes %s', (_, bytes) => {
  expect(decodeTable(bytes)).toEqual({ text });
});

test.each([
  ['Windows-1252', Buffer.from('title\ncaf\xe9\n', 'latin1')],
  ['UTF-16 without a byte order mark', utf16(false).subarray(2)],
  ['a workbook', Buffer.from('PK\x03\x04')],
])('says how to save %s', (_, bytes) => {
  expect(decodeTable(bytes)).toEqual({ problem: expect.stringContaining('CSV UTF-8') });
});
