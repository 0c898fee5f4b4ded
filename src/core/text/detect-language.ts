/** Detects the language of a text by its script and, in Latin script, by frequent words and letters. */
import type { Language } from '../model/languages.ts';
import { isTraditionalHan } from './traditional-han.ts';

type LatinLanguage = 'en' | 'fr' | 'es';

const frequentWords: Readonly<Record<LatinLanguage, string>> = {
  en: 'the of and to in is that for it with as was be by are this from at which have has will not or an their its been what who how when where why does do can we you our into between about than',
  fr: 'le les des du et dans est pour sur au aux ce cette avec sont ne pas ou il elle son sa ses leurs été qui être ont une nous vous mais tous toutes leur très',
  es: 'el los las del y se con por para al su sus como más lo o esta este ha sido fue sobre cada será hasta desde una muy todos todas también pero está están',
};

const languageOfWord = new Map(
  (['en', 'fr', 'es'] as const).flatMap((language) =>
    frequentWords[language].split(' ').map((word): [string, LatinLanguage] => [word, language]),
  ),
);

/** Letters that only one of the languages has. Both French and Spanish have é. */
const distinctiveLetters: readonly [LatinLanguage, RegExp][] = [
  ['es', /[ñáíóú]/],
  ['fr', /[àâçèêëîïôùûœ]/],
];

/** The letters of each script, without digits and signs: a table of times is in no language. */
const letterRuns: readonly [Language, letters: RegExp, weight: number][] = [
  ['ar', /[\p{L}&&\p{Script=Arabic}]+/gv, 1],
  ['ru', /[\p{L}&&\p{Script=Cyrillic}]+/gv, 1],
  // A Chinese word has about two characters, where others have six letters.
  ['zh', /[\p{L}&&\p{Script=Han}]+/gv, 3],
];

const nonLatinLetter = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u;

const minLetters = 40;
const minWords = 5;
/** The factor by which the letters or words of one language must outnumber those of all others together. */
const minRatio = 3;

/** Returns `null` if that is uncertain: the text is short, or in two languages, or in an unknown one. */
export function detectLanguage(text: string): Language | null {
  if (!nonLatinLetter.test(text)) return detectLatinLanguage(text);
  const latin = countLetters(text, /\p{Script=Latin}+/gu);
  const counts = letterRuns.map(
    ([language, letters, weight]) => [language, weight * countLetters(text, letters)] as const,
  );
  const sum = counts.reduce((total, [, count]) => total + count, 0);
  for (const [language, count] of counts)
    if (count >= minLetters && count > minRatio * (latin + sum - count)) return language;
  return latin > minRatio * sum ? detectLatinLanguage(text) : null;
}

const portugueseWords = new Set(
  'não uma em com são dos das pela pelo pelos pelas ao aos às também você seu sua seus suas foi mais os um nos nas à é'.split(
    ' ',
  ),
);

/** Tests for a text in Portuguese, which has many words in common with Spanish. */
function isPortuguese(text: string): boolean {
  const lowerCase = text.toLowerCase();
  if (!/[ãõ]/.test(lowerCase)) return false;
  const words = lowerCase.match(/\p{L}+/gu) ?? [];
  const count = words.filter((word) => portugueseWords.has(word)).length;
  const others = words.filter((word) => languageOfWord.has(word) && !portugueseWords.has(word)).length;
  return count >= minWords && count > others;
}

/**
 * Detects that a text is not in a language, but in another one, in Portuguese (`pt`) or in traditional characters
 * (`zh-Hant`). Returns `null` if that is uncertain.
 */
export function detectOtherLanguage(text: string, language: Language): string | null {
  if (language === 'zh' && isTraditionalHan(text)) return 'zh-Hant';
  if (isLatin(language) && isPortuguese(text)) return 'pt';
  // Most texts in a script of their own contain no other.
  if (!isLatin(language) && !otherScripts[language].test(text)) return null;
  const found = detectLanguage(text);
  return found === language ? null : found;
}

const otherScripts: Readonly<Record<Exclude<Language, LatinLanguage>, RegExp>> = {
  ar: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/u,
  ru: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Han}]/u,
  zh: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]/u,
};

const countLetters = (text: string, letters: RegExp): number =>
  text.match(letters)?.reduce((sum, { length }) => sum + length, 0) ?? 0;

function detectLatinLanguage(text: string): LatinLanguage | null {
  const counts = countWords(text);
  const sum = counts.en + counts.fr + counts.es;
  for (const language of ['en', 'fr', 'es'] as const) {
    const count = counts[language];
    if (count >= minWords && count > minRatio * (sum - count)) return language;
  }
  return null;
}

/** Counts the words that are typical of each language. */
function countWords(text: string): Record<LatinLanguage, number> {
  const counts = { en: 0, fr: 0, es: 0 };
  const lowerCase = text.toLowerCase();
  const distinctive = distinctiveLetters.filter(([, letters]) => letters.test(lowerCase));
  for (const word of lowerCase.match(/\p{L}+/gu) ?? []) {
    const language = languageOfWord.get(word) ?? distinctive.find(([, letters]) => letters.test(word))?.[0];
    if (language) counts[language] += 1;
  }
  return counts;
}

const scriptOf: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
};

/** Words that are common in names of persons and institutions. */
const wordOfNames = /^(?:from|with|della|delle|sobre|para|pour|dans)$/;

/** Tests whether a short text is in another language. A name is not: it is the same in many languages. */
export function isForeign(text: string, language: Language): boolean {
  const lowerCaseWords = text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];
  if (!scriptOf[language].test(text)) {
    const uncasedLetters = text.match(/(?=\p{L})[\p{Script=Han}\p{Script=Arabic}]/gu) ?? [];
    const hasSeveralWords = /\S\s+\S/.test(text);
    return (
      uncasedLetters.length > 5 ||
      (hasSeveralWords && lowerCaseWords.some((word) => word.length > 3 && !wordOfNames.test(word)))
    );
  }
  if (!isLatin(language) || lowerCaseWords.length < 3) return false;
  const counts = countWords(text);
  return counts[language] === 0 && Object.values(counts).some((count) => count > 0);
}

const isLatin = (language: Language): language is LatinLanguage => language in frequentWords;
