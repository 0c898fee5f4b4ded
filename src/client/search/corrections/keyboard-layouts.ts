/** Converts text that was typed with another keyboard layout than the reader believed. */
import type { ByLanguage, Language } from '../../../core/model/languages.ts';

/** The characters of the same keys in each layout, row by row. One key of the Arabic layout writes two letters. */
const layouts = {
  qwerty: [..."1234567890qwertyuiop[]asdfghjkl;'zxcvbnm,./`"],
  azerty: [...'&é"\'(-è_çàazertyuiop^$qsdfghjklmùwxcvbn,;:!²'],
  qwertz: [...'1234567890qwertzuiopü+asdfghjklöäyxcvbnm,.-^'],
  spanish: [...'1234567890qwertyuiop`+asdfghjklñ´zxcvbnm,.-º'],
  russian: [...'1234567890йцукенгшщзхъфывапролджэячсмитьбю.ё'],
  arabic: [...'1234567890ضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزظذ'],
} as const;
type Layout = keyof typeof layouts;

/** The layouts with which people write a language, the most common first. */
const layoutsOf: ByLanguage<readonly Layout[]> = {
  ar: ['arabic'],
  en: ['qwerty', 'azerty', 'qwertz'],
  es: ['spanish', 'qwerty', 'azerty', 'qwertz'],
  fr: ['azerty', 'qwerty', 'qwertz'],
  ru: ['russian'],
  zh: ['qwerty'],
};

/** Returns what the keys that were pressed write in the layouts of a language. */
export function readAsOtherLayouts(typed: string, language: Language): string[] {
  const texts = layoutsOf[language].flatMap((meant) =>
    (Object.keys(layouts) as Layout[])
      .filter((used) => used !== meant)
      .flatMap((used) => convert(typed.toLowerCase(), layouts[used], layouts[meant]) ?? [])
      .map(composeAccents),
  );
  return [...new Set(texts)].filter((text) => text !== typed.toLowerCase());
}

/** Dead keys write an accent on the next letter. */
const composeAccents = (text: string): string =>
  text
    .replace(/´(\p{L})/gu, '$1\u0301')
    .replace(/\^(\p{L})/gu, '$1\u0302')
    .normalize('NFC');

/** Returns `null` for text that the layout cannot have written. */
function convert(typed: string, from: readonly string[], to: readonly string[]): string | null {
  let text = '';
  for (let offset = 0; offset < typed.length; ) {
    const rest = typed.slice(offset);
    const twoLetters = from.findIndex((each) => each.length > 1 && rest.startsWith(each));
    const key = twoLetters >= 0 ? twoLetters : from.indexOf(rest.charAt(0));
    const written = key >= 0 ? from[key] : rest.charAt(0);
    if (key < 0 && /\p{L}/u.test(rest.charAt(0))) return null;
    text += key >= 0 ? (to[key] ?? '') : rest.charAt(0);
    offset += written?.length || 1;
  }
  return text;
}
