/** The values of the fields of a register, in words. */
import { memoize } from '../core/memoize.ts';
import { type Language, textIn } from '../core/model/languages.ts';
import type { CountryNames, Entry, FieldValue, Register, RegisterField } from '../core/model/model.ts';
import { dateOfAnyPrecision } from './format.ts';
import { locales } from './locales.ts';

/** The value of a field of an entry in a language. */
export interface ShownValue {
  field: RegisterField;
  /** As readers see it. An address, if the field is a link. */
  text: string;
  /** What the value is filtered by: the id of a choice, a code in small letters, or a year. */
  key: string;
  /** ISO 8601 date, if it is one. */
  time?: string;
}

/** Returns the name of a country or an organization; its code if the language has no name for it. */
export const countryName = (countries: CountryNames, code: string, language: Language): string =>
  countries[code]?.[language] ?? code;

/** Returns the values that an entry has, in the order of the fields. Values in other languages only are left out. */
export const shownValues = (
  { fields }: Pick<Register, 'fields'>,
  { facts }: Pick<Entry, 'facts'>,
  countries: CountryNames,
  language: Language,
): ShownValue[] =>
  fields.flatMap((field) => {
    const value = facts.values[field.id];
    const shown = value === undefined ? undefined : showValue(field, value, countries, language);
    return shown ? [{ field, ...shown }] : [];
  });

export function showValue(
  { type, choices }: RegisterField,
  value: FieldValue,
  countries: CountryNames,
  language: Language,
): Omit<ShownValue, 'field'> | undefined {
  if (typeof value !== 'string') {
    const text = value[language];
    return text === undefined ? undefined : { text, key: text };
  }
  switch (type) {
    case 'country':
      return { text: countryName(countries, value, language), key: value.toLowerCase() };
    case 'choice': {
      const choice = choices.find(({ id }) => id === value);
      return { text: choice ? textIn(choice.label, language) : value, key: value };
    }
    case 'date':
      return { text: dateOfAnyPrecision(language, value), key: value.slice(0, 4), time: value };
    default:
      return { text: value, key: value };
  }
}

/** Returns an order of words by the rules of a language. Memoized. */
export const wordOrder = memoize(
  (language: Language): Intl.Collator['compare'] =>
    new Intl.Collator(locales[language], { numeric: true }).compare,
);
