/** Which of the six languages a text is in: by its letters, and by the small words that every sentence has. */
import type { Language } from './languages.ts';

const smallWords = {
  en: 'the of and to in is that for it with as was be by are this from at which have has will not or an their its been',
  fr: 'le les des du et dans est pour sur au aux ce cette avec sont ne pas ou il elle son sa ses leurs été qui être ont',
  es: 'el los las del y se con por para al su sus como más lo o esta este ha sido fue sobre cada será hasta desde',
};
type Latin = keyof typeof smallWords;

const languageOfWord = new Map<string, Latin>();
for (const [language, words] of Object.entries(smallWords) as [Latin, string][])
  for (const word of words.split(' ')) languageOfWord.set(word, language);

/** Letters that only one of them has; é is in both. */
const letters: readonly [Latin, RegExp][] = [
  ['es', /[ñáíóú]/],
  ['fr', /[àâçèêëîïôùûœ]/],
];

/** Digits and signs of a script tell nothing: a table of times is of no language. */
const scripts: readonly [Language, RegExp, weight: number][] = [
  ['ar', /(?=\p{L})\p{Script=Arabic}/gu, 1],
  ['ru', /(?=\p{L})\p{Script=Cyrillic}/gu, 1],
  // A word of Chinese has two signs where others have six.
  ['zh', /(?=\p{L})\p{Script=Han}/gu, 3],
];

/** Letters, or words, below which nothing is sure. */
const enough = { letters: 40, words: 5 };
/** So many times more must speak for a language than for all others. */
const lead = 3;

/** `null` where that is not sure: the text is short, of two languages, or of none of the six. */
export function languageOf(text: string): Language | null {
  const latin = count(text, /\p{Script=Latin}/gu);
  const counts = scripts.map(([language, signs, weight]) => [language, weight * count(text, signs)] as const);
  const sum = counts.reduce((before, [, each]) => before + each, 0);
  for (const [language, each] of counts)
    if (each >= enough.letters && each > lead * (latin + sum - each)) return language;
  return latin > lead * sum ? latinLanguageOf(text) : null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function latinLanguageOf(text: string): Latin | null {
  const counts: Record<Latin, number> = { en: 0, fr: 0, es: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const language = languageOfWord.get(word) ?? letters.find(([, own]) => own.test(word))?.[0];
    if (language) counts[language] += 1;
  }
  const [first, second, third] = (Object.entries(counts) as [Latin, number][]).sort((a, b) => b[1] - a[1]);
  const others = (second?.[1] ?? 0) + (third?.[1] ?? 0);
  return first && first[1] >= enough.words && first[1] > lead * others ? first[0] : null;
}
