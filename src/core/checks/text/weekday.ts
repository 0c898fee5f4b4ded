import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, type DatedWeekday, findDatedWeekdays } from '../../dates/weekdays.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { type Wording, wordingOf } from '../../model/wording.ts';
import { proseOfVersion, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A weekday in the text is that of the date beside it. */
export const weekday = defineRule({
  id: 'weekday',
  severity: 'error',
  canSuppress: true,
  messages: {
    wrong: {
      en: '"{written}" is wrong: {date} is a {weekday}.',
      fr: '« {written} » est faux : le {date} est un {weekday}.',
    },
    noSuchDay: {
      en: '"{written}" is wrong: there is no such day.',
      fr: '« {written} » est faux : ce jour n’existe pas.',
    },
  },
  hint: { en: 'Correct the weekday or the date.', fr: 'Corrigez le jour de la semaine ou la date.' },
});

export const checkWeekday: MeetingCheck = (site, report) => {
  for (const { settings, documents } of site.meetings) {
    for (const version of documents.flatMap(versionsOfDocument))
      checkVersion(version, [settings?.start, settings?.end, version.date], report);
  }
  for (const text of [...site.pages, ...site.registers.flatMap(({ entries }) => entries)])
    for (const version of versionsOfDocument<ParsedTextVersion>(text)) checkVersion(version, [], report);
};

/** @param dates ISO 8601 dates whose years a day without one can mean */
function checkVersion(
  version: ParsedTextVersion,
  dates: readonly (string | undefined)[],
  report: Report,
): void {
  const { source, prose } = proseOfVersion(version);
  const years = dates.flatMap((date) => (date === undefined ? [] : [Number(date.slice(0, 4))]));
  const yearsAround = passageYears(prose);
  for (const found of findDatedWeekdays(prose, version.language)) {
    const days = found.dates.flatMap((day) =>
      day.year === null ? [...years, ...yearsAround(found)].map((year) => ({ ...day, year })) : [day],
    );
    const existing = days.flatMap((day) => dateOf(day) ?? []);
    if (days.length === 0 || existing.some(({ dayOfWeek }) => dayOfWeek === found.weekday)) continue;
    const [start, end] = found.range;
    const written = closed(prose.slice(start, Math.min(end, start + maxQuoted)).replace(/\s+/g, ' '));
    report({ rule: weekday, span: source.span(...found.weekdayRange), ...findingFor(written, existing[0]) });
  }
}

function findingFor(written: string, date: Temporal.PlainDate | undefined): Finding<typeof weekday> {
  if (!date) return { message: 'noSuchDay', data: { written } };
  const inWords = (options: Intl.DateTimeFormatOptions): Wording =>
    wordingOf((language) => date.toLocaleString(language === 'en' ? 'en-GB' : language, options));
  const data = {
    written,
    date: inWords({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: inWords({ weekday: 'long' }),
  };
  return { message: 'wrong', data };
}

/** The characters of a long enumeration that a message quotes. */
const maxQuoted = 200;

/** Removes the end of an abbreviation, and adds the end of a bracket. */
const closed = (text: string): string =>
  text.replace(/(?: г)?(?<![.\s])[.\s]+$/, '') +
  (/[（(][^()（）]*$/.test(text) ? (text.includes('（') ? '）' : ')') : '');

/** Returns a function that lists the years in the passage of a day, which a day without one can mean. */
function passageYears(prose: string): (found: DatedWeekday) => readonly number[] {
  let [start, end] = [0, -1];
  let years: readonly number[] = [];
  return ({ range }) => {
    // Many days can be in one passage, which is searched once.
    if (range[0] < start || range[1] > end) {
      start = prose.lastIndexOf('\n\n', range[0]) + 1;
      end = prose.indexOf('\n\n', range[1]) + 1 || prose.length;
      const written = prose.slice(start, end).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
      years = [...new Set(written.map(Number))];
    }
    return years;
  };
}

function dateOf({ year, month, day }: CalendarDate): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year: year ?? 0, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
