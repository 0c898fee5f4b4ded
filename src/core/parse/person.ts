/** Reads a person from a line such as `Jane Doe, Professor, University of Geneva (Switzerland)`. */
import { findCountry } from '../countries/suggest-country.ts';
import { unitedNationsNames } from '../countries/united-nations.ts';
import type { Person } from '../model/model.ts';

/**
 * The name comes first, and the last part is the affiliation; what is between them is the function. Brackets at the end
 * hold the country; with any other word in them, they belong to the last part.
 */
export function parsePerson(text: string): Person {
  const line = text.replace(/\s+/g, ' ').trim();
  const [, before = line, inBrackets = ''] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(line) ?? [];
  const country = inBrackets === '' ? undefined : findCountry(inBrackets.trim(), unitedNationsNames);
  const [name = '', ...others] = partsOf(country === undefined ? line : before);
  const affiliation = others.pop();
  return {
    name,
    ...(others.length > 0 && { function: others.join(', ') }),
    ...(affiliation !== undefined && { affiliation }),
    ...(country !== undefined && { country }),
  };
}

/** Splits a line at the commas of any script, except those in brackets. */
const partsOf = (line: string): string[] =>
  (line.match(/(?:[^,،，(（]|[(（][^)）]*[)）]?)+/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
