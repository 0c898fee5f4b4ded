/** Characters that prevent Markdown from seeing what an author meant. */

/** White space other than a space, and characters without width: inside a character class. */
export const specialSpaces = String.raw`\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff`;

const specialSpace = new RegExp(`^[${specialSpaces}]$`, 'u');
export const isSpecialSpace = (character: string): boolean => specialSpace.test(character);

export const isPunctuation = (character: string): boolean => /^[\p{P}\p{S}]$/u.test(character);
export const isWhiteSpace = (character: string): boolean => character === '' || /^\s$/u.test(character);

/** Returns the character that starts at an offset, or the one that ends there. */
export const characterAt = (text: string, offset: number): string =>
  offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : '';

export function characterBefore(text: string, offset: number): string {
  if (offset === 0) return '';
  const isPair = offset > 1 && /[\udc00-\udfff]/.test(text.charAt(offset - 1));
  return text.slice(offset - (isPair ? 2 : 1), offset);
}
