/** The kinds of fields that the schemas consist of. Errors say what is expected. */
import { z } from 'zod';
import { parseDueDate } from '../dates/due-date.ts';
import { isDate, isDateOfAnyPrecision, isDateOrTime, suggestDateOrTime } from '../dates/time.ts';
import { isTimeZone } from '../dates/time-zones.ts';
import { idPattern, partIdPattern, slugPattern } from '../model/ids.ts';
import type { Language, Localized } from '../model/languages.ts';
import { plenary } from '../model/meeting.ts';
import { pagePattern } from '../model/page-names.ts';
import { numberPlaceholder, numberWithSuffix, parseSessionNumber } from '../model/series.ts';
import { onOneLine, removeForbidden } from '../text/strings.ts';
import {
  aDate,
  aDateOfAnyPrecision,
  aDayOrTime,
  aDocumentName,
  aDueDate,
  aGroup,
  aLabel,
  aList,
  aNameOrTwo,
  anAddress,
  anAddressByLanguage,
  anAddressForEach,
  anEmail,
  anId,
  anUnusedId,
  aPage,
  aPart,
  aPositiveInteger,
  aRoomId,
  aSessionNumber,
  aSiblingPage,
  aText,
  aTimeZone,
  aValueOf,
  entriesById,
  expected,
  trueOrFalse,
} from './expected.ts';
import { suggestDueDate } from './suggest-due-date.ts';
import {
  suggestAddress,
  suggestBoolean,
  suggestDate,
  suggestDateOfAnyPrecision,
  suggestDocument,
  suggestEmail,
  suggestId,
  suggestLabel,
  suggestNumber,
  suggestOneOf,
  suggestPage,
  suggestPart,
  suggestSessionNumber,
  suggestTimeZone,
} from './suggest-values.ts';

/** Says what is expected, with what was probably meant as the example. */
const suggesting =
  (suggest: (value: unknown) => string | undefined, phrase: (example?: string) => string) =>
  ({ input }: { input?: unknown }): string =>
    phrase(suggest(input));

/** A text on one line: feeds and lists have no room for more. */
export const text = z
  .string({ error: aText })
  .overwrite((value) => onOneLine(removeForbidden(value)))
  .trim()
  .min(1, aText);
const aDateOfAnyPrecisionLike = suggesting(suggestDateOfAnyPrecision, aDateOfAnyPrecision);
/** A date of which the month or the day may be unknown. YAML reads a year as a number. */
export const dateOfAnyPrecision = z
  .union([z.string(), z.int().transform(String)], { error: aDateOfAnyPrecisionLike })
  .refine(isDateOfAnyPrecision, { error: aDateOfAnyPrecisionLike });
const aDateLike = suggesting(suggestDate, aDate);
export const date = z
  .string({ error: aDateLike })
  .refine(isDate, { error: aDateLike })
  .meta({ format: 'date' });
export const dayOrTime = z.string({ error: aDayOrTime() }).superRefine((value, context) => {
  if (!isDateOrTime(value)) context.addIssue(aDayOrTime(suggestDateOrTime(value)));
});
/** A date by which something is due, with or without an hour. */
export const dueDate = z.string({ error: suggesting(suggestDate, aDueDate) }).transform((value, context) => {
  const due = parseDueDate(value);
  if (due) return due;
  context.addIssue(aDueDate(suggestDueDate(value)));
  return z.NEVER;
});
const anAddressLike = suggesting(suggestAddress, anAddress);
export const webAddress = z
  .string({ error: anAddressLike })
  .refine((url) => /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url), { error: anAddressLike })
  .meta({ format: 'uri' });
export const email = z.email({ error: suggesting(suggestEmail, anEmail) });

/** A word that matches a pattern. */
const word = (
  pattern: string,
  suggest: (value: unknown) => string | undefined,
  phrase: (example?: string) => string,
) => {
  const error = suggesting(suggest, phrase);
  return z.string({ error }).regex(new RegExp(`^${pattern}$`), { error });
};
export const id = word(idPattern, suggestId, anId);
/** The id of a part of a document. */
export const partId = word(partIdPattern, suggestPart, aPart);
export const documentName = word(slugPattern, suggestDocument, aDocumentName);
/** The name of a page of the same folder. */
export const siblingPageName = word(slugPattern, suggestDocument, aSiblingPage);
/**
 * A meeting, a document, or a page with its path from `content/`. `print` is the name of the page that prints a meeting,
 * which never moves alone. A check reports the path of a register or an entry.
 */
export const pageId = word(
  `(?:pages/${pagePattern}|${slugPattern}(?:/(?!print$)${slugPattern})?|(?:\\S*/)?registers/\\S+)`,
  suggestPage,
  aPage,
);

const anIntegerLike = suggesting(suggestNumber, aPositiveInteger);
export const positiveInteger = z.int({ error: anIntegerLike }).positive({ error: anIntegerLike });
const aSessionNumberLike = suggesting(suggestSessionNumber, aSessionNumber);
/** The number of a session: `43`, which YAML reads as a number, `43bis` or `43-resumed`. */
export const sessionNumber = z
  .union(
    [
      z.int({ error: aSessionNumberLike }).positive({ error: aSessionNumberLike }),
      z
        .string({ error: aSessionNumberLike })
        .regex(new RegExp(`^${numberWithSuffix}$`), { error: aSessionNumberLike }),
    ],
    { error: aSessionNumberLike },
  )
  .transform((value) => parseSessionNumber(String(value)));
export const boolean = z.boolean({ error: suggesting(suggestBoolean, trueOrFalse) });
export const oneOf = <const Value extends string>(...values: Value[]) =>
  z.enum(values, { error: ({ input }) => aValueOf(values, suggestOneOf(input, values)) });
export const timeZone = z
  .string({ error: suggesting(suggestTimeZone, aTimeZone) })
  .refine(isTimeZone, { error: suggesting(suggestTimeZone, aTimeZone) });
/** @param error what is expected instead of something else */
export const list = <Entry extends z.ZodType>(entry: Entry, error = aList) => z.array(entry, { error });

/** The id of a room. */
export const roomId = id.refine((room) => room !== plenary && room !== 'all', aRoomId);

/** Entries by id. */
export const byId = <Entry extends z.ZodType>(entry: Entry) => z.record(id, entry, { error: entriesById });

/** Checks that no two entries have one id, since the id is in the address of a calendar entry. */
export function uniqueIds(entries: readonly { id: string }[], context: z.RefinementCtx): void {
  const used = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (used.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: anUnusedId });
    used.add(id);
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

const aLabelLike = suggesting(suggestLabel, aLabel);
/** What something is called with its number. */
export const localizedLabel = (languages: readonly Language[]) =>
  localized(
    languages,
    text.refine((label) => label.split(numberPlaceholder).length === 2, { error: aLabelLike }),
  );

/** The names of a type of documents: one text, or another one for the heading of a group. */
const typeNames = z.union(
  [text.transform((name) => ({ name, heading: name })), z.strictObject({ name: text, heading: text })],
  { error: aNameOrTwo },
);

export const localizedTypeNames = (languages: readonly Language[]) => localized(languages, typeNames);

/** One address for all languages, or one for each. */
export const localizedAddress = (languages: readonly Language[]) => {
  const inEach = (value: string): Localized => Object.fromEntries(languages.map((tag) => [tag, value]));
  return z.union([webAddress.transform(inEach), localized(languages, webAddress)], {
    error: anAddressForEach,
  });
};

/** One address for all languages, or one for each language that has it. */
export const addressesByLanguage = (languages: readonly Language[]) => {
  const inEach = (value: string): Localized => Object.fromEntries(languages.map((tag) => [tag, value]));
  const byLanguage = z
    .strictObject(Object.fromEntries(languages.map((tag) => [tag, webAddress.optional()])), {
      error: ({ code }) => (code === 'unrecognized_keys' ? languages.join(', ') : anAddressByLanguage),
    })
    .refine((addresses) => Object.keys(addresses).length > 0, anAddressByLanguage);
  return z.union([webAddress.transform(inEach), byLanguage], { error: anAddressByLanguage });
};

export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => {
      const names = Object.keys(shape);
      return code === 'unrecognized_keys' ? names.join(', ') : aGroup(names);
    },
  });
