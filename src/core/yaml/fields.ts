/** The kinds of fields that the schemas consist of. Errors say what is expected. */
import { z } from 'zod';
import { isDate, isDateOrTime, suggestDateOrTime } from '../dates/time.ts';
import { idPattern } from '../model/ids.ts';
import type { Language, Localized } from '../model/languages.ts';
import {
  aDate,
  aDayOrTime,
  aList,
  anAddress,
  anAddressForEach,
  anEmail,
  anId,
  anUnusedId,
  aPositiveInteger,
  aText,
  expected,
  trueOrFalse,
} from './expected.ts';

export const text = z.string({ error: aText }).trim().min(1, aText);
export const date = z.string({ error: aDate }).refine(isDate, aDate).meta({ format: 'date' });
export const dayOrTime = z.string({ error: aDayOrTime() }).superRefine((value, context) => {
  if (!isDateOrTime(value)) context.addIssue(aDayOrTime(suggestDateOrTime(value)));
});
export const webAddress = z
  .string({ error: anAddress })
  .refine((url) => /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url), anAddress)
  .meta({ format: 'uri' });
export const email = z.email(anEmail);
export const id = z.string({ error: anId }).regex(new RegExp(`^${idPattern}$`), anId);
export const positiveInteger = z.int({ error: aPositiveInteger }).positive(aPositiveInteger);
export const boolean = z.boolean({ error: trueOrFalse });
export const oneOf = <const Value extends string>(...values: Value[]) =>
  z.enum(values, {
    error: expected({ en: `one of ${values.join(', ')}`, fr: `l’un de ${values.join(', ')}` }),
  });
export const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry, { error: aList });

/** Checks that no two entries have one id, since the id is in the address of a calendar entry. */
export function uniqueIds(entries: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [index, entry] of entries.entries()) {
    if (entries.findIndex((each) => each.id === entry.id) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: anUnusedId,
      });
  }
}

/** One value for each language of the site. */
const localized = <Value extends z.ZodType>(languages: readonly Language[], value: Value) =>
  z.strictObject(Object.fromEntries(languages.map((tag) => [tag, value])), {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? languages.join(', ')
        : expected({
            en: `text in each of the languages ${languages.join(', ')}`,
            fr: `un texte dans chacune des langues ${languages.join(', ')}`,
          }),
  });

export const localizedText = (languages: readonly Language[]) => localized(languages, text);

/** One address for all languages, or one for each. */
export const localizedAddress = (languages: readonly Language[]) => {
  const inEach = (value: string): Localized => Object.fromEntries(languages.map((tag) => [tag, value]));
  return z.union([webAddress.transform(inEach), localized(languages, webAddress)], {
    error: anAddressForEach,
  });
};

export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => {
      const names = Object.keys(shape).join(', ');
      return code === 'unrecognized_keys'
        ? names
        : expected({ en: `a group of fields: ${names}`, fr: `un groupe de champs : ${names}` });
    },
  });
