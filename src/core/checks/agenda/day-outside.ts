import type { Meeting } from '../../model/model.ts';
import { agendasOf, type MeetingCheck } from '../../site/traverse.ts';

/** Days lie within the meeting's dates. */
export const dayOutside: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    const { start, end, startSpan, endSpan } = meeting;
    for (const { date, span } of agenda.days) {
      if (!isOutside(date, meeting)) continue;
      report({
        rule: 'day-outside',
        span,
        data: { date, start, end },
        related: date < start ? startSpan : endSpan,
      });
    }
  }
};

/** `false` where the dates of the meeting cannot be, which is told already. */
export const isOutside = (date: string, { start, end }: Meeting): boolean =>
  date !== '' && start <= end && (date < start || date > end);
