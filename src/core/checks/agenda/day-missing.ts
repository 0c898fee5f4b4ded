import { Temporal } from 'temporal-polyfill';
import type { Day, Meeting, Version } from '../../model/model.ts';
import { byWeight, isDated, type MeetingCheck, versionsOfDocument } from '../../site/traverse.ts';
import { isOutside } from './day-outside.ts';

/** An agenda has every day of its meeting but weekends, on which a long one may rest. What only some languages have is told elsewhere. */
export const dayMissing: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings.filter(isDated)) {
    for (const document of meeting.documents) {
      const all = versionsOfDocument(document).toSorted(byWeight(site.config.defaultLanguage));
      const days = all.flatMap(daysOf);
      const [first] = all.flatMap((version) => daysOf(version).slice(0, 1));
      // A day with a wrong date is told, and may be the one that is missing.
      if (!first || days.some(({ date }) => date === '' || isOutside(date, meeting)) || all.some(hasTwice))
        continue;
      const missing = datesOf(meeting).filter((date) => !days.some((day) => day.date === date));
      const [from] = missing;
      if (!from) continue;
      const own = all.flatMap(daysOf).filter(({ span }) => span.file === first.span.file);
      const before = own.findLast(({ date }) => date < from) ?? first;
      report({
        rule: 'day-missing',
        span: before.span,
        data: { dates: missing.join(', ') },
        related: meeting.endSpan,
      });
    }
  }
};

const hasTwice = (version: Version): boolean =>
  new Set(daysOf(version).map(({ date }) => date)).size < daysOf(version).length;

const daysOf = ({ body }: Version): readonly Day[] => (body.type === 'agenda' ? body.days : []);

/** Of a meeting that lasts longer than a month only the first and the last day are sure. */
function datesOf({ start, end }: Meeting): string[] {
  if (start > end) return [];
  const first = Temporal.PlainDate.from(start);
  const count = first.until(end).days;
  if (count > 31) return [start, end];
  return Array.from({ length: count + 1 }, (_, index) => first.add({ days: index }))
    .filter(({ dayOfWeek }, index) => index === 0 || index === count || dayOfWeek < 6)
    .map(String);
}
