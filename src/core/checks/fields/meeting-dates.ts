import type { MeetingCheck } from '../../site/traverse.ts';

/** A meeting ends after it starts. */
export const meetingDates: MeetingCheck = (site, report) => {
  for (const { start, end, startSpan, endSpan } of site.meetings) {
    if (end < start)
      report({ rule: 'meeting-dates', span: endSpan, data: { start, end }, related: startSpan });
  }
};
