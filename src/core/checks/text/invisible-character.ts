import { defineRule } from '../../diagnostics/rule.ts';
import type { TextCheck } from '../check.ts';

/** A text contains no invisible characters: search does not find the words around them, and nobody can see the mistake. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  severity: 'warning',
  messages: 'The text contains an invisible character: {name}.',
  hint: 'Delete it, or type the passage again.',
});

export const checkInvisibleCharacter: TextCheck = ({ source, language }, report) => {
  for (const { index, 0: found } of source.text.matchAll(invisible)) {
    if (language === 'ar' && joiners.test(found)) continue;
    const span = source.span(index, index + found.length);
    // Characters without width can be removed. Others replaced a space, a break or a letter that cannot be known.
    const fix = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/.test(found) ? '' : undefined;
    report({ rule: invisibleCharacter, span, data: { name: nameOf(found) }, fix });
  }
};

/** Characters that Arabic uses between letters. Elsewhere they only join emoji such as 👩‍🔬. */
const joiners = /^[\u200c\u200d]+$/;

const invisible = new RegExp(
  [
    String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff]+`,
    // Variation selectors and direction marks have no effect within a word.
    String.raw`(?<=\p{L})[\ufe00-\ufe0f]+`,
    String.raw`(?<=\p{Script=Latin})[\u061c\u200e\u200f]+(?=\p{Script=Latin})|(?<=\p{Script=Cyrillic})[\u061c\u200e\u200f]+(?=\p{Script=Cyrillic})|(?<=\p{Script=Han})[\u061c\u200e\u200f]+(?=\p{Script=Han})|(?<=\p{Script=Arabic})[\u061c\u200e\u200f]+(?=\p{Script=Arabic})`,
    String.raw`(?<![\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]+`,
    String.raw`[\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]+`,
  ].join('|'),
  'gu',
);

const names: Record<string, string> = {
  '\0': 'null',
  '\x0b': 'line break of a word processor',
  '\x1e': 'hyphen of a word processor',
  '\x1f': 'optional hyphen of a word processor',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u061c': 'Arabic letter mark',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2800': 'Braille blank',
  '\ufffc': 'placeholder for a lost object',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\ufffd': 'placeholder for a lost letter',
};

function nameOf(found: string): string {
  const sign = String.fromCodePoint(found.codePointAt(0) ?? 0);
  const name = names[sign] ?? (/^[\ue000-\uf8ff]/.test(sign) ? 'private-use character' : 'control character');
  return `${name} (${codePointLabel(sign)})`;
}

export const codePointLabel = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
