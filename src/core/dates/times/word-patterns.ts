/** Builds the patterns of words beside times. They match normalized text (`normalizeTimes`) from an offset on. */

/**
 * The end of a word that belongs to a time. A word that continues after an apostrophe, a hyphen or another sign belongs
 * to a title, such as “PM’s address” and “h-index”, unless a second time follows: “10 pm–midnight”.
 */
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}+#®™]|['&/]\p{L}|-(?!noon|mid|min|med|пол|mit)\p{L})`;

/** Joins words that are separated by spaces to alternatives. `_` is a space within one. */
export const anyOf = (words: string): string =>
  `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;
export const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
/** For words that can start a title with a capital letter, such as “Hours of service”. */
export const stickyInLowerCase = (source: string): RegExp => new RegExp(source, 'uy');
export const word = (words: string): string => anyOf(words) + wordEnd;
