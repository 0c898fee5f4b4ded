import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, type DatedWeekday, findDatedWeekdays } from '../../dates/weekdays.ts';
import type { Meeting, Version } from '../../model/model.ts';
import { type MeetingCheck, proseOfVersion, versionsOfDocument } from '../../site/traverse.ts';

/** A day of the week in the text is that of the date beside it. */
export const weekday: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings) {
    for (const version of meeting.documents.flatMap(versionsOfDocument)) {
      const { source, prose } = proseOfVersion(version);
      for (const found of findDatedWeekdays(prose, version.language)) {
        const days = found.dates.flatMap((day) => meantBy(day, found, prose, version, meeting));
        const dates = days.flatMap((day) => dateOf(day) ?? []);
        const [date] = dates;
        if (days.length === 0 || dates.some(({ dayOfWeek }) => dayOfWeek === found.weekday)) continue;
        const reason = date ? `${date} is a ${names[date.dayOfWeek - 1]}` : 'there is no such day';
        const written = closed(prose.slice(...found.range).replace(/\s+/g, ' '));
        report({ rule: 'weekday', span: source.span(...found.weekdayRange), data: { written, reason } });
      }
    }
  }
};

/** Without the end of an abbreviation, with the end of a bracket. */
const closed = (text: string): string =>
  text.replace(/(?: г)?[.\s]+$/, '') + (/[（(][^)）]*$/.test(text) ? (text.includes('（') ? '）' : ')') : '');

/** Where none is written, any that may be meant: that of the meeting comes first, then those in the same passage. */
function meantBy(
  day: CalendarDate,
  { range }: DatedWeekday,
  prose: string,
  { date }: Version,
  { start, end }: Meeting,
): CalendarDate[] {
  if (day.year !== null) return [day];
  const known = [start, end, date].filter((each) => each !== undefined && !/^(0000|9999)/.test(each));
  const passage = prose.slice(
    prose.lastIndexOf('\n\n', range[0]) + 1,
    prose.indexOf('\n\n', range[1]) + 1 || undefined,
  );
  const written = passage.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const years = [...known.map((each) => Number(each?.slice(0, 4))), ...written.map(Number)];
  return years.map((year) => ({ ...day, year }));
}

function dateOf({ year, month, day }: CalendarDate): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year: year ?? 0, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
