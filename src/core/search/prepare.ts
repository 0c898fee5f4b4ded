/**
 * Text -> pieces for the index: a piece is a word as it is shown, with the signs around it, and the term under
 * which the index knows it. Query -> terms goes the same way (`query.ts`).
 *
 * A term is the stem of a word and a closing sign, so that a search for the whole term finds that stem alone, and
 * one for its beginning all that begin so. Chinese characters are a term each: a run of them is searched as a phrase.
 */
import { memoize, memoizeByObject } from '../memoize.ts';
import type { LanguageRules } from './rules.ts';

export interface Piece {
  /** As it is shown, with the signs and blanks around it: all pieces together are the text. */
  text: string;
  word: Word;
  /** What parts it from the next line of the text. */
  stop?: string;
}

export interface Word {
  /** As listed and typed. */
  fold: string;
  /** Stem, without the closing sign. */
  stem: string;
  /** As it is spelt, in lower case. */
  written: string;
}

/** Letters to Pagefind and to `Intl.Segmenter`, and to no reader: these stand in no word. */
const closing = 'ǀ';
/** A term of its own before each heading: the last word of a part and the first of the next are no phrase. */
export const partStart = 'ǃ';
/** A term of its own behind the symbol of a document: “2/24” is to find “…/2/24” before “…/2/24/INF/2”. */
export const symbolEnd = 'ǁ';

const han = /^\p{sc=Han}$/u;
export const isHan = (word: string): boolean => han.test(word);

/** The whole stem as the index has it. */
export const termOf = (stem: string): string =>
  isHan(stem) || [symbolEnd, partStart].includes(stem) ? stem : stem + closing;

/**
 * A Chinese character; a number with its thousands set apart (“120 000”, “120.000”); a word in Latin letters,
 * digits among them (“C2PA”); digits; a word in other letters. Soft hyphens and joiners belong to the word.
 */
const words =
  /\p{sc=Han}|(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[.,٬\u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})|[\p{sc=Latin}\p{Nd}][\p{sc=Latin}\p{Nd}\p{M}\u00AD]*|(?:(?!\p{sc=Han}|\p{sc=Latin}|\p{Nd})[\p{L}\p{N}])(?:(?!\p{sc=Han}|\p{sc=Latin}|\p{Nd})[\p{L}\p{M}\p{N}\u00AD\u200C\u200D])*/gu;

const lookAlikes = new Map([...'АВЕКМНОРСТУХ'].map((letter, at) => [letter, 'ABEKMHOPCTYX'.charAt(at)]));
/** Symbols of documents are typed on a Russian keyboard too: “С. 9284” with a Cyrillic С. */
const cyrillicSymbol =
  /(?<!\p{L})[АВЕКМНОРСТУХ]{1,5}(?=\s?[./]|[ \u00A0]?\p{Nd})|(?<=\p{Nd})[АВЕКМНОРСТУХ]{1,5}(?!\p{L})/gu;
const inLatin = (text: string): string =>
  text.replace(cyrillicSymbol, (letters) =>
    [...letters].map((letter) => lookAlikes.get(letter) ?? letter).join(''),
  );

export interface FoundWord {
  word: Word;
  start: number;
  end: number;
}

/** The words of a text that stand for themselves, in order, and where they stand. */
export function wordsIn(text: string, rules: LanguageRules): FoundWord[] {
  const found: FoundWord[] = [];
  const analyse = analyserOf(rules);
  for (const { 0: written, index } of inLatin(text).matchAll(words)) {
    const plain = plainOf(written);
    const end = index + written.length;
    if (isPartOf(plain, text, index, end, rules)) continue;
    found.push({ word: analyse(plain), start: index, end });
  }
  return found;
}

const apostrophe = /['’ʼ＇]/;

function isPartOf(word: string, text: string, start: number, end: number, rules: LanguageRules): boolean {
  if (apostrophe.test(text.charAt(end)) && /\p{L}/u.test(text.charAt(end + 1)))
    return Boolean(rules.elided?.has(word));
  return apostrophe.test(text.charAt(start - 1)) && Boolean(rules.enclitic?.has(word));
}

/** The words that the texts of a large site have in one language. */
const maxVocabulary = 500_000;

/** Memoized, which saves time and also the memory of equal words in a large index. */
const analyserOf = memoizeByObject((rules: LanguageRules) =>
  memoize(
    (normalized: string): Word => {
      if (!/\p{L}/u.test(normalized)) return { fold: normalized, stem: normalized, written: normalized };
      const fold = rules.fold(normalized);
      return { fold, stem: rules.stem(normalized) || fold, written: normalized };
    },
    { limit: maxVocabulary },
  ),
);

export const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Full-width forms, Arabic digits, soft hyphens and capitals have no part in what a word is. */
const plainOf = (written: string): string =>
  asciiDigits(written.normalize('NFKC'))
    .replace(/[\u00AD\u200C\u200D]/g, '')
    .replace(/(?<=\p{Nd})[.,٬\s](?=\p{Nd}{3})/gu, '')
    .toLowerCase();

/** Collects the pieces of a document, text after text. */
export class Pieces {
  readonly list: Piece[] = [];
  private readonly rules: LanguageRules;
  private waiting = '';

  constructor(rules: LanguageRules) {
    this.rules = rules;
  }

  /** @returns the terms of the text, parted by blanks */
  add(text: string): string {
    const shown = text.replaceAll('\u200B', '');
    let at = 0;
    const terms = wordsIn(shown, this.rules).map(({ word, start, end }) => {
      this.between(shown.slice(at, start));
      this.list.push({ text: this.waiting + shown.slice(start, end), word });
      this.waiting = '';
      at = end;
      return termOf(word.stem);
    });
    this.between(shown.slice(at));
    return terms.join(' ');
  }

  /** A term that is not shown. */
  addHidden(term: string): string {
    this.list.push({ text: '', word: { fold: '', stem: term, written: '' } });
    return term;
  }

  /** The end of a heading, a paragraph: what follows is to stand apart. */
  part(): void {
    const last = this.list.findLast(({ text }) => text);
    if (!last || last.stop !== undefined) return;
    last.text = (last.text + this.waiting).trimEnd();
    this.waiting = '';
    const isOpen = /[\p{L}\p{N}\p{M})）»”]$/u.test(last.text);
    const [stop, blank] = isChinese(last.text) ? ['。', ''] : ['.', ' '];
    last.stop = (isOpen ? stop : '') + blank;
  }

  /** Signs between two words: those that open, and elided articles, belong to the word behind them. */
  private between(signs: string): void {
    const opening = /(?:\p{L}+['’ʼ])?[\p{Ps}\p{Pi}¿¡"]*$/u.exec(signs)?.index ?? signs.length;
    const last = this.list.at(-1);
    const isLine = last && last.text !== '' && last.stop === undefined;
    if (isLine) last.text += signs.slice(0, opening);
    this.waiting += isLine ? signs.slice(opening) : signs.trimStart();
  }
}

const isChinese = (text: string): boolean => /\p{sc=Han}[^\p{L}\p{N}]*$/u.test(text);
