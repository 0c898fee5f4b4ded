/**
 * Dates, times, zones and lists in the words of a language. Nothing here depends on the zone or the
 * settings of the machine: calendar dates are formatted as noon in UTC.
 */
import { Temporal } from 'temporal-polyfill';
import { memoize } from '../core/memoize.ts';
import type { Language } from '../core/model/languages.ts';
import { formatFileSize } from './file-size.ts';
import { locales } from './locales.ts';

/** Memoized: looking up a locale is slow, and a site has thousands of dates. */
const format = memoize(
  (language: Language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }),
  { keyOf: (language, options) => language + JSON.stringify(options) },
);

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** Many fonts lack the narrow and thin blanks that `Intl` writes; a date must not break before its unit. */
const withCommonBlanks = (text: string): string =>
  text
    .replace(/(\d)\u2009–\u2009(?=\d)/gu, '$1–')
    .replace(/\u2009–\u2009/gu, '\u00a0– ')
    .replace(/[\u2009\u202f]/gu, '\u00a0');

/** `2024-03-13` as `13 March 2024`. */
export const longDate = (language: Language, date: string): string =>
  withCommonBlanks(format(language, { dateStyle: 'long' }).format(noon(date)));

/** `2024-03-13` as `Wednesday, 13 March 2024`, to stand as a heading. */
export const fullDate = (language: Language, date: string): string =>
  capitalized(language, withCommonBlanks(format(language, { dateStyle: 'full' }).format(noon(date))));

/** `2024-03-13` as `Wed 13 March`, where the year is clear. */
export const dayDate = (language: Language, date: string): string =>
  capitalized(
    language,
    withCommonBlanks(
      format(language, { weekday: 'short', day: 'numeric', month: 'long' }).format(noon(date)),
    ),
  );

/**
 * First and last day as `13–14 March 2024`; one day as a long date. Memoized: every page of a meeting shows its days,
 * and a range takes far longer than a date.
 */
export const dateRange = memoize((language: Language, start: string, end: string): string => {
  if (start === end) return longDate(language, start);
  if (language === 'zh') return chineseRange(start, end);
  return withCommonBlanks(
    format(language, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(noon(start), noon(end)),
  );
});

/** CLDR gives `2024/3/13 – 2024/3/14`; an official text writes `2024年3月13日至14日`. */
function chineseRange(start: string, end: string): string {
  const same = (length: number) => start.slice(0, length) === end.slice(0, length);
  const last: Intl.DateTimeFormatOptions = same(7)
    ? { day: 'numeric' }
    : same(4)
      ? { month: 'long', day: 'numeric' }
      : { dateStyle: 'long' };
  return `${longDate('zh', start)}至${format('zh', last).format(noon(end))}`;
}

/** Set apart from the direction of the text around it, from left to right. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

/** Two wall times as one span of time; Arabic text around it does not turn it round. */
export const hourRange = ({ start, end }: { start: string; end: string }): string =>
  isolated(`${start}–${end}`);

/** Day of an instant in a zone, as ISO 8601. @param timeZone IANA name */
export const dateIn = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Offset of a zone at noon of a day there, as `UTC+1` or `UTC−3:30`. Memoized. @param timeZone IANA name */
export const offsetOn = memoize((date: string, timeZone: string): string => {
  const instant = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '12:00' });
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d\d):(\d\d)/u.exec(instant.offset) ?? [];
  const part = minutes === '00' ? '' : `:${minutes}`;
  if (!part && Number(hours) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${part}`;
});

/** Instants at which the first day begins and the last day ends in the zone, ISO 8601 in UTC. */
export function daysAsInstants(start: string, end: string, timeZone: string): [string, string] {
  const begin = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant().toString();
  return [begin(Temporal.PlainDate.from(start)), begin(Temporal.PlainDate.from(end).add({ days: 1 }))];
}

/** `a, b and c`. */
export const list = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

/** Where documents of the organization name a language otherwise than `Intl` does. */
const ownNames: Partial<Record<Language, Partial<Record<Language, string>>>> = { ar: { en: 'الإنكليزية' } };

/** Names of languages in one language, in its own alphabetical order. */
export function languageNames(language: Language, named: readonly Language[]): string[] {
  const names = new Intl.DisplayNames(locales[language], { type: 'language' });
  const { compare } = new Intl.Collator(locales[language]);
  return named.map((tag) => ownNames[language]?.[tag] ?? names.of(tag) ?? tag).sort(compare);
}

/** With a capital at the beginning, for headings and labels. */
export const capitalized = (language: Language, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** `173 kB`. */
export const fileSize = (language: Language, bytes: number): string =>
  withCommonBlanks(formatFileSize(locales[language], bytes));
