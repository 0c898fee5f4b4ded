/** Which of the six languages a text is in: by its letters, and by the small words that every sentence has. */
import type { Language } from '../model/languages.ts';

const smallWords = {
  en: 'the of and to in is that for it with as was be by are this from at which have has will not or an their its been what who how when where why does do can we you our into between about than',
  fr: 'le les des du et dans est pour sur au aux ce cette avec sont ne pas ou il elle son sa ses leurs été qui être ont une nous vous mais tous toutes leur très',
  es: 'el los las del y se con por para al su sus como más lo o esta este ha sido fue sobre cada será hasta desde una muy todos todas también pero está están',
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
  ['ar', /[\p{L}&&\p{Script=Arabic}]+/gv, 1],
  ['ru', /[\p{L}&&\p{Script=Cyrillic}]+/gv, 1],
  // A word of Chinese has two signs where others have six.
  ['zh', /[\p{L}&&\p{Script=Han}]+/gv, 3],
];

/** Letters, or words, below which nothing is sure. */
const enough = { letters: 40, words: 5 };
/** So many times more must speak for a language than for all others. */
const lead = 3;

/** `null` where that is not sure: the text is short, of two languages, or of none of the six. */
export function detectLanguage(text: string): Language | null {
  const latin = count(text, /\p{Script=Latin}+/gu);
  const counts = scripts.map(([language, signs, weight]) => [language, weight * count(text, signs)] as const);
  const sum = counts.reduce((before, [, each]) => before + each, 0);
  for (const [language, each] of counts)
    if (each >= enough.letters && each > lead * (latin + sum - each)) return language;
  return latin > lead * sum ? latinLanguageOf(text) : null;
}

const count = (text: string, letters: RegExp): number =>
  text.match(letters)?.reduce((sum, { length }) => sum + length, 0) ?? 0;

function latinLanguageOf(text: string): Latin | null {
  const [first, second, third] = Object.entries(countsOf(text)).sort((a, b) => b[1] - a[1]) as [
    Latin,
    number,
  ][];
  const others = (second?.[1] ?? 0) + (third?.[1] ?? 0);
  return first && first[1] >= enough.words && first[1] > lead * others ? first[0] : null;
}

/** How many words speak for each. */
function countsOf(text: string): Record<Latin, number> {
  const counts: Record<Latin, number> = { en: 0, fr: 0, es: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const language = languageOfWord.get(word) ?? letters.find(([, own]) => own.test(word))?.[0];
    if (language) counts[language] += 1;
  }
  return counts;
}

const ownScript: Partial<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Whether a few words are of another language than this one, and no name: names are the same in many. */
export function isForeign(words: string, language: Language): boolean {
  const script = ownScript[language] ?? /\p{Script=Latin}/u;
  const common = words.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];
  if (!script.test(words)) {
    const isOfSigns = (words.match(/(?=\p{L})[\p{Script=Han}\p{Script=Arabic}]/gu)?.length ?? 0) > 5;
    return (
      isOfSigns || (/\S\s+\S/.test(words) && common.some((word) => word.length > 3 && !isPlain.test(word)))
    );
  }
  if (ownScript[language] || common.length < 3) return false;
  const counts = countsOf(words);
  return counts[language as Latin] === 0 && Object.values(counts).some((count) => count > 0);
}

/** Parts of names of people and houses. */
const isPlain = /^(?:from|with|della|delle|sobre|para|pour|dans)$/;
