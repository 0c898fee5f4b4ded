import type { TopicPhrases } from './topics/phrases.ts';

/**
 * The rules of search for one language. Texts and queries go through the same rules, so that they meet: the build loads
 * the rules of all languages, the browser those of the language that is searched.
 */
export interface LanguageRules {
  /**
   * Returns a word as it is listed and typed: in lower case, without accents, vowel signs, article and clitics, but
   * with its ending, so that the start of a word is the start of its folded form.
   *
   * @param word letters, marks and digits, in lower case and NFKC; in any inflection
   */
  fold(word: string): string;
  /** Returns what all forms of a word share, without diacritics. Takes what `fold` takes. */
  stem(word: string): string;
  /** Returns a word of a script without letters as people type it on a keyboard with letters. */
  romanize?(word: string): string[];
  /** Folded words that say nothing by themselves: a query that has others is searched without them. */
  stopWords: ReadonlySet<string>;
  topics: TopicPhrases;
  /** Folded words that belong to the next one when an apostrophe follows: the “l” of “l’intelligence”. */
  elided?: ReadonlySet<string>;
  /** Folded words that belong to the previous one when an apostrophe precedes: the “s” of “the Chair’s”. */
  enclitic?: ReadonlySet<string>;
}

/** Letters that Unicode does not decompose, as readers without them on the keyboard type them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'ng',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ŧ: 't',
  þ: 'th',
};

/**
 * Removes accents and other marks, since people type “numerique” for “numérique”, “oeuvre” for “œuvre”, “актер” for
 * “актёр”, “Thordur” for “Þórður”. Takes lower case.
 */
export const stripDiacritics = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æđðħıĸłŋøœßŧþ]/g, (letter) => plainLetters[letter] ?? letter);

export const toWordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
