/**
 * What search has to know of a language. The index and the query go through the same rules, or they do not meet:
 * the build loads the rules of all languages, the browser those of the language that is searched.
 */
export interface LanguageRules {
  /**
   * The word as it is listed and typed: lower case, without accents, vowel signs, article and clitics, but with its
   * ending, so that the beginning of a word is the beginning of its fold.
   * @param word letters, marks and digits, in lower case, NFKC; of any inflection
   */
  fold(word: string): string;
  /** What all forms of the word share; without diacritics. Takes what `fold` takes. */
  stem(word: string): string;
  /** Words (folded) that say nothing by themselves: a query that has others is searched without them. */
  stop: ReadonlySet<string>;
  /** Words (folded) before an apostrophe that are no words of their own: the “l” of “l’intelligence”. */
  elided?: ReadonlySet<string>;
  /** Words (folded) after an apostrophe that are no words of their own: the “s” of “the Chair’s”. */
  enclitic?: ReadonlySet<string>;
}

/** Without accents and other marks: “numérique” is also typed “numerique”, “œuvre” “oeuvre”, “актёр” “актер”. */
export const bare = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
