/** Splits names and texts into words, and folds their spelling. */

/** A word of a text, folded, with its offsets. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits a text into words. @param before offset of the text in the prose */
export const splitWords = (text: string, before = 0): Word[] =>
  [...text.matchAll(wordPattern)].map(({ index, 0: word }) => ({
    word: foldWord(word),
    start: before + index,
    end: before + index + word.length,
  }));

/** Folds what people vary: case, accents, and Arabic spellings. */
export const foldWord = (word: string): string => {
  const small = word.toLowerCase();
  // Most words have no accents, and need no more.
  if (/^[a-z\d]*$/.test(small)) return small;
  // In Arabic, ة and ى are often written without their dots, or with others.
  return small
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
};

/** Returns a pattern for a word that allows for these Arabic spellings. */
export const wordPatternFor = (word: string): string =>
  word
    .replace(/[ةه]$/, '[ةه]')
    .replace(/[ىي]$/, '[ىي]')
    .replace(/[اأإآ]/g, '[اأإآ]');

/** Removes what can differ in right forms, such as Arabic vowel marks. */
export const withoutVariants = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u064b-\u0652ـ]/g, '');
