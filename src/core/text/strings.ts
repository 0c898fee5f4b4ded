/** Helpers for plain strings. */

/** Writes Arabic-Indic, Persian and full-width digits as `0` to `9`; the length stays the same. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Counts the elements that two strings or lists share at their start and at their end, without counting any twice. */
export function commonEnds(
  one: ArrayLike<unknown>,
  other: ArrayLike<unknown>,
): { head: number; tail: number } {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** Shortens a text that a message quotes. */
export const truncate = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
}

/** Replaces every character by a space, except line feeds, so that all positions stay the same. */
export const blankOut = (text: string): string => text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));

/** Replaces every run of white space by one space and removes it at the ends. */
export const collapseWhiteSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** All control characters but tab, line feed and carriage return. */
const controls = String.raw`\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f`;

/** Characters of which no page, feed or book can have any: XML 1.0 excludes or discourages them. A rule reports them. */
export const forbiddenCharacters = new RegExp(`[${controls}\\ud800-\\udfff\\ufffe\\uffff]+`, 'gu');

/** Halves of surrogate pairs are searched one by one, which is faster. */
const perhapsForbidden = new RegExp(`[${controls}\\ud800-\\udfff\\ufffe\\uffff]`);

export const removeForbidden = (text: string): string =>
  perhapsForbidden.test(text) ? text.replace(/[\v\f]/g, ' ').replace(forbiddenCharacters, '') : text;

/** Replaces line ends, and the spaces around them, by one space. Other spaces stay. */
export const onOneLine = (text: string): string =>
  text.replace(/(?:(?<![ \t])[ \t]+)?[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ');
