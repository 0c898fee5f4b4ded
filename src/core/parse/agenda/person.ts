/** Reads a person from a line such as `Jane Doe, Professor, University of Geneva (Switzerland)`. */
import { findCountry } from '../../countries/suggest-country.ts';
import { unitedNationsNames } from '../../countries/united-nations.ts';
import type { Person, Speaker } from '../../model/model.ts';

/**
 * The name comes first, and the last part is the affiliation; what is between them is the function. Brackets at the end
 * hold the name of a country, also with a remark as in `(France, online)`; with anything else in them, such as `(WHO)`
 * or `(IT)`, they belong to the last part.
 *
 * @returns an empty name for a line that starts without one
 */
export function parsePerson(text: string): Person {
  const line = text.replace(/\s+/g, ' ').trim();
  const { before, word } = splitBrackets(line);
  const country = countryNamed(word);
  const [first = '', ...others] = partsOf(country === undefined ? line : before);
  const name = /^[,،，(（]/u.test(line) ? '' : first;
  const affiliation = others.pop();
  return {
    name,
    ...(others.length > 0 && { function: others.join(separatorIn(line)) }),
    ...(affiliation !== undefined && { affiliation }),
    ...(country !== undefined && { country }),
  };
}

/** Returns the code of the country that the words in brackets name; `undefined` for a code, which may as well be an abbreviation. */
function countryNamed(words: string): string | undefined {
  if (words === '') return undefined;
  if (/^[a-z\d]{1,3}$/i.test(words) && !/^(?:UK|USA|UAE)$/.test(words)) return undefined;
  // A comma can also be in a name, such as “Congo, Democratic Republic of the”.
  const beforeRemark = words.replace(/\s*(?:[;；؛].*|,\s*\p{Ll}.*)$/u, '');
  return findCountry(words, unitedNationsNames) ?? findCountry(beforeRemark, unitedNationsNames);
}

/** Splits off the brackets at the end of a line; `word` is what is in them, empty without any. */
function splitBrackets(line: string): { before: string; word: string } {
  const [, before = line, inBrackets = ''] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(line) ?? [];
  return { before, word: inBrackets.trim() };
}

/** Returns what is in brackets at the end of the line of a person whose country is unknown: a name that was misspelt, or part of the affiliation. */
export const wordInBrackets = ({ text, country }: Pick<Speaker, 'text' | 'country'>): string =>
  country === undefined ? splitBrackets(text.replace(/\s+/g, ' ').trim()).word : '';

/** Returns the comma of the script of a line, with a space where that script has one. */
const separatorIn = (line: string): string => /[,،，]\s?/u.exec(line)?.[0] ?? ', ';

/** Splits a line at the commas of any script, except those in brackets. */
const partsOf = (line: string): string[] =>
  (line.match(/(?:[^,،，(（]|[(（][^)）]*[)）]?)+/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
