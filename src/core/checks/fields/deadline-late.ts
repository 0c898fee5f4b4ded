import type { MeetingCheck } from '../../site/traverse.ts';

/** What is due, is due before the meeting ends. It may be that a report is due later: people can tell. */
export const deadlineLate: MeetingCheck = (site, report) => {
  for (const { deadlines, end, endSpan } of site.meetings) {
    for (const { date, dateSpan } of deadlines)
      if (date > end)
        report({ rule: 'deadline-late', span: dateSpan, data: { date, end }, related: endSpan });
  }
};
