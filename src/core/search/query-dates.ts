/**
 * Rewrites the dates and times of a query as the texts of the language write them: “28/10/2025”, “28.10.2025”,
 * “2025-10-28” and “28 Oct 2025” become “28 October 2025”, whose day, month and year are words like others.
 */
import type { Language } from '../model/languages.ts';
import { stripDiacritics } from './language-rules.ts';

const iso = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/.-]|\p{L})/gu;
const numeric = /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\d/.-]|\p{L})/gu;
const dayAndMonth = /(?<!\d)(\d{1,2}(?:er|re|o|º|ª|st|nd|rd|th)?\s+(?:de\s+)?)(\p{L}{3,5})\.?(?=\s|$|,)/giu;
const monthAndDay = /(\p{L}{3,5})\.?(?=\s+\d{1,2}(?:st|nd|rd|th)?(?:,|\s|$))/giu;

export function expandDates(text: string, language: Language): string {
  const formatIfDate = (year: string, month: string, day: string): string | undefined => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return exists ? dateFormat(language, { year: 'numeric' }).format(date) : undefined;
  };
  return text
    .replace(iso, (match, year, month, day) => formatIfDate(year, month, day) ?? match)
    .replace(
      numeric,
      (match, first, second, year) =>
        formatIfDate(year, second, first) ?? formatIfDate(year, first, second) ?? match,
    )
    .replace(dayAndMonth, (match, day, word) => {
      const month = expandMonth(word, language);
      return month ? day + month : match;
    })
    .replace(monthAndDay, (match, word) => expandMonth(word, language) ?? match);
}

const time = /(?<![\d:.h])(\d{1,2})(?:\s?(?:[:.]|h\s?)(\d{2}))?(?:\s?([ap])\.?m\b\.?)?(?![\d:.]|\p{L})/giu;

/** Writes times as agendas do: “9:30”, “9h30” and “9.30 a.m.” become “09:30”, “2pm” becomes “14:00”. */
export const expandTimes = (text: string): string =>
  text.replace(time, (match, hour: string, minute: string | undefined, half: string | undefined) => {
    if (minute === undefined && half === undefined) return match;
    const isAfternoon = half?.toLowerCase() === 'p';
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
    if (hours > 23 || Number(minute ?? 0) > 59) return match;
    return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
  });

const dateFormat = (language: Language, year?: { year: 'numeric' }): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...year,
  });

/** Returns the only month that an abbreviation can mean, in the form it has in a date. */
function expandMonth(abbreviation: string, language: Language): string | undefined {
  const start = stripDiacritics(abbreviation.toLowerCase());
  const format = dateFormat(language);
  const months = Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(new Date(Date.UTC(2024, month, 1))).find(({ type }) => type === 'month'),
  ).flatMap((part) => {
    const name = part?.value;
    return name && /^\p{L}/u.test(name) && stripDiacritics(name.toLowerCase()).startsWith(start)
      ? [name]
      : [];
  });
  return months.length === 1 ? months[0] : undefined;
}
