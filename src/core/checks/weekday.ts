import { Temporal } from 'temporal-polyfill';
import { type DateInWords, datesInWords } from '../dates-in-words.ts';
import type { Meeting, Version } from '../model.ts';
import { type Check, proofOf, versions } from './check.ts';

/** A day of the week in the text is that of the date beside it. */
export const weekday: Check = (site, report) => {
  for (const meeting of site.meetings) {
    for (const version of meeting.documents.flatMap(versions)) {
      const { source, prose } = proofOf(version);
      for (const date of datesInWords(prose, version.language)) {
        const days = yearsOf(date, prose, version, meeting).flatMap(
          (year) => weekdayOf({ ...date, year }) ?? [],
        );
        const [day] = days;
        if (day === undefined || days.includes(date.weekday)) continue;
        const written = prose
          .slice(...date.span)
          .replace(/\s+/g, ' ')
          .replace(/[.\s]+$/, '');
        report('weekday', source.span(...date.weekdaySpan), { written, weekday: names[day - 1] ?? '' });
      }
    }
  }
};

/** Where none is written, any that may be meant: that of the meeting comes first, then those in the same passage. */
function yearsOf(
  { year, span }: DateInWords,
  prose: string,
  { date }: Version,
  { start, end }: Meeting,
): number[] {
  if (year !== null) return [year];
  const known = [start, end, date].filter((day) => day !== undefined && !/^(0000|9999)/.test(day));
  const passage = prose.slice(
    prose.lastIndexOf('\n\n', span[0]) + 1,
    prose.indexOf('\n\n', span[1]) + 1 || undefined,
  );
  const written = passage.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return [...known.map((day) => Number(day?.slice(0, 4))), ...written.map(Number)];
}

function weekdayOf({ year, month, day }: DateInWords): number | null {
  try {
    return Temporal.PlainDate.from({ year: year ?? 0, month, day }, { overflow: 'reject' }).dayOfWeek;
  } catch {
    return null;
  }
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
