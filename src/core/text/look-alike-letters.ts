/** Letters of different alphabets that look the same. */

const pairs: [latin: string, cyrillic: string, greek: string][] = [
  ...'A А Α|B В Β|C С |E Е Ε|H Н Η|I І Ι|J Ј |K К Κ|M М Μ|N  Ν|O О Ο|P Р Ρ|S Ѕ |T Т Τ|X Х Χ|Y У Υ|Z  Ζ'.split(
    '|',
  ),
  ...'a а |c с |e е |i і |j ј |o о ο|p р |s ѕ |x х |y у |v  ν'.split('|'),
].map((line) => line.split(' ') as [string, string, string]);

/** Latin letters by those of other alphabets that look the same. */
export const toLatin = new Map(
  pairs.flatMap(([latin, ...others]) => others.filter(Boolean).map((sign) => [sign, latin])),
);
/** Cyrillic letters by the Latin ones that look the same. */
export const toCyrillic = new Map(pairs.flatMap(([latin, sign]) => (sign ? [[latin, sign] as const] : [])));

/** Replaces the letters of a word that a table has. */
export const replaceLetters = (word: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => letters.get(letter) ?? letter).join('');
