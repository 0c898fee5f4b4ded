/** Names of characters that look like others, or like nothing. */
import type { Wording } from '../model/wording.ts';

const names: Readonly<Record<string, Wording>> = {
  '\t': { en: 'a tab', fr: 'une tabulation' },
  ' ': { en: 'a space', fr: 'une espace' },
  '\u00a0': { en: 'a no-break space', fr: 'une espace insécable' },
  '\u00ad': { en: 'a soft hyphen', fr: 'un trait d’union conditionnel' },
  '\u200b': { en: 'a zero-width space', fr: 'une espace sans largeur' },
  '\u200c': { en: 'a zero-width non-joiner', fr: 'un antiliant sans largeur' },
  '\u200d': { en: 'a zero-width joiner', fr: 'un liant sans largeur' },
  '\u200e': { en: 'a left-to-right mark', fr: 'une marque de gauche à droite' },
  '\u200f': { en: 'a right-to-left mark', fr: 'une marque de droite à gauche' },
  '\u2060': { en: 'a word joiner', fr: 'un gluon de mots' },
  '\u202f': { en: 'a narrow no-break space', fr: 'une espace fine insécable' },
  '\u3000': { en: 'a full-width space', fr: 'une espace pleine chasse' },
  '\ufeff': { en: 'a byte order mark', fr: 'un indicateur d’ordre des octets' },
};

/** The signs of the fonts of symbols of word processors, which start points of lists: inside a character class. */
export const symbolBullets = String.raw`\uf020-\uf0ff`;

/** Returns the name of a character with its code: "a no-break space (U+00A0)". */
export function characterName(character: string): Wording {
  const label = codePointLabel(character);
  const name = names[character];
  if (name) return character === ' ' ? name : { en: `${name.en} (${label})`, fr: `${name.fr} (${label})` };
  if (/\s/u.test(character))
    return { en: `a special space (${label})`, fr: `une espace particulière (${label})` };
  if (/\p{C}/u.test(character))
    return { en: `an invisible character (${label})`, fr: `un caractère invisible (${label})` };
  return { en: character, fr: character };
}

/** Returns the code of a character: `U+00A0`. */
const codePointLabel = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
