import { defineRule } from '../../diagnostics/rule.ts';
import type { MeetingCheck } from '../check.ts';

/** A meeting ends on the day on which it starts, or later. */
export const meetingDates = defineRule({
  id: 'meeting-dates',
  severity: 'error',
  messages: 'The meeting ends on {end}, before it starts on {start}.',
  hint: 'Correct "start" or "end".',
});

export const checkMeetingDates: MeetingCheck = (site, report) => {
  for (const { settings } of site.meetings) {
    if (!settings) continue;
    const { start, end, startSpan, endSpan } = settings;
    if (end < start) report({ rule: meetingDates, span: endSpan, data: { start, end }, related: startSpan });
  }
};
