import type { TextCheck } from './text-check.ts';

/** Nothing stands in a text that no one sees: search does not find the word around it, and no one can mend it by eye. */
export const invisibleCharacter: TextCheck = ({ source, language }, report) => {
  for (const { index, 0: found } of source.text.matchAll(invisible)) {
    if (language === 'ar' && joiners.test(found)) continue;
    const span = source.span(index, index + found.length);
    // What has no width can go. What stood for a blank, a break or a letter of another program cannot be told.
    const mend = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/.test(found) ? '' : undefined;
    report({ rule: 'invisible-character', span, data: { name: nameOf(found) }, fix: mend });
  }
};

/** Arabic script uses them between letters. Elsewhere they only hold pictures such as 👩‍🔬 together. */
const joiners = /^[\u200c\u200d]+$/;

const invisible = new RegExp(
  [
    String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff]+`,
    // What chooses the form of a picture, and the direction beside a sign, does nothing within a word.
    String.raw`(?<=\p{L})[\ufe00-\ufe0f]+`,
    String.raw`(?<=\p{Script=Latin})[\u061c\u200e\u200f]+(?=\p{Script=Latin})|(?<=\p{Script=Cyrillic})[\u061c\u200e\u200f]+(?=\p{Script=Cyrillic})|(?<=\p{Script=Han})[\u061c\u200e\u200f]+(?=\p{Script=Han})|(?<=\p{Script=Arabic})[\u061c\u200e\u200f]+(?=\p{Script=Arabic})`,
    String.raw`(?<![\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]+`,
    String.raw`[\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]+`,
  ].join('|'),
  'gu',
);

const names: Record<string, string> = {
  '\0': 'null',
  '\x0b': 'a line break of a word processor',
  '\x1e': 'a hyphen of a word processor',
  '\x1f': 'an optional hyphen of a word processor',
  '\u00ad': 'optional hyphen',
  '\u200b': 'blank without width',
  '\u200c': 'non-joiner',
  '\u200d': 'joiner',
  '\u061c': 'Arabic letter mark',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2800': 'blank of the Braille script',
  '\ufffc': 'the sign for an object that was lost',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\ufffd': 'the sign for a letter that was lost',
};

function nameOf(found: string): string {
  const sign = String.fromCodePoint(found.codePointAt(0) ?? 0);
  const name =
    names[sign] ?? (/^[\ue000-\uf8ff]/.test(sign) ? 'a sign of one font alone' : 'control character');
  return `${name} (${codePointLabel(sign)})`;
}

export const codePointLabel = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
