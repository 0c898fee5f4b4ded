/** Changes the number of a session in the name of a meeting, to propose the name of the next one. */
import type { Language } from '../model/languages.ts';

/** The highest number that has words here. */
const maxNumber = 30;

/** Returns the ordinals of a number, in the gender of the word for session; Russian has two such words. */
const ordinals: Record<Language, (number: number) => (string | undefined)[]> = {
  ar: (number) => [arabic[number - 1]],
  zh: (number) => [number <= maxNumber ? `第${chineseNumeral(number)}` : undefined],
  en: (number) => [compose(number, english, 'twenty-', 'thirtieth')],
  fr: (number) => [compose(number, french, 'vingt-', 'trentième', { 1: 'première', 21: 'vingt et unième' })],
  ru: (number) => {
    const masculine = compose(number, russian, 'двадцать ', 'тридцатый');
    return [masculine, masculine?.replace(/ий$/, 'ья').replace(/(?:ый|ой)$/, 'ая')];
  },
  es: (number) => [compose(number, spanish, 'vigésima ', 'trigésima')],
};

const list = (words: string): string[] => words.split('|');

const arabicUnits = list('الحادية|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة');
const arabic = [
  ...list('الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة'),
  ...arabicUnits.map((unit) => `${unit} عشرة`),
  'العشرون',
  ...arabicUnits.map((unit) => `${unit} والعشرون`),
  'الثلاثون',
];
const english = list(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
);
const french = list(
  'unième|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième',
);
const russian = list(
  'первый|второй|третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|одиннадцатый|двенадцатый|тринадцатый|четырнадцатый|пятнадцатый|шестнадцатый|семнадцатый|восемнадцатый|девятнадцатый|двадцатый',
);
const spanish = list(
  'primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|undécima|duodécima|decimotercera|decimocuarta|decimoquinta|decimosexta|decimoséptima|decimoctava|decimonovena|vigésima',
);

/**
 * Composes the ordinal of a number up to thirty: from 21 to 29 it is a prefix (`twenty-`) with the ordinal of the unit.
 *
 * @param irregular ordinals of numbers that do not follow this rule
 */
function compose(
  number: number,
  upTo20: readonly string[],
  prefixOf20: string,
  thirtieth: string,
  irregular: Readonly<Record<number, string>> = {},
): string | undefined {
  if (number === maxNumber) return thirtieth;
  if (number > maxNumber) return undefined;
  return irregular[number] ?? (number <= 20 ? upTo20[number - 1] : prefixOf20 + upTo20[number - 21]);
}

/** Writes a number from 1 to 99. */
function chineseNumeral(number: number): string {
  const digit = (value: number): string => '〇一二三四五六七八九'.charAt(value);
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 ? '' : digit(number % 10);
  return tens === 0 ? unit : `${tens === 1 ? '' : digit(tens)}十${unit}`;
}

/**
 * Replaces the number of a session in a name, whether written as a word or in digits.
 *
 * @returns `null` if the name does not contain the number, or contains it more than once
 */
export function renumberOrdinals(language: Language, name: string, from: number, to: number): string | null {
  const newWords = ordinals[language](to);
  for (const [index, word] of ordinals[language](from).entries()) {
    const newWord = newWords[index];
    if (!word || !newWord) continue;
    const renamed = replaceOnly(name, ordinalPattern(language, word), (found) =>
      matchCapital(found, newWord),
    );
    if (renamed !== null) return renamed;
  }
  const suffix = language === 'en' ? '(?:st|nd|rd|th)?' : '';
  return replaceOnly(name, new RegExp(`(?<!\\d)${from}${suffix}(?!\\d)`, 'gu'), (found) =>
    /\D$/.test(found) ? `${to}${englishSuffix(to)}` : String(to),
  );
}

const ordinalPattern = (language: Language, word: string): RegExp =>
  language === 'zh'
    ? new RegExp(`${word}(?![一二三四五六七八九十百])`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{M}-])${word}(?![\\p{L}\\p{M}-])`, 'giu');

/** Replaces the only match of a pattern. Returns `null` if there is none or more than one. */
function replaceOnly(
  text: string,
  pattern: RegExp,
  replacementFor: (found: string) => string,
): string | null {
  const [match, ...more] = text.matchAll(pattern);
  if (!match || more.length > 0) return null;
  const [found] = match;
  return text.slice(0, match.index) + replacementFor(found) + text.slice(match.index + found.length);
}

/** Capitalizes a word if another one starts with a capital letter. */
const matchCapital = (model: string, word: string): string => {
  const [first = ''] = model;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
};

function englishSuffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
}
