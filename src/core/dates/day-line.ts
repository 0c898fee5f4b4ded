/** Recognizes a line that names a day, and nothing else, as people write the headings of the days of an agenda. */
import type { Language } from '../model/languages.ts';
import { toLatinDigits } from '../text/strings.ts';
import { datePatterns } from './weekday-patterns.ts';
import { findDates } from './weekdays.ts';

/** No line that only names a day is longer. */
const maxLength = 80;

const numberedDay =
  /^(?:(?:day|jour|journée|día|jornada|день|اليوم) (?:\d{1,2}|\p{L}{2,12})|(?:\d{1,2}\P{L}{0,2}\p{L}{0,3}|\p{L}{3,12}) (?:day|jour|journée|día|jornada|день)|第[\d一二三四五六七八九十]{1,3}[天日])$/iu;

/** Words that join the parts of a date, and a count of days: “Day 1: Monday, 11 March 2024”. */
const otherWords = /(?<![\p{L}\p{M}])(?:the|on|of|le|el|de|del|du|г|года|يوم|في)(?![\p{L}\p{M}])/giu;

/** Words for a half of a day: “Thursday, 14 March 2024 (morning session)”. */
const halvesOfDay =
  /(?<![\p{L}\p{M}])(?:morning|afternoon|evening|session|meeting|matin(?:ée)?|après[- ]midi|soir(?:ée)?|séance|por la mañana|mañana|tarde|noche|sesión|утро|утром|вечер|вечером|утреннее|дневное|вечернее|заседание|صباحا|مساء|الجلسة|الصباحية|المسائية)(?![\p{L}\p{M}])|[上下]午|晚上/giu;

/** @param text one line without markup */
export function isDayLine(text: string, language: Language): boolean {
  const line = toLatinDigits(text).trim();
  if (line.length > maxLength || !/\S/.test(line)) return false;
  const parts = line
    .split(/[:–—|-](?=\s|$)/)
    .map((part) =>
      part
        .replace(halvesOfDay, ' ')
        .replace(/[\s.,;،()（）]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => numberedDay.test(part) || isDateOnly(part, language));
}

/** The date in advice about a day whose date is unknown. */
export const exampleDate = '2024-03-13';

/** Returns the date that a line names, as `YYYY-MM-DD`; `null` if it has none with a year, or one that can be read in two ways. */
export function dateOfLine(text: string, language: Language): string | null {
  const [only, ...others] = findDates(toLatinDigits(text), language);
  const [date] = only?.dates.length === 1 ? only.dates : [];
  if (!date || date.year === null || others.length > 0) return null;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

function isDateOnly(text: string, language: Language): boolean {
  const dates = findDates(text, language);
  const hasWeekday = text.search(datePatterns(language).weekday) !== -1;
  const [date] = dates;
  if (!date && !hasWeekday) return false;
  const others = dates
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(datePatterns(language).weekday, ' ')
    .replace(otherWords, ' ');
  return !/[\p{L}\p{N}]/u.test(others);
}
