/** Writes the characters of times in one way, so that the grammar of times stays short. */
import { memoize } from '../../memoize.ts';

export interface NormalizedText {
  text: string;
  /** Returns the offset in the original that belongs to an offset in `text`. */
  offsetOf: (offset: number) => number;
}

/** Characters without width: direction marks, joiners, the vowel signs of Arabic; and a backslash, as in “10:00\–11:00”. */
const ignored = /[\p{Cf}\p{Mn}\\]/u;

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\s/, ' '],
  [/[∶꞉︰﹕ː：]/, ':'],
  [/[．٫․﹒]/, '.'],
  [/[‐‑‒–—―−﹘﹣－━─]/, '-'],
  [/[～〜∼]/, '~'],
  [/[’‘ʼ＇′]/, "'"],
  [/[أإآ]/, 'ا'],
];

/** Most texts consist of printable ASCII, and of letters and signs that stay as they are. */
const unchanged = /^[ -[\]-~«»À-ɏА-яЁёءئؤا-ي،؛؟“”…、。一-鿿]*$/;

/** Drops what has no width and repeated spaces, and replaces digits of other scripts, full-width letters, and the kinds of dashes, colons and spaces. */
export function normalizeTimes(original: string): NormalizedText {
  if (unchanged.test(original) && !original.includes('  '))
    return { text: original, offsetOf: (offset) => offset };
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = normalizedCharacter(original.charAt(index));
    if (character === '' || (character === ' ' && characters.at(-1) === ' ')) continue;
    characters.push(character);
    offsets.push(index);
  }
  return { text: characters.join(''), offsetOf: (offset) => offsets[offset] ?? original.length };
}

/** Memoized: texts consist of few characters. */
const normalizedCharacter = memoize((character: string): string =>
  ignored.test(character) ? '' : replaceCharacter(character),
);

function replaceCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(character)) return String(code & 0xf);
  const [, replacement] = replacements.find(([pattern]) => pattern.test(character)) ?? [];
  return replacement ?? (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character);
}
