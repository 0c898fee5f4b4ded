/** Reads the value of a cell. */
import type { z } from 'zod';
import { findCountry, suggestCountry } from '../countries/suggest-country.ts';
import { memoizeByObject } from '../memoize.ts';
import { isSlug } from '../model/ids.ts';
import type { CountryNames, RegisterField } from '../model/model.ts';
import { isEntryName } from '../model/paths.ts';
import { truncate } from '../text/strings.ts';
import { closestWord } from '../text/suggest.ts';
import { readExpected } from '../yaml/expected.ts';
import { date, dateOfAnyPrecision, webAddress } from '../yaml/fields.ts';
import { suggestId } from '../yaml/suggest-values.ts';
import type { Target } from './columns.ts';

/** The value as files have it, empty for an empty cell; or the problem, with its kind. */
export type CellRead = { value: string } | { kind: string; problem: string };

/** Spreadsheets take what follows for a formula, so the table that readers download has an apostrophe there. */
const neutralized = /^'(?='*[=+\-@\t\r])|(?<=[;\t\r\n])'(?=["']*[=+\-@])/g;

/** Returns the text of a cell without what only tables need. */
export const cellText = (cell: string): string =>
  cell.replace(neutralized, '').replace(/\r\n?/g, '\n').trim();

/** @param cell the text of a cell */
export function readCell(cell: string, target: Target, countries: CountryNames): CellRead {
  if (cell === '') return target.type === 'entry' ? { kind: 'empty', problem: missingId } : { value: '' };
  if (target.type !== 'summary' && /[\n\v\f\u0085\u2028\u2029]/.test(cell))
    return { kind: 'line-break', problem: 'The cell contains a line break. Write its text on one line.' };
  if (spreadsheetError.test(cell))
    return {
      kind: 'cell-error',
      problem: `"${truncate(cell)}" is an error of the spreadsheet, and not a value. Correct the cell there, and save the table again.`,
    };
  if (placeholder.test(cell) && target.type !== 'label')
    return {
      kind: 'placeholder',
      problem: `"${cell}" would be published as it is. Leave the cell empty if there is no value.`,
    };
  switch (target.type) {
    case 'entry':
      return readId(cell);
    case 'country':
      return readCountry(cell, countries);
    case 'choice':
      return readChoice(cell, target.field);
    case 'label': {
      const read =
        target.field.type === 'country' ? readCountry(cell, countries) : readChoice(cell, target.field);
      // The name may have changed since the table was downloaded.
      return 'value' in read ? read : { value: '' };
    }
    case 'date':
      return serialDateProblem(cell) ?? readBySchema(cell, dateOfAnyPrecision);
    case 'checked':
      return serialDateProblem(cell) ?? readBySchema(cell, date);
    case 'link':
    case 'shown-link':
      return readBySchema(cell, webAddress);
    default:
      return { value: cell };
  }
}

/** Matches the text that a spreadsheet shows for a failed formula, or for a date that is wider than its column. */
const spreadsheetError =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA|#+)$|^Err:\d{3}$/;

/** Signs for “nothing”, which tables on paper have. */
const placeholder = /^(?:[-‐–—]{1,3}|n\/a|n\.a\.|s\/o|н\/д|不适用|لا ينطبق)$/i;

/** Reports the number of a day, which a spreadsheet stores for a date. Day 1 is 31 December 1899. */
function serialDateProblem(cell: string): CellRead | null {
  if (!/^[1-9]\d{4}$/.test(cell)) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + Number(cell))).toISOString().slice(0, 10);
  return {
    kind: 'value',
    problem: `"${cell}" is the number by which a spreadsheet stores a date, here ${day}. Format the column as text, and write the date.`,
  };
}

const missingId = 'The row has no id. Write the id of an entry, such as eu-2024-1689.';

function readId(cell: string): CellRead {
  if (isEntryName(cell)) return { value: cell };
  if (isSlug(cell))
    return {
      kind: 'entry-id',
      problem: `No entry can have the id ${truncate(cell)}: the site uses it for a page of its own. Write another one.`,
    };
  const meant = suggestId(cell);
  return {
    kind: 'entry-id',
    problem: `"${truncate(cell)}" is no id. Use small letters, digits and hyphens${meant ? `, for example ${meant}` : ''}.`,
  };
}

const suggestCountryFor = memoizeByObject((names: CountryNames) => {
  const suggestions = new Map<string, string | undefined>();
  // Comparing a word with all names takes a while, and a table repeats its countries.
  return (word: string): string | undefined => {
    if (!suggestions.has(word)) suggestions.set(word, suggestCountry(word, names));
    return suggestions.get(word);
  };
});

function readCountry(cell: string, countries: CountryNames): CellRead {
  const code = findCountry(cell, countries);
  if (code !== undefined) return { value: code };
  const meant = suggestCountryFor(countries)(cell);
  const name = meant === undefined ? undefined : countries[meant]?.en;
  return {
    kind: 'country-unknown',
    problem: meant
      ? `"${truncate(cell)}" is no country. Did you mean ${meant}${name ? ` (${name})` : ''}?`
      : `"${truncate(cell)}" is neither a code nor a name of a country. Write a code of ISO 3166-1, or a name as the United Nations write it; add organizations to countries.yaml.`,
  };
}

function readChoice(cell: string, { id, choices }: RegisterField): CellRead {
  const words = choices.flatMap((choice) =>
    [choice.id, ...Object.values(choice.label)].map((word) => ({ word: word.toLowerCase(), id: choice.id })),
  );
  const typed = cell.toLowerCase();
  const found = words.find(({ word }) => word === typed)?.id;
  if (found !== undefined) return { value: found };
  const nearest = closestWord(
    typed,
    words.map(({ word }) => word),
  );
  const meant = words.find(({ word }) => word === nearest)?.id;
  return {
    kind: 'choice-unknown',
    problem: meant
      ? `"${truncate(cell)}" is no choice of "${id}". Did you mean ${meant}?`
      : `"${truncate(cell)}" is no choice of "${id}". Write one of: ${choices.map((choice) => choice.id).join(', ')}.`,
  };
}

function readBySchema(cell: string, schema: z.ZodType<string>): CellRead {
  const result = schema.safeParse(cell);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  return {
    kind: 'value',
    problem: `"${truncate(cell)}" must be ${issue ? readExpected(issue.message).en : 'another value'}.`,
  };
}
