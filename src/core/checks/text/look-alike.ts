import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { memoize } from '../../memoize.ts';
import type { Language } from '../../model/languages.ts';
import type { Wording } from '../../model/wording.ts';
import { replaceLetters, toCyrillic, toLatin } from '../../text/look-alike-letters.ts';
import { mask } from '../../text/prose.ts';
import type { TextCheck } from '../check.ts';

/** A word has the letters of one script. Cyrillic С and Latin C, for example, look the same but are different letters. */
export const lookAlike = defineRule({
  id: 'look-alike',
  severity: 'warning',
  messages: {
    script: {
      en: '"{word}" contains letters of another alphabet: {letters} ({script}).',
      fr: '« {word} » contient des lettres d’un autre alphabet : {letters} ({script}).',
    },
    font: {
      en: '"{word}" contains letters that belong to one font or keyboard only: {letters}.',
      fr: '« {word} » contient des lettres propres à une police ou à un clavier : {letters}.',
    },
  },
  hint: {
    en: 'Type the word again. As it is, search does not find it, and screen readers cannot read it.',
    fr: 'Retapez le mot. Sous cette forme, la recherche ne le trouve pas et les lecteurs d’écran ne peuvent pas le lire.',
  },
});

export const checkLookAlike: TextCheck = ({ source, prose, language, abbreviations }, report) => {
  for (const { start, end, meant } of suspectWords(prose, language, abbreviations)) {
    const word = prose.slice(start, end);
    const [only, other] = meant;
    if (only === undefined) continue;
    const fix = other === undefined ? only : undefined;
    report({ rule: lookAlike, span: source.span(start, end), fix, ...wrongLetters(word, only) });
  }
};

/** A word with letters that do not belong to it. */
interface SuspectWord {
  start: number;
  end: number;
  /** Words that the author may have meant, the most likely first. */
  meant: string[];
}

function suspectWords(prose: string, language: Language, abbreviations: readonly string[]): SuspectWord[] {
  // Most texts in languages other than Russian have no such letter.
  const hasForeign = greekOrCyrillic.test(prose);
  const found = [
    ...(hasForeign ? mixedWords(prose, language, abbreviations) : []),
    // Searching for whole words is slow, and hardly any text contains these letters.
    ...(signOfFont.test(prose) ? matches(prose, withSignsOfFonts, (word) => [plainLetters(word)]) : []),
    ...(language === 'ar' ? matches(prose, persian, (word) => persianReadings(word)) : []),
    ...(language === 'ru'
      ? [
          ...matches(prose, latinInRussian, (letter) => [asCyrillic(letter)]),
          ...matches(prose, russianInSymbol, (letters) => [asLatin(letters)]),
        ]
      : hasForeign
        ? matches(prose, foreignInLatin, (word) => [asLatin(word)]).filter((each) => isAlone(prose, each))
        : []),
  ].sort((one, two) => one.start - two.start);
  return found.filter(({ start }, index) => index === 0 || start >= (found[index - 1]?.end ?? 0));
}

const matches = (prose: string, pattern: RegExp, read: (word: string) => string[]): SuspectWord[] =>
  [...prose.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    meant: read(word),
  }));

/** Finds words that mix scripts, and abbreviations in the letters of another script. */
function mixedWords(prose: string, language: Language, abbreviations: readonly string[]): SuspectWord[] {
  const found: SuspectWord[] = [];
  const known = [...commonAbbreviations, ...abbreviations];
  let end = 0;
  const misspelt = known
    .map((word) => replaceLetters(word, toCyrillic))
    .filter((word) => cyrillic.test(word));
  for (const { index } of prose.matchAll(scriptChange(misspelt.join('|')))) {
    if (index < end) continue;
    const start =
      index - (wordBefore.exec(prose.slice(Math.max(end, index - maxWordLength), index))?.[0].length ?? 0);
    end = index + (wordAfter.exec(prose.slice(index, index + maxWordLength))?.[0].length ?? 0);
    const word = prose.slice(start, end);
    const latinWord = asLatin(word);
    found.push({ start, end, meant: known.includes(latinWord) ? [latinWord] : readings(word, language) });
  }
  return found;
}

const maxWordLength = 100;
/** Letters of the scripts that look alike. Chinese and Arabic words can follow them without a space. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]`;
const wordBefore = new RegExp(`${letter}*$`, 'u');
const wordAfter = new RegExp(`^${letter}*`, 'u');

// ---- Letters of one font or keyboard ------------------------------------------------------------------------

/** Full-width and mathematical letters, ligatures and Arabic presentation forms, which come from PDF files and other keyboards. */
const ofFonts = String.raw`\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc\u{1d400}-\u{1d7cb}`;
const signOfFont = new RegExp(`[${ofFonts}]`, 'u');
const signsOfFonts = new RegExp(`[${ofFonts}]+`, 'gu');
const withSignsOfFonts = new RegExp(`[\\p{L}\\p{M}]{0,40}[${ofFonts}][\\p{L}\\p{M}]{0,40}`, 'gu');
/** Words with Persian or Urdu letters that look like Arabic ones. */
const persian =
  /(?<![\u0621-\u06d3\u06d5])[\u0621-\u06d3\u06d5]{0,40}?[\u06a9\u06be\u06c1\u06cc\u06d5][\u0621-\u06d3\u06d5]{0,40}/gu;
const toArabic: Record<string, string> = { ک: 'ك', ھ: 'ه', ہ: 'ه', ی: 'ي', ە: 'ه' };

/** Reads a word as Arabic. At the end of a word, ی can stand for ي or ى. */
function persianReadings(word: string): string[] {
  const plain = plainLetters(word);
  return word.endsWith('ی') ? [plain, plain.replace(/ي$/, 'ى')] : [plain];
}

const plainLetters = (text: string): string =>
  text
    .replace(signsOfFonts, (letters) => letters.normalize('NFKC'))
    .replace(/[\u06a9\u06be\u06c1\u06cc\u06d5]/g, (sign) => toArabic[sign] ?? sign);

// ---- Letters of other scripts -------------------------------------------------------------------------

/** Abbreviations in Latin letters that can be typed with Cyrillic ones. Those of a body are in `content/glossary.yaml`. */
const commonAbbreviations = ['CET', 'EET', 'HTTP', 'PET'];

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;
const greekOrCyrillic = /[Ͱ-ӿ]/;

/** Returns a pattern for the places where scripts meet in a word, and for abbreviations. @param abbreviations in Cyrillic letters, separated by `|` */
const scriptChange = memoize(
  (abbreviations: string): RegExp =>
    new RegExp(
      [
        '(?<=[A-Za-zÀ-ɏ])[Ͱ-ӿ]|(?<=[Ͱ-ӿ])[A-Za-zÀ-ɏ]|(?<=[Ͱ-Ͽ])[Ѐ-ӿ]|(?<=[Ѐ-ӿ])[Ͱ-Ͽ]',
        `(?<!${letter})(?:${abbreviations})(?!${letter})`,
      ].join('|'),
      'gu',
    ),
);

/** Whole words that can be read as Latin. */
const foreignInLatin = new RegExp(`(?<!${letter})[${[...toLatin.keys()].join('')}]+(?!${letter})`, 'gu');
/** Russian words of one letter, typed in Latin: small, or at the start of a sentence. */
const latinInRussian =
  /(?=[acoy][ \u00a0])(?<![\p{L}\p{M}\d/-]|(?:пункт|част|вариант|буква|класс|тип|стать)\p{L}* )[acoy](?=[ \u00a0](?!или? )(?:[а-яё]{2,}|\d))|(?=[ABCKOY][ \u00a0])(?<=^[ \t>#*-]*|[.!?] )[ABCKOY](?=[ \u00a0](?!или? )(?:[а-яё]{2,}|\d))/gmu;

/** Cyrillic letters in the field `symbol`, which is the same in all languages. In the prose, the name of the field is blotted out. */
const russianInSymbol = new RegExp(
  `(?=[${[...toLatin.keys()].join('')}])(?<=^${mask}{7} *["']?)[${[...toLatin.keys()].join('')}]+(?=[./ -]*\\d)`,
  'gmu',
);

/** Tests whether no word of the same script is next to a word. A single Greek letter is a symbol. */
function isAlone(prose: string, { start, end }: SuspectWord): boolean {
  const word = prose.slice(start, end);
  const script = greek.test(word) ? greek : cyrillic;
  if (script === greek && word.length === 1) return false;
  const before =
    /[\p{L}\p{M}]+[^\p{L}\n]{0,4}$/u.exec(prose.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[^\p{L}\n]{0,4}[\p{L}\p{M}]+/u.exec(prose.slice(end, end + 40))?.[0] ?? '';
  return !script.test(before) && !script.test(after);
}

/** Replaces letters that look like Latin ones, and letters of one font. */
export const asLatin = (word: string): string => replaceLetters(plainLetters(word), toLatin);
const asCyrillic = (word: string): string => replaceLetters(word, toCyrillic);

/** Returns the words of one script that a word of several scripts can stand for, the most likely first. */
function readings(word: string, language: Language): string[] {
  if ([latin, cyrillic, greek].filter((script) => script.test(word)).length < 2) return [];
  // A foreign name with a Russian case ending, such as “Zoomе”.
  if (language === 'ru' && /^[A-Z][a-zA-Z]+[а-яё]{1,3}$/.test(word)) return [];
  const isPure = (reading: string) =>
    [latin, cyrillic, greek].filter((script) => script.test(reading)).length === 1;
  const both = [asLatin(word), asCyrillic(word)];
  return [...new Set(language === 'ru' ? both.reverse() : both)].filter(isPure);
}

/** Finds the letters that belong to another script than the word, or to one font only. */
function wrongLetters(word: string, meant: string): Finding<typeof lookAlike> {
  const ofFont = word.match(new RegExp(signOfFont, 'gu'));
  if (ofFont) return { message: 'font', data: { word, letters: [...new Set(ofFont)].join(', ') } };
  const right = [...meant];
  const wrong = [...new Set([...word].filter((letter, index) => letter !== right[index]))];
  const [script] = scripts.find(([, pattern]) => pattern.test(wrong[0] ?? '')) ?? [latinName];
  return { message: 'script', data: { word, script, letters: wrong.join(', ') } };
}

const latinName: Wording = { en: 'Latin', fr: 'latin' };
const scripts: readonly [name: Wording, letters: RegExp][] = [
  [{ en: 'Cyrillic', fr: 'cyrillique' }, cyrillic],
  [{ en: 'Greek', fr: 'grec' }, greek],
  [{ en: 'Persian', fr: 'persan' }, /\p{Script=Arabic}/u],
];
