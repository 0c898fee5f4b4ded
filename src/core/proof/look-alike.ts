import type { Language } from '../languages.ts';
import type { Proof } from './proof.ts';

/** A word has letters of one script: С of the Cyrillic and C of the Latin script look the same, and are not. */
export const lookAlike: Proof = ({ source, prose, language }, report) => {
  for (const [start, end] of doubtful(prose)) {
    const word = prose.slice(start, end);
    const meant = abbreviations.has(asLatin(word)) ? [asLatin(word)] : readings(word, language);
    if (meant.length === 0) continue;
    const [only = '', other] = meant;
    const facts = { word, letters: lettersOf(word, only) };
    report('look-alike', source.span(start, end), facts, undefined, other === undefined ? only : undefined);
  }
};

/** Words in which scripts meet, and abbreviations in other letters: nearly all words are neither. */
function* doubtful(prose: string): Generator<[number, number]> {
  let end = 0;
  for (const { index } of prose.matchAll(meeting)) {
    if (index < end) continue;
    const start =
      index - (/[\p{L}\p{M}]*$/u.exec(prose.slice(Math.max(end, index - longest), index))?.[0].length ?? 0);
    end = index + (/^[\p{L}\p{M}]*/u.exec(prose.slice(index, index + longest))?.[0].length ?? 0);
    yield [start, end];
  }
}

const longest = 100;

const pairs: [latin: string, cyrillic: string, greek: string][] = [
  ...'A А Α|B В Β|C С |E Е Ε|H Н Η|I І Ι|J Ј |K К Κ|M М Μ|N  Ν|O О Ο|P Р Ρ|S Ѕ |T Т Τ|X Х Χ|Y У Υ|Z  Ζ'.split(
    '|',
  ),
  ...'a а |c с |e е |i і |j ј |o о ο|p р |s ѕ |x х |y у |v  ν'.split('|'),
].map((line) => line.split(' ') as [string, string, string]);

const toLatin = new Map(
  pairs.flatMap(([latin, ...others]) => others.filter(Boolean).map((sign) => [sign, latin])),
);
const toCyrillic = new Map(pairs.flatMap(([latin, sign]) => (sign ? [[latin, sign] as const] : [])));

/** Abbreviations that are written in Latin letters in every language, and can be typed in Cyrillic ones. */
const abbreviations = new Set(['CET', 'EET', 'PCT', 'EPO', 'TBT', 'PPH', 'HTTP', 'PET']);

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

const mapped = (word: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => letters.get(letter) ?? letter).join('');

const meeting = new RegExp(
  [
    '(?<=[A-Za-zÀ-ɏ])[Ͱ-ӿ]|(?<=[Ͱ-ӿ])[A-Za-zÀ-ɏ]|(?<=[Ͱ-Ͽ])[Ѐ-ӿ]|(?<=[Ѐ-ӿ])[Ͱ-Ͽ]',
    String.raw`(?<![\p{L}\p{M}])(?:${[...abbreviations].map((word) => mapped(word, toCyrillic)).join('|')})(?![\p{L}\p{M}])`,
  ].join('|'),
  'gu',
);

/** With each letter that looks like a Latin one as the Latin one. */
export const asLatin = (word: string): string => mapped(word, toLatin);
const asCyrillic = (word: string): string => mapped(word, toCyrillic);

/** The words of one script that a word of two scripts can be, the likelier first; none where it is no such word. */
function readings(word: string, language: Language): string[] {
  if ([latin, cyrillic, greek].filter((script) => script.test(word)).length < 2) return [];
  // A foreign name with the ending of a Russian case.
  if (/^[A-Z][a-zA-Z]+[а-яё]{1,3}$/.test(word)) return [];
  const isPure = (reading: string) =>
    [latin, cyrillic, greek].filter((script) => script.test(reading)).length === 1;
  const both = [asLatin(word), asCyrillic(word)];
  return [...new Set(language === 'ru' ? both.reverse() : both)].filter(isPure);
}

/** Tells the letters that are of another script than the word. */
function lettersOf(word: string, meant: string): string {
  const right = [...meant];
  const wrong = [...word].filter((letter, index) => letter !== right[index]);
  const script = [cyrillic, greek].findIndex((each) => each.test(wrong[0] ?? ''));
  const name = ['Cyrillic', 'Greek'][script] ?? 'Latin';
  const list = [...new Set(wrong)].join(', ');
  return `${list} ${new Set(wrong).size === 1 ? 'is a' : 'are'} ${name} ${new Set(wrong).size === 1 ? 'letter' : 'letters'}`;
}
