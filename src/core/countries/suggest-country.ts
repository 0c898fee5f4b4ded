/** Finds the code of a country by its name, and by codes that ISO 3166-1 does not have. */
import { closest, distance } from 'fastest-levenshtein';
import { memoize, memoizeByObject } from '../memoize.ts';
import { languageTags } from '../model/languages.ts';
import type { CountryNames } from '../model/model.ts';
import codes from './codes.json' with { type: 'json' };
import { unitedNationsNames } from './united-nations.ts';

/** Codes of ISO 3166-1 by those of other lists: its codes of three letters, those of M49, which have three digits, and common ones. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(codes).flatMap(([code, others]) => others.map((other) => [other, code] as const)),
  ...Object.entries({ UK: 'GB', EL: 'GR', UAE: 'AE' }),
]);

/** Names that neither the United Nations nor `Intl` have, without an article. */
const otherNames: Readonly<Record<string, string>> = {
  turkey: 'TR',
  swaziland: 'SZ',
  'czech republic': 'CZ',
  'republique tcheque': 'CZ',
  'republica checa': 'CZ',
  macedonia: 'MK',
  burma: 'MM',
  birmanie: 'MM',
  birmania: 'MM',
  'ivory coast': 'CI',
  'cape verde': 'CV',
  'east timor': 'TL',
  vatican: 'VA',
  'great britain': 'GB',
  'united states': 'US',
};

/**
 * Returns the code that a word means without a doubt: a code in small letters or of another list, or a name in any
 * language, official or common. Spreadsheets take the zeros from the start of a number.
 */
export function findCountry(word: string, names: CountryNames): string | undefined {
  const code = findCode(word, names);
  if (code !== undefined) return code;
  const byName = codesByName(names);
  // “the Netherlands”, “Japan (JP)”, “Japan*”
  const [, plain = word, inBrackets] =
    /^(?:(?:the|les?|la|el|los)\s+)?(.+?)\s*(?:\((\w+)\)|\*+)?$/i.exec(word) ?? [];
  const found = byName.get(foldName(word)) ?? byName.get(foldName(plain));
  // “Congo (DRC)” is another country than “Congo”.
  return inBrackets === undefined || findCode(inBrackets, names) === found || byName.has(foldName(word))
    ? found
    : undefined;
}

function findCode(word: string, names: CountryNames): string | undefined {
  const typed = /^\d{1,2}$/.test(word) ? word.padStart(3, '0') : word.toUpperCase();
  // A body can use such a code for an organization.
  const code = Object.hasOwn(names, typed) ? typed : otherCodes.get(typed);
  return code !== undefined && Object.hasOwn(names, code) ? code : undefined;
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
      ...Object.entries(otherNames).filter(([, code]) => Object.hasOwn(names, code)),
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
