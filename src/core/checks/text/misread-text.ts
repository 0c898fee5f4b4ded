/** Finds text that was saved as UTF-8 and opened in an old encoding of Windows, such as “Ã©” for “é”. */
import { truncate } from '../../text/strings.ts';
import type { TextCheck } from '../check.ts';
import { fileEncoding } from '../files/file-encoding.ts';

/** A text that is misread in one passage is misread in all. */
const maxReported = 5;

export const checkMisreadText: TextCheck = ({ source, prose }, report) => {
  let reported = 0;
  for (const { index, 0: found, groups } of prose.matchAll(misread)) {
    const expected = decode(found, groups?.['cyrillic'] === undefined ? western : cyrillic);
    if (expected === null) continue;
    const span = source.span(index, index + found.length);
    const data = { found: truncate(found), expected: truncate(expected) };
    report({ rule: fileEncoding, message: 'misread', span, data });
    reported += 1;
    if (reported === maxReported) return;
  }
};

/** Maps the characters of an encoding with one byte for each to their bytes. */
function bytesByCharacter(encoding: string): Map<string, number> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(Array.from(new TextDecoder(encoding).decode(bytes), (character, byte) => [character, byte]));
}

const western = bytesByCharacter('windows-1252');
const cyrillic = bytesByCharacter('windows-1251');

/** Returns a character class of the bytes that follow the first one of a character in UTF-8. */
const continuation = (encoding: ReadonlyMap<string, number>): string =>
  `[${[...encoding]
    .filter(([, byte]) => byte >= 0x80 && byte < 0xc0)
    .map(([character]) => character)
    .join('')
    .replace(/[\\\]^-]/g, '\\$&')}]`;

const next = continuation(western);
/**
 * Single characters only where no language has their letters beside such signs: in French capitals, “É»” is right. Two
 * characters in a row are never right.
 */
const misread = new RegExp(
  [
    `(?:Ã${next}|Â[\\u00a0-\\u00bf]|â€${next}|â‚¬)+`,
    `(?:[ÐÑØÙ]${next}){2,}`,
    `(?:[ã-é]${next}{2}){2,}`,
    `(?<cyrillic>(?:[РС]${continuation(cyrillic)}){2,})`,
  ].join('|'),
  'gu',
);

/** Returns the text that was meant; `null` if the bytes are no UTF-8. */
function decode(found: string, encoding: ReadonlyMap<string, number>): string | null {
  const bytes = Uint8Array.from(Array.from(found, (character) => encoding.get(character) ?? 0xff));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
