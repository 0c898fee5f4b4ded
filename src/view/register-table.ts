/** The table of a register: its rows in a language, and the values by which readers filter them. */

import { inLanguageOrOther, type Language } from '../core/model/languages.ts';
import type { CountryNames, Entry, Register, RegisterField, Site } from '../core/model/model.ts';
import { valuesOfFields } from '../core/site/register-values.ts';
import { isWithdrawn } from '../core/site/release.ts';
import { countryName, type ShownValue, shownValues, wordOrder } from '../i18n/register-values.ts';

export interface RegisterRow {
  entry: Entry;
  /** In the language of the page, or in another where the entry lacks it. */
  title: string;
  titleLanguage: Language;
  isWithdrawn: boolean;
  /** By the id of the field. */
  values: ReadonlyMap<string, ShownValue>;
}

/** Returns the rows in the order of the first field of the table, and of their titles. */
export function registerRows(
  register: Register,
  entries: readonly Entry[],
  site: Pick<Site, 'config' | 'countries'>,
  language: Language,
): RegisterRow[] {
  const compare = wordOrder(language);
  const [first] = tableFields(register);
  const rows = entries.flatMap((entry): RegisterRow[] => {
    const version = inLanguageOrOther(entry.versions, language, site.config.defaultLanguage);
    if (!version) return [];
    const values = shownValues(register, entry, site.countries, language);
    return [
      {
        entry,
        title: version.title,
        titleLanguage: version.language,
        isWithdrawn: isWithdrawn(entry),
        values: new Map(values.map((value) => [value.field.id, value])),
      },
    ];
  });
  const keyOf = ({ values }: RegisterRow): string => (first && sortKey(values.get(first.id))) ?? '';
  return rows.sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.title, b.title));
}

/** Returns the text by which a value is sorted: dates as in ISO 8601, everything else as shown. */
export const sortKey = (value: ShownValue | undefined): string | undefined => value?.time ?? value?.text;

export const tableFields = ({ fields }: Pick<Register, 'fields'>): RegisterField[] =>
  fields.filter(({ table }) => table);

/** A field with the name that its filter shows. */
export type NamedField = Pick<RegisterField, 'id' | 'label'>;

/** A field by which readers filter, with the values that entries have. */
export interface Facet<Field extends NamedField = RegisterField> {
  field: Field;
  values: FacetValue[];
}

export interface FacetValue {
  key: string;
  text: string;
  /** Number of entries. */
  count: number;
}

/** Returns the facets: countries by name, choices in the order of the register, the latest year first. */
export function registerFacets(
  { fields }: Pick<Register, 'fields'>,
  rows: readonly RegisterRow[],
  language: Language,
): Facet[] {
  const compare = wordOrder(language);
  return fields
    .filter(({ filter }) => filter)
    .map((field) => {
      const byKey = Map.groupBy(
        rows.flatMap(({ values }) => values.get(field.id) ?? []),
        ({ key }) => key,
      );
      const values = [...byKey].map(([key, shown]) => ({
        key,
        text: field.type === 'date' ? key : (shown[0]?.text ?? key),
        count: shown.length,
      }));
      const rank = ({ key }: FacetValue): number => field.choices.findIndex(({ id }) => id === key);
      return {
        field,
        values: values.sort((a, b) =>
          field.type === 'choice'
            ? rank(a) - rank(b)
            : field.type === 'date'
              ? compare(b.key, a.key)
              : compare(a.text, b.text),
        ),
      };
    });
}

/** Returns the countries that the entries have in a field, by name; none for a field of another type. */
export function countriesByName(
  register: Pick<Register, 'entries'>,
  field: RegisterField,
  countries: CountryNames,
  language: Language,
): Omit<FacetValue, 'count'>[] {
  if (field.type !== 'country') return [];
  const compare = wordOrder(language);
  return valuesOfFields(register, [field])
    .map(({ value, key }) => ({ key, text: countryName(countries, value, language) }))
    .sort((a, b) => compare(a.text, b.text));
}
