/** The kinds of fields that the schemas consist of. Error texts say what is expected, as a noun phrase. */
import { z } from 'zod';
import { isDate, isDateOrTime } from '../dates/time.ts';
import { idPattern } from '../model/ids.ts';
import type { Language, Localized } from '../model/languages.ts';

export const text = z.string({ error: 'text (a number must be in quotation marks)' }).trim().min(1, 'text');
export const date = z
  .string({ error: 'a date such as 2024-03-13' })
  .refine(isDate, 'a date such as 2024-03-13')
  .meta({ format: 'date' });
export const dayOrTime = z
  .string({ error: 'a date such as 2024-03-13, or a date and time such as 2024-03-13T09:00' })
  .refine(isDateOrTime, 'a date such as 2024-03-13, or a date and time such as 2024-03-13T09:00');
export const webAddress = z
  .string({ error: 'an address that starts with https://' })
  .refine(
    (url) => /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url),
    'an address that starts with https://',
  )
  .meta({ format: 'uri' });
export const email = z.email('an e-mail address');
export const id = z
  .string({ error: 'a word of small letters, digits and hyphens that starts with a letter' })
  .regex(
    new RegExp(`^${idPattern}$`),
    'a word of small letters, digits and hyphens that starts with a letter',
  );
export const positiveInteger = z
  .int({ error: 'a whole number greater than 0' })
  .positive('a whole number greater than 0');
export const boolean = z.boolean({ error: 'true or false' });
export const oneOf = <const Value extends string>(...values: Value[]) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
export const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry, { error: 'a list' });

/** Checks that no two entries have one id, since the id is in the address of a calendar entry. */
export function uniqueIds(entries: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [index, entry] of entries.entries()) {
    if (entries.findIndex((each) => each.id === entry.id) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: 'an id that no other entry of this list has',
      });
  }
}

/** One value for each language of the site. */
const localized = <Value extends z.ZodType>(languages: readonly Language[], value: Value) =>
  z.strictObject(Object.fromEntries(languages.map((tag) => [tag, value])), {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? languages.join(', ')
        : `text in each of the languages ${languages.join(', ')}`,
  });

export const localizedText = (languages: readonly Language[]) => localized(languages, text);

/** One address for all languages, or one for each. */
export const localizedAddress = (languages: readonly Language[]) => {
  const inEach = (value: string): Localized => Object.fromEntries(languages.map((tag) => [tag, value]));
  return z.union([webAddress.transform(inEach), localized(languages, webAddress)], {
    error: 'an address that starts with https://, or one for each language',
  });
};

export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => {
      const names = Object.keys(shape).join(', ');
      return code === 'unrecognized_keys' ? names : `a group of fields: ${names}`;
    },
  });
