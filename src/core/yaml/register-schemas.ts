/** The schemas of registers: their fields, and the facts of an entry, which have the fields of its register. */
import { z } from 'zod';
import { memoize } from '../memoize.ts';
import { type Language, languageTags } from '../model/languages.ts';
import { type FieldType, type FieldValue, fieldTypes, type RegisterField } from '../model/register.ts';
import {
  aCountryCode,
  anotherDate,
  anUnusedCode,
  aValueOf,
  aWordOtherThan,
  choicesOnly,
  notBeforeOnly,
  oneOrMoreChoices,
  oneOrMoreFields,
  theCodeOfOneCountry,
} from './expected.ts';
import {
  addressesByLanguage,
  boolean,
  date,
  dateOfAnyPrecision,
  email,
  fields,
  id,
  list,
  localizedText,
  oneOf,
  text,
  uniqueIds,
} from './fields.ts';

/**
 * Names that are used already: by entries and their tables, by the query of the page, which has the filters by field,
 * and by JavaScript, in which every object has a `constructor`.
 */
const takenFields = ['entry', 'title', 'summary', 'checked', 'url', 'q', 'sort', 'constructor'];

/** @param languages of the site */
export const registerSchema = memoize(
  (languages: readonly Language[]) =>
    fields({
      /** Title of the register, in every language of the site. */
      title: localizedText(languages),
      /** One paragraph that says what the register contains, in every language of the site. */
      introduction: localizedText(languages),
      /** E-mail address to which updates are sent. */
      contact: email.optional(),
      /** Dates by which updates are due. */
      deadlines: list(
        fields({
          /** A word that never changes. */
          id,
          /** The last day. */
          date,
          /** What is due, in every language of the site. */
          title: localizedText(languages),
        }),
      )
        .superRefine(uniqueIds)
        .default([]),
      /** The fields of an entry, in the order in which its page lists them. */
      fields: list(
        fields({
          /** A word that never changes, under which entries give the value. */
          id: id.refine((name) => !takenFields.includes(name), { error: aWordOtherThan(takenFields) }),
          /** What the value is. */
          type: oneOf(...fieldTypes),
          /** Name of the field, in every language of the site. */
          label: localizedText(languages),
          /** Every entry must have a value. */
          required: boolean.default(false),
          /** Readers can filter by the value. */
          filter: boolean.default(false),
          /** The table of the register has a column for the value. */
          table: boolean.default(false),
          /** The date is not before that of another field, which this names. The check reports entries in which it is. */
          notBefore: id.optional(),
          /** The possible values of a field of the type choice. */
          choices: list(
            fields({
              /** A word that never changes, which entries write. */
              id,
              /** Name of the value, in every language of the site. */
              label: localizedText(languages),
            }),
          )
            .superRefine(uniqueIds)
            .default([]),
        }).superRefine(({ type, choices, notBefore }, context) => {
          if (type === 'choice' && choices.length === 0)
            context.addIssue({ code: 'custom', path: ['choices'], message: oneOrMoreChoices });
          if (type !== 'choice' && choices.length > 0)
            context.addIssue({ code: 'custom', path: ['choices'], message: choicesOnly });
          if (notBefore !== undefined && type !== 'date')
            context.addIssue({ code: 'custom', path: ['notBefore'], message: notBeforeOnly });
        }),
      )
        .min(1, oneOrMoreFields)
        .superRefine(uniqueIds)
        .superRefine(namesOtherDates),
    }),
  { keyOf: String },
);

/** Checks that `notBefore` names another date. */
function namesOtherDates(
  entries: readonly { id: string; type: FieldType; notBefore?: string | undefined }[],
  context: z.RefinementCtx,
): void {
  const dates = entries.filter(({ type }) => type === 'date').map(({ id: name }) => name);
  for (const [index, { id: own, type, notBefore }] of entries.entries()) {
    const others = dates.filter((name) => name !== own);
    if (notBefore !== undefined && type === 'date' && !others.includes(notBefore))
      context.addIssue({ code: 'custom', path: [index, 'notBefore'], message: anotherDate(others) });
  }
}

/** A code of M49 is a number, which another rule reports with the code that it stands for. */
const oneCountry = z.union([z.string().min(1), z.number().transform(String)], { error: theCodeOfOneCountry });

/** The schema of a value. Other rules report an unknown country or choice. */
const valueSchemas: Readonly<
  Record<FieldType, (field: RegisterField, languages: readonly Language[]) => z.ZodType<FieldValue>>
> = {
  country: () => oneCountry,
  choice: ({ choices }) => z.string({ error: aValueOf(choices.map(({ id }) => id)) }),
  date: () => dateOfAnyPrecision,
  symbol: () => text,
  link: (_field, languages) => addressesByLanguage(languages),
  text: (_field, languages) => localizedText(languages),
};

/** The values by field, and the day on which they were last checked. @param languages of the site */
export const entrySchema = (
  registerFields: readonly RegisterField[],
  languages: readonly Language[],
): z.ZodType<Record<string, FieldValue | undefined>> =>
  fields({
    ...Object.fromEntries(
      registerFields.map((field) => {
        const value = valueSchemas[field.type](field, languages);
        return [field.id, field.required ? value : value.optional()];
      }),
    ),
    /** Day on which the facts were last checked. */
    checked: date.optional(),
  });

const nameByLanguage = Object.fromEntries(languageTags.map((tag) => [tag, text.optional()])) as Record<
  Language,
  z.ZodOptional<typeof text>
>;

/** Checks that no two entries have one code. */
function uniqueCodes(entries: readonly { code: string }[], context: z.RefinementCtx): void {
  for (const [index, { code }] of entries.entries())
    if (entries.findIndex((each) => each.code === code) < index)
      context.addIssue({ code: 'custom', path: [index, 'code'], message: anUnusedCode });
}

/** The values of an entry before they are checked. */
export const entryValues = z.record(z.string(), z.unknown());

export const countriesSchema = fields({
  /** Names of organizations, and names that replace those of the United Nations, by code. */
  countries: list(
    fields({
      /** Code of ISO 3166-1, or a short code of an organization in capital letters. */
      code: z.string({ error: aCountryCode }).regex(/^[A-Z][A-Z0-9-]{1,9}$/, aCountryCode),
      ...nameByLanguage,
    }),
  ).superRefine(uniqueCodes),
});
