/** Recognizes the language that staff mean by a code or a name that is not its tag. */
import { computeOnce } from '../lazy-fields.ts';
import { type ByLanguage, type Language, languages, languageTags } from '../model/languages.ts';

/** Codes of ISO 639-2 and 639-3, of countries, and the letters at the end of United Nations symbols. */
const otherCodes: ByLanguage<readonly string[]> = {
  ar: ['ara', 'arb', 'a', 'eg', 'sa'],
  zh: ['zho', 'chi', 'chn', 'cmn', 'c', 'ch', 'chs', 'cn', 'hans'],
  en: ['eng', 'e', 'ang', 'gb', 'us'],
  fr: ['fra', 'fre', 'f'],
  ru: ['rus', 'r', 'su'],
  es: ['spa', 'esl', 'esp', 'cas', 's', 'sp'],
};

/** Made at the first call, because few texts need it and it takes time. */
const namesIn = computeOnce(() =>
  languageTags.map((language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })),
);
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The languages by their codes, and by their names in each other. */
const meanings = computeOnce(
  (): ReadonlyMap<string, Language> =>
    new Map(
      languages.flatMap(({ tag, name }) =>
        [tag, name, ...otherCodes[tag], ...namesIn().map((names) => names.of(tag) ?? tag)].map(
          (word): [string, Language] => [fold(word), tag],
        ),
      ),
    ),
);

/** Returns the language that a word stands for: `cn`, `FRE`, `en-GB` or `Anglais`. */
export function meantLanguage(word: string): Language | undefined {
  const folded = fold(word.trim());
  return meanings().get(folded) ?? meanings().get(folded.split(/[-_]/, 1)[0] ?? '');
}

/** Tests for the tag of a language that the engine does not support, such as `de`. */
export const isForeignTag = (tag: string): boolean =>
  /^[a-z]{2}$/.test(tag) && namesIn().some((names) => names.of(tag) !== undefined) && !meanings().has(tag);
