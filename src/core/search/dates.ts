/**
 * Dates as people type them -> as the texts of the language write them: “28/10/2025”, “28.10.2025”, “2025-10-28”,
 * “28 Oct 2025” become “28 October 2025”. Day, month and year are then words like others.
 */
import type { Language } from '../model/languages.ts';
import { bare } from './rules.ts';

const iso = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/.-]|\p{L})/gu;
const numeric = /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\d/.-]|\p{L})/gu;
const dayAndMonth = /(?<!\d)(\d{1,2}(?:er|re|o|º|ª|st|nd|rd|th)?\s+(?:de\s+)?)(\p{L}{3,5})\.?(?=\s|$|,)/giu;
const monthAndDay = /(\p{L}{3,5})\.?(?=\s+\d{1,2}(?:st|nd|rd|th)?(?:,|\s|$))/giu;

export function withDates(text: string, language: Language): string {
  const long = (year: string, month: string, day: string) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const isDate = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return isDate ? longForm(language, date) : undefined;
  };
  return text
    .replace(iso, (all, year, month, day) => long(year, month, day) ?? all)
    .replace(
      numeric,
      (all, first, second, year) => long(year, second, first) ?? long(year, first, second) ?? all,
    )
    .replace(dayAndMonth, (all, day, word) => {
      const month = monthOf(word, language);
      return month ? day + month : all;
    })
    .replace(monthAndDay, (all, word) => monthOf(word, language) ?? all);
}

const longForm = (language: Language, date: Date): string =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);

/** The month that is shortened so, as it stands in a date. */
function monthOf(word: string, language: Language): string | undefined {
  const start = bare(word.toLowerCase());
  const months = Array.from({ length: 12 }, (_, month) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const parts = format.formatToParts(new Date(Date.UTC(2024, month, 1)));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  }).filter((name) => /^\p{L}/u.test(name) && bare(name.toLowerCase()).startsWith(start));
  return months.length === 1 ? months[0] : undefined;
}
