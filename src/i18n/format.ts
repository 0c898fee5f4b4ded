/**
 * Formats dates, times, time zones and lists in the words of a language. The result does not depend on the time zone or
 * the settings of the machine: calendar dates are formatted as noon in UTC.
 */
import { Temporal } from 'temporal-polyfill';
import { memoize } from '../core/memoize.ts';
import { directionOf, type Language } from '../core/model/languages.ts';
import type { DailyHours } from '../core/model/model.ts';
import { capitalize } from './capitalize.ts';
import { formatFileSize } from './file-size.ts';
import { locales } from './locales.ts';

/** Memoized: looking up a locale is slow, and a site has thousands of dates. */
const format = memoize(
  (language: Language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }),
  { keyOf: (language, options) => language + JSON.stringify(options) },
);

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** Replaces the narrow and thin spaces of `Intl`, which many fonts lack, by no-break spaces. */
const replaceNarrowSpaces = (text: string): string =>
  text
    .replace(/(\d)\u2009–\u2009(?=\d)/gu, '$1–')
    .replace(/\u2009–\u2009/gu, '\u00a0– ')
    .replace(/[\u2009\u202f]/gu, '\u00a0');

/** Formats `2024-03-13` as `13 March 2024`. Memoized. */
export const longDate = memoize((language: Language, date: string): string =>
  replaceNarrowSpaces(format(language, { dateStyle: 'long' }).format(noon(date))),
);

/** Formats a date of reduced precision: `2024`, `2024-03` as `March 2024`, and `2024-03-13` as a long date. Memoized. */
export const dateOfAnyPrecision = memoize((language: Language, date: string): string => {
  const [year = date, month, day] = date.split('-');
  if (day !== undefined) return longDate(language, date);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', ...(month && { month: 'long' }) };
  return format(language, options).format(noon(`${year}-${month ?? '01'}-01`));
});

/** Formats `2024-03-13` as `Wednesday, 13 March 2024`, for headings. Memoized: each item of a day has it in its calendar. */
export const fullDate = memoize((language: Language, date: string): string =>
  capitalize(language, replaceNarrowSpaces(format(language, { dateStyle: 'full' }).format(noon(date)))),
);

/** Formats `2024-03-13` as `Wed 13 March`, where the year is known. */
export const dayDate = (language: Language, date: string): string =>
  capitalize(
    language,
    replaceNarrowSpaces(
      format(language, { weekday: 'short', day: 'numeric', month: 'long' }).format(noon(date)),
    ),
  );

/**
 * Formats first and last day as `13–14 March 2024`, and one day as a long date. Memoized: every page of a meeting shows its days,
 * and a range takes far longer than a date.
 */
export const dateRange = memoize((language: Language, start: string, end: string): string => {
  if (start === end) return longDate(language, start);
  if (language === 'zh') return chineseRange(start, end);
  const range = format(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return inDirection(language, replaceNarrowSpaces(range.formatRange(noon(start), noon(end))));
});

/** Formats a range like official Chinese texts: `2024年3月13日至14日`. CLDR has `2024/3/13 – 2024/3/14`. */
function chineseRange(start: string, end: string): string {
  const haveSameStart = (length: number) => start.slice(0, length) === end.slice(0, length);
  const last: Intl.DateTimeFormatOptions = haveSameStart(7)
    ? { day: 'numeric' }
    : haveSameStart(4)
      ? { month: 'long', day: 'numeric' }
      : { dateStyle: 'long' };
  return `${longDate('zh', start)}至${format('zh', last).format(noon(end))}`;
}

/** Encloses a text in a left-to-right isolate. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/**
 * Encloses a range of dates or times in a right-to-left isolate in Arabic: it begins at the right, whatever surrounds it,
 * and each of its numbers is read from left to right (https://www.w3.org/TR/alreq/). Other languages need no isolate.
 */
const inDirection = (language: Language, range: string): string =>
  directionOf(language) === 'rtl' ? `\u2067${range}\u2069` : range;

/** Removes isolates from a text, for files in which they would be in the way of words. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Formats two wall times as a range. */
export const hourRange = (language: Language, { start, end }: { start: string; end: string }): string =>
  inDirection(language, `${start}–${end}`);

/** Formats the hours of a day: those of each sitting, if there are several. */
export const dailyHours = (language: Language, { sittings, ...hours }: DailyHours): string =>
  sittings
    ? list(
        language,
        sittings.map((sitting) => hourRange(language, sitting)),
      )
    : hourRange(language, hours);

/** Returns the day of an instant in a time zone, in ISO 8601. @param timeZone IANA name */
export const dateIn = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Formats the offset of a time zone at noon as `UTC+1` or `UTC−3:30`. Memoized. @param timeZone IANA name */
export const offsetOn = memoize((date: string, timeZone: string): string =>
  offsetAt(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '12:00' }).offset),
);

/** Formats the offset at the end of an instant in ISO 8601 as `UTC+1` or `UTC−3:30`. */
export function offsetAt(instant: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d\d):(\d\d)$/u.exec(instant) ?? [];
  const part = minutes === '00' ? '' : `:${minutes}`;
  if (!part && Number(hours) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${part}`;
}

/** Returns the name of a time zone at an instant, such as `Japan Standard Time`; `undefined` for one that has only an offset. */
export function zoneName(language: Language, timeZone: string, instant: string): string | undefined {
  const name = format(language, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(Date.parse(instant))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined || /[\d+]/u.test(name) ? undefined : replaceNarrowSpaces(name);
}

/** Returns the start of the first day and the end of the last day in a time zone: instants, ISO 8601 in UTC. */
export function daysAsInstants(start: string, end: string, timeZone: string): [string, string] {
  const begin = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant().toString();
  return [begin(Temporal.PlainDate.from(start)), begin(Temporal.PlainDate.from(end).add({ days: 1 }))];
}

/** Formats a list as `a, b and c`. */
export const list = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

/** Names of languages that official documents spell differently from CLDR. */
const officialNames: Partial<Record<Language, Partial<Record<Language, string>>>> = {
  ar: { en: 'الإنكليزية' },
};

/** Returns the names of languages in a language, in its alphabetical order. */
export function languageNames(language: Language, named: readonly Language[]): string[] {
  const names = new Intl.DisplayNames(locales[language], { type: 'language' });
  const { compare } = new Intl.Collator(locales[language]);
  return named.map((tag) => officialNames[language]?.[tag] ?? names.of(tag) ?? tag).sort(compare);
}

/** Formats a file size as `173 kB`. */
export const fileSize = (language: Language, bytes: number): string =>
  replaceNarrowSpaces(formatFileSize(locales[language], bytes));
