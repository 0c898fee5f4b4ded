/** The values of the fields by which readers browse a register. */
import type { Entry, Register, RegisterField } from '../model/model.ts';

/** A value of a field that has a page of its own, with the entries that have it. */
export interface ValueOfField {
  field: RegisterField;
  /** The id of a choice, or the code of a country. */
  value: string;
  /** The same in small letters, as in the address. */
  key: string;
  entries: Entry[];
}

/** Returns the fields whose values have a page each: countries and choices by which readers filter. */
export const browsableFields = ({ fields }: Pick<Register, 'fields'>): RegisterField[] =>
  fields.filter(({ type, filter }) => filter && (type === 'country' || type === 'choice'));

export const valuesOfFields = (
  { entries: all }: Pick<Register, 'entries'>,
  fields: readonly RegisterField[],
): ValueOfField[] =>
  fields.flatMap((field) =>
    [...Map.groupBy(all, ({ facts }) => facts.values[field.id])].flatMap(([value, entries]) =>
      typeof value === 'string' ? [{ field, value, key: value.toLowerCase(), entries }] : [],
    ),
  );
