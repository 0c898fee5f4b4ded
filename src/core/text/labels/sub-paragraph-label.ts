/** The labels of sub-paragraphs: `(a)`, `a)`, `(ii)`, `(A)`, `(1)`, and those of other scripts, such as `（一）`. */
import { toLatinDigits } from '../strings.ts';
import { insertionOf, insertionWord } from './insertion-words.ts';
import { hanNumerals, latinLetters, positionIn, romanNumerals } from './numerals.ts';

/** One way to read a label: its position in an alphabet or a series of numerals. `(i)` is the first numeral and the ninth letter. */
export interface LabelReading {
  series: string;
  /** Counts from 1. */
  position: number;
  /** 1 for a label without a word, 2 for `(a bis)`, 3 for `(a ter)` … */
  insertion: number;
}

export interface SubParagraphLabel {
  /** As written: `(a)`. */
  label: string;
  readings: readonly LabelReading[];
  /** The characters up to the text after it. */
  textStart: number;
}

interface Series {
  /** Returns `null` for a word that is not in the series. */
  positionOf: (word: string) => number | null;
  wordAt: (position: number) => string;
  /** Words in Latin letters and digits are part of the id as they are; for others the level decides. */
  isLatin?: boolean;
}

const inAlphabet = (letters: string): Series => {
  const list = [...letters];
  return {
    positionOf: (word) => {
      const index = list.indexOf(word);
      return index === -1 ? null : index + 1;
    },
    wordAt: (position) => list[position - 1] ?? '',
  };
};

/** The letter ه is written هـ where it stands alone. Its other forms, and the letters of other keyboards, count too. */
const inArabicAlphabet = (letters: string): Series => {
  const { positionOf, wordAt } = inAlphabet(letters);
  const variants: Readonly<Record<string, string>> = { ا: 'أ', ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه' };
  return {
    positionOf: (word) => {
      const letter = word.replace(/[\u0640\u200d]/g, '');
      return positionOf(variants[letter] ?? letter);
    },
    wordAt: (position) => wordAt(position).replace('ه', 'ه\u0640'),
  };
};

/** `a` to `z`, then `aa`, `bb` … */
const letters: Series = {
  positionOf(word) {
    const index = latinLetters.indexOf(word.charAt(0));
    const isRepeated = word === word.charAt(0).repeat(word.length);
    return index !== -1 && isRepeated && word.length < 4 ? index + 1 + 26 * (word.length - 1) : null;
  },
  wordAt: (position) =>
    latinLetters.charAt((position - 1) % 26).repeat(Math.ceil(position / latinLetters.length)),
  isLatin: true,
};

const roman: Series = {
  positionOf: (word) => positionIn(romanNumerals, word),
  wordAt: (position) => romanNumerals[position - 1] ?? '',
  isLatin: true,
};

const digits: Series = {
  positionOf: (word) => (/^[1-9]\d{0,2}$/.test(toLatinDigits(word)) ? Number(toLatinDigits(word)) : null),
  wordAt: String,
  isLatin: true,
};

const inCapitals = ({ positionOf, wordAt, ...series }: Series): Series => ({
  ...series,
  positionOf: (word) => (word === word.toUpperCase() ? positionOf(word.toLowerCase()) : null),
  wordAt: (position) => wordAt(position).toUpperCase(),
});

/** Alphabets differ in the letters that lists leave out, and Arabic has two orders. */
const series: Readonly<Record<string, Series>> = {
  letters,
  roman,
  capitals: inCapitals(letters),
  capitalRoman: inCapitals(roman),
  digits,
  cyrillic: inAlphabet('абвгдежзиклмнопрстуфхцчшщэюя'),
  cyrillicWithShortI: inAlphabet('абвгдежзийклмнопрстуфхцчшщэюя'),
  cyrillicWithYo: inAlphabet('абвгдеёжзиклмнопрстуфхцчшщэюя'),
  cyrillicWithYoAndShortI: inAlphabet('абвгдеёжзийклмнопрстуфхцчшщэюя'),
  cyrillicOfStandards: inAlphabet('абвгдежиклмнпрстуфхцшщэюя'),
  cyrillicCapitals: inCapitals(inAlphabet('абвгдежзиклмнопрстуфхцчшщэюя')),
  cyrillicCapitalsOfStandards: inCapitals(inAlphabet('абвгдежиклмнпрстуфхцшщэюя')),
  arabic: inArabicAlphabet('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  abjad: inArabicAlphabet('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  quoted: {
    positionOf: (word) => (/^["'“”‘’«»]/u.test(word) ? digits.positionOf(word.slice(1, -1)) : null),
    wordAt: String,
  },
  han: {
    positionOf: (word) => positionIn(hanNumerals, word),
    wordAt: (at) => hanNumerals[at - 1] ?? '',
  },
  stems: inAlphabet('甲乙丙丁戊己庚辛壬癸'),
};

/** `(a) `, `a) `, `（一）`, `⑴`, and `"1" ` in Arabic. Chinese text follows without a space. */
const labelAtStart =
  /^(?:[(（]\s?([\p{L}\p{N}\u200d]{1,5}?)(?: ?(bis|ter|quater|quinquies))?\s?[)）]|(\p{L}{1,5})(?: (bis|ter|quater|quinquies))?[)）]|([⑴-⒇⒜-⒵㈠-㈩])|(["'“”‘’«»]\p{Nd}{1,2}["'“”‘’«»])(?=\s+\p{Script=Arabic}))([\s\u00a0]*)(?=(\S))/u;

/** Reads the label at the start of a line; `null` if there is none. */
export function readLabel(line: string): SubParagraphLabel | null {
  const match = labelAtStart.exec(line);
  if (!match) return null;
  const [all, inBrackets, insertedInBrackets, beforeBracket, inserted, sign, quoted, space = '', next = ''] =
    match;
  const label = all.slice(0, all.length - space.length);
  if (space === '' && !/[）⑴-⒇⒜-⒵㈠-㈩]$/u.test(label) && !/\p{Script=Han}/u.test(next)) return null;
  const word = inBrackets ?? beforeBracket ?? quoted ?? sign?.normalize('NFKC').slice(1, -1) ?? '';
  const insertion = insertionOf(insertedInBrackets ?? inserted ?? '');
  const readings = Object.entries(series).flatMap(([name, { positionOf }]): LabelReading[] => {
    const position = positionOf(word);
    return position === null ? [] : [{ series: name, position, insertion }];
  });
  return readings.length === 0 ? null : { label, readings, textStart: all.length };
}

export const startsSeries = ({ position, insertion }: LabelReading): boolean =>
  position === 1 && insertion === 1;

export const followsReading = (previous: LabelReading, next: LabelReading): boolean =>
  previous.series === next.series &&
  (next.insertion === 1
    ? next.position === previous.position + 1
    : next.position === previous.position && next.insertion === previous.insertion + 1);

/** Writes the label at another position of the same series, with the same brackets. */
export function labelAt(written: string, { series: name, position, insertion }: LabelReading): string {
  const word = series[name]?.wordAt(position) ?? '';
  const inserted = insertion > 1 ? ` ${insertionWord(insertion)}` : '';
  if (/^[⑴-⒇⒜-⒵㈠-㈩]$/u.test(written)) return `(${word}${inserted})`;
  return written.replace(/[\p{L}\p{N}\u200d]+(?: (?:bis|ter|quater|quinquies))?/u, word + inserted);
}

/** Latin words for the levels of other scripts: letters, then numerals, capital letters, digits. */
const seriesOfLevels = [letters, roman, letters, digits];

/**
 * Returns the step of a sub-paragraph in its id. What is not in Latin letters takes the position in the series that is
 * usual at its level, so that ids are the same in all languages.
 *
 * @param level 0 for a sub-paragraph of a paragraph
 */
export function idStep({ series: name, position, insertion }: LabelReading, level: number): string {
  const own = series[name];
  const latin = own?.isLatin ? own : (seriesOfLevels[level] ?? digits);
  return latin.wordAt(position).toLowerCase() + insertionWord(insertion);
}
