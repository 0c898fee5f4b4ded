/**
 * Splits texts and queries into words, and words into the terms of the index.
 *
 * A term is the stem of a word with a closing character, so that a search for the whole term finds that stem alone,
 * and a search for its start finds every stem that starts so. Each Chinese character is a term: a run of them is
 * searched as a phrase.
 */
import { memoize, memoizeByObject } from '../memoize.ts';
import { toLatinDigits } from '../text/strings.ts';
import type { LanguageRules } from './language-rules.ts';

export interface Word {
  /** As listed and typed. */
  folded: string;
  /** Without the closing character. */
  stem: string;
  /** As spelt, in lower case. */
  written: string;
}

/** Closes a term. Pagefind and `Intl.Segmenter` take it for a letter; no text has it in a word. */
const termEnd = 'ǀ';
/** A term before each heading, which keeps the last word of a part and the first of the next from being a phrase. */
export const partStart = 'ǃ';
/** A term after the symbol of a document, so that “2/24” finds “…/2/24” before “…/2/24/INF/2”. */
export const symbolEnd = 'ǁ';

const hanCharacter = /^\p{sc=Han}$/u;
export const isHan = (word: string): boolean => word.length <= 2 && hanCharacter.test(word);

/** Returns the term of the index for a whole stem. */
export const stemToTerm = (stem: string): string =>
  isHan(stem) || [symbolEnd, partStart].includes(stem) ? stem : stem + termEnd;

/** Returns the stem of a term that `stemToTerm` has closed: `null` for a Chinese character and for signs that are not words. */
export const termToStem = (term: string): string | null =>
  term.endsWith(termEnd) ? term.slice(0, -termEnd.length) : null;

/**
 * A Chinese character; a number with its thousands separated (“120 000”, “120.000”); a word in Latin letters, which
 * may contain digits (“C2PA”); digits; a word in other letters. Soft hyphens and joiners belong to the word.
 */
const wordPattern =
  /\p{sc=Han}|(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[.,٬\u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})|[\p{sc=Latin}\p{Nd}][\p{sc=Latin}\p{Nd}\p{M}\u00AD]*|(?:(?!\p{sc=Han}|\p{sc=Latin}|\p{Nd})[\p{L}\p{N}])(?:(?!\p{sc=Han}|\p{sc=Latin}|\p{Nd})[\p{L}\p{M}\p{N}\u00AD\u200C\u200D])*/gu;

const lookAlikes = new Map([...'АВЕКМНОРСТУХ'].map((letter, at) => [letter, 'ABEKMHOPCTYX'.charAt(at)]));
const cyrillicLookAlike = /[АВЕКМНОРСТУХ]/;
const cyrillicSymbol =
  /(?<!\p{L})[АВЕКМНОРСТУХ]{1,5}(?=\s?[./]|[ \u00A0]?\p{Nd})|(?<=\p{Nd})[АВЕКМНОРСТУХ]{1,5}(?!\p{L})/gu;

/** Writes the symbols of documents in Latin letters: on a Russian keyboard, people type “С. 9284” with a Cyrillic С. */
const latinizeSymbols = (text: string): string =>
  cyrillicLookAlike.test(text)
    ? text.replace(cyrillicSymbol, (letters) =>
        [...letters].map((letter) => lookAlikes.get(letter) ?? letter).join(''),
      )
    : text;

export interface WordInText {
  word: Word;
  start: number;
  end: number;
}

/** Finds the words of a text in order, without elided articles and clitics. */
export function findWords(text: string, rules: LanguageRules): WordInText[] {
  const words: WordInText[] = [];
  forEachWord(text, rules, (word, start, end) => words.push({ word, start, end }));
  return words;
}

/** Calls a function with each word of a text, as `findWords` returns them. */
export function forEachWord(
  text: string,
  rules: LanguageRules,
  callback: (word: Word, start: number, end: number) => void,
): void {
  const analyse = analyserOf(rules);
  const latinized = latinizeSymbols(text);
  const hasClitics = apostrophe.test(text);
  let end = 0;
  // Every letter and digit is part of a word, so that a word is where it is next found: faster than `matchAll`.
  for (const written of latinized.match(wordPattern) ?? []) {
    const start = latinized.indexOf(written, end);
    end = start + written.length;
    if (hasClitics && isClitic(written, text, start, end, rules)) continue;
    const parts = analyse(written);
    const last = parts.length - 1;
    // The last part has the written character, so that what follows in the text follows it.
    for (const [position, word] of parts.entries()) callback(word, start, position < last ? start : end);
  }
}

/** Splits what stands for several words: “ﷺ” for four, “½” for two numbers, “ﹰ” for a space and a mark, which are no word. */
const splitExpansion = (normalized: string): readonly string[] =>
  /^[\p{L}\p{N}\p{M}]*$/u.test(normalized) ? [normalized] : (normalized.match(wordPattern) ?? []);

const apostrophe = /['’ʼ＇]/;
const isApostrophe = (character: string): boolean => apostrophe.test(character);

function isClitic(
  written: string,
  text: string,
  start: number,
  end: number,
  { elided, enclitic }: LanguageRules,
): boolean {
  if (isApostrophe(text.charAt(end)) && /\p{L}/u.test(text.charAt(end + 1)))
    return Boolean(elided?.has(normalizeWord(written)));
  return isApostrophe(text.charAt(start - 1)) && Boolean(enclitic?.has(normalizeWord(written)));
}

/** The longest word to which the rules of its language apply, in UTF-16 code units. */
const maxWordLength = 200;

/** More words than the texts of a large site have in one language. */
const maxVocabulary = 500_000;

/**
 * Returns the words that a spelling can mean. Memoized by spelling, because texts repeat their words: this saves time, and
 * the memory of equal words in a large index.
 */
const analyserOf = memoizeByObject((rules: LanguageRules) => {
  const analyse = memoize((normalized: string): Word => analyseWord(normalized, rules), {
    limit: maxVocabulary,
  });
  // A plain map, because this is called for every word of every text.
  const bySpelling = new Map<string, readonly Word[]>();
  return (written: string): readonly Word[] => {
    const known = bySpelling.get(written);
    if (known) return known;
    const words = splitExpansion(normalizeWord(written)).map((normalized) => analyse(normalized));
    if (bySpelling.size >= maxVocabulary) bySpelling.clear();
    bySpelling.set(written, words);
    return words;
  };
});

function analyseWord(normalized: string, rules: LanguageRules): Word {
  // No rule of a language is about a word without letters or a very long one, and not all of them take linear time.
  if (!/\p{L}/u.test(normalized) || normalized.length > maxWordLength)
    return { folded: normalized, stem: normalized, written: normalized };
  const folded = rules.fold(normalized);
  const stem = rules.stem(normalized);
  // “ИИ” is not “и”.
  return { folded, stem: stem.length > 1 ? stem : folded, written: normalized };
}

/** Drops what does not distinguish words: full-width forms, other digits, soft hyphens, thousands separators, capitals. */
const normalizeWord = (written: string): string =>
  toLatinDigits(written.normalize('NFKC'))
    .replace(/[\u00AD\u200C\u200D]/g, '')
    .replace(/(?<=\p{Nd})[.,٬\s](?=\p{Nd}{3})/gu, '')
    .toLowerCase();
