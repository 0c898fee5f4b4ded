import { defineRule } from '../../diagnostics/rule.ts';
import { type Wording, wordingOf } from '../../model/wording.ts';
import { symbolBullets } from '../../text/character-names.ts';
import type { TextCheck } from '../check.ts';

/** A text contains no invisible characters: search does not find the words around them, and nobody can see the mistake. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  severity: 'warning',
  messages: {
    en: 'The text contains an invisible character: {name}.',
    fr: 'Le texte contient un caractère invisible : {name}.',
  },
  hint: { en: 'Delete it, or type the passage again.', fr: 'Supprimez-le, ou retapez le passage.' },
});

export const checkInvisibleCharacter: TextCheck = ({ source, language }, report) => {
  for (const { index, 0: found } of source.text.matchAll(invisible)) {
    if (language === 'ar' && joiners.test(found)) continue;
    if (startsPoint(source.text, index)) continue;
    const span = source.span(index, index + found.length);
    // Characters without width can be removed. Others replaced a space, a break or a letter that cannot be known.
    const fix = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/.test(found) ? '' : undefined;
    report({ rule: invisibleCharacter, span, data: { name: nameOf(found) }, fix });
  }
};

const symbolBullet = new RegExp(`[${symbolBullets}]`);

/** Recognizes the bullet of a word processor at the start of a line, which the rule `list-form` reports. */
const startsPoint = (text: string, offset: number): boolean =>
  symbolBullet.test(text.charAt(offset)) &&
  /^[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));

/** Characters that Arabic uses between letters. Elsewhere they only join emoji such as 👩‍🔬. */
const joiners = /^[\u200c\u200d]+$/;

const invisible = new RegExp(
  [
    String.raw`[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufdd0-\ufdef\ufff9-\ufffd\ue000-\uf8ff]+`,
    // Variation selectors and direction marks have no effect within a word.
    String.raw`(?<=\p{L})[\ufe00-\ufe0f]+`,
    String.raw`(?<=\p{Script=Latin})[\u061c\u200e\u200f]+(?=\p{Script=Latin})|(?<=\p{Script=Cyrillic})[\u061c\u200e\u200f]+(?=\p{Script=Cyrillic})|(?<=\p{Script=Han})[\u061c\u200e\u200f]+(?=\p{Script=Han})|(?<=\p{Script=Arabic})[\u061c\u200e\u200f]+(?=\p{Script=Arabic})`,
    String.raw`(?<![\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]+`,
    String.raw`[\u{e0000}-\u{e007f}\u{f0000}-\u{10ffff}]+`,
  ].join('|'),
  'gu',
);

const names: Readonly<Record<string, Wording>> = {
  '\0': { en: 'null', fr: 'caractère nul' },
  '\x0b': { en: 'line break of a word processor', fr: 'saut de ligne d’un traitement de texte' },
  '\x1e': { en: 'hyphen of a word processor', fr: 'trait d’union d’un traitement de texte' },
  '\x1f': {
    en: 'optional hyphen of a word processor',
    fr: 'trait d’union conditionnel d’un traitement de texte',
  },
  '\u00ad': { en: 'soft hyphen', fr: 'trait d’union conditionnel' },
  '\u200b': { en: 'zero-width space', fr: 'espace sans largeur' },
  '\u200c': { en: 'zero-width non-joiner', fr: 'antiliant sans largeur' },
  '\u200d': { en: 'zero-width joiner', fr: 'liant sans largeur' },
  '\u061c': { en: 'Arabic letter mark', fr: 'marque de lettre arabe' },
  '\u200e': { en: 'left-to-right mark', fr: 'marque de gauche à droite' },
  '\u200f': { en: 'right-to-left mark', fr: 'marque de droite à gauche' },
  '\u2800': { en: 'Braille blank', fr: 'motif braille vide' },
  '\ufffc': { en: 'placeholder for a lost object', fr: 'remplaçant d’un objet perdu' },
  '\u2028': { en: 'line separator', fr: 'séparateur de lignes' },
  '\u2029': { en: 'paragraph separator', fr: 'séparateur de paragraphes' },
  '\u2060': { en: 'word joiner', fr: 'gluon de mots' },
  '\ufeff': { en: 'byte order mark', fr: 'indicateur d’ordre des octets' },
  '\ufffd': { en: 'placeholder for a lost letter', fr: 'remplaçant d’une lettre perdue' },
};
const privateUse: Wording = { en: 'private-use character', fr: 'caractère à usage privé' };
const half: Wording = { en: 'half of a character', fr: 'moitié de caractère' };
const control: Wording = { en: 'control character', fr: 'caractère de commande' };

/** Returns the name of the first character. */
export function nameOf(found: string): Wording {
  const sign = String.fromCodePoint(found.codePointAt(0) ?? 0);
  if (/^[\ue000-\uf8ff]/.test(sign)) return labelOf(sign, privateUse);
  return labelOf(sign, names[sign] ?? (/^\p{Cs}/u.test(sign) ? half : control));
}

/** Returns “soft hyphen (U+00AD)”. */
export const labelOf = (sign: string, name: Wording): Wording =>
  wordingOf((language) => `${name[language]} (${codePointLabel(sign)})`);

const codePointLabel = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
