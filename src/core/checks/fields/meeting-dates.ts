import { defineRule } from '../../diagnostics/rule.ts';
import type { SettingsCheck } from '../check.ts';

/** A meeting ends on the day on which it starts, or later. So did one that was postponed. */
export const meetingDates = defineRule({
  id: 'meeting-dates',
  severity: 'error',
  messages: {
    now: {
      en: 'The meeting ends on {end}, before it starts on {start}.',
      fr: 'La réunion se termine le {end}, avant de commencer le {start}.',
    },
    previously: {
      en: 'The meeting was to end on {end}, before it was to start on {start}.',
      fr: 'La réunion devait se terminer le {end}, avant de commencer le {start}.',
    },
  },
  hint: {
    now: { en: 'Correct "start" or "end".', fr: 'Corrigez « start » ou « end ».' },
    previously: {
      en: 'Correct "previousStart" or "previousEnd".',
      fr: 'Corrigez « previousStart » ou « previousEnd ».',
    },
  },
});

export const checkMeetingDates: SettingsCheck = (site, report) => {
  for (const { settings } of site.meetings) {
    if (!settings) continue;
    const { start, end, startSpan, endSpan } = settings;
    if (end < start)
      report({ rule: meetingDates, message: 'now', span: endSpan, data: { start, end }, related: startSpan });
    const { previousStart, previousEnd, previousStartSpan, previousEndSpan } = settings;
    if (!previousStart || !previousEnd || previousEnd >= previousStart) continue;
    const data = { start: previousStart, end: previousEnd };
    const message = 'previously';
    report({ rule: meetingDates, message, span: previousEndSpan, data, related: previousStartSpan });
  }
};
