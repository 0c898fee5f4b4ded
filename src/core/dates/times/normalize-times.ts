/** Writes the characters of times in one way, so that the grammar of times stays short. */

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
  [/[‐‑‒–—―−﹘﹣－]/, '-'],
  [/[～〜∼]/, '~'],
  [/[’‘ʼ＇′]/, "'"],
  [/[أإآ]/, 'ا'],
];

/** Drops what has no width, and replaces digits of other scripts, full-width letters, and the kinds of dashes, colons and spaces. */
export function normalizeTimes(original: string): NormalizedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    if (ignored.test(character)) continue;
    characters.push(normalizeCharacter(character));
    offsets.push(index);
  }
  return { text: characters.join(''), offsetOf: (offset) => offsets[offset] ?? original.length };
}

function normalizeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(character)) return String(code & 0xf);
  const [, replacement] = replacements.find(([pattern]) => pattern.test(character)) ?? [];
  return replacement ?? (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character);
}
