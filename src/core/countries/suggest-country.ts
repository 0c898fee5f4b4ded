/** Finds the code of a country by its name, and by codes that ISO 3166-1 does not have. */
import { closest, distance } from 'fastest-levenshtein';
import { memoize, memoizeByObject } from '../memoize.ts';
import { languageTags } from '../model/languages.ts';
import type { CountryNames } from '../model/model.ts';
import { unitedNationsNames } from './united-nations.ts';

/** Codes of other lists, by those of ISO 3166-1. */
const otherCodes: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', UAE: 'AE' };

/**
 * Returns the code that a word means without a doubt: a code in small letters or of another list, or a name in any
 * language, official or common.
 */
export function findCountry(word: string, names: CountryNames): string | undefined {
  const code = otherCodes[word.toUpperCase()] ?? word.toUpperCase();
  return Object.hasOwn(names, code) ? code : codesByName(names).get(foldName(word));
}

/** Returns the code that a word probably means: that of `findCountry`, or of a name that differs by a letter or two. */
export function suggestCountry(word: string, names: CountryNames): string | undefined {
  const found = findCountry(word, names);
  const typed = foldName(word);
  // Short names resemble each other.
  if (found !== undefined || typed.length < 5) return found;
  const byName = codesByName(names);
  const name = closest(typed, [...byName.keys()]);
  return distance(typed, name) <= (typed.length < 9 ? 1 : 2) ? byName.get(name) : undefined;
}

const codesByName = memoizeByObject(
  (names: CountryNames): ReadonlyMap<string, string> =>
    new Map([
      ...commonNames(),
      ...Object.entries(names).flatMap(([code, inLanguages]) =>
        Object.values(inLanguages).map((name) => [foldName(name), code] as const),
      ),
    ]),
);

/** Codes by names such as “South Korea”, which are not those of the United Nations. */
const commonNames = memoize((): readonly (readonly [name: string, code: string])[] =>
  languageTags.flatMap((tag) => {
    const names = new Intl.DisplayNames(tag, { type: 'region' });
    return Object.keys(unitedNationsNames).map((code) => [foldName(names.of(code) ?? code), code] as const);
  }),
);

const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .trim();
