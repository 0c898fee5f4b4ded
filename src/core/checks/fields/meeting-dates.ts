import { defineRule } from '../../diagnostics/rule.ts';
import type { SettingsCheck } from '../check.ts';

/** A meeting ends on the day on which it starts, or later. */
export const meetingDates = defineRule({
  id: 'meeting-dates',
  severity: 'error',
  messages: {
    en: 'The meeting ends on {end}, before it starts on {start}.',
    fr: 'La réunion se termine le {end}, avant de commencer le {start}.',
  },
  hint: { en: 'Correct "start" or "end".', fr: 'Corrigez « start » ou « end ».' },
});

export const checkMeetingDates: SettingsCheck = (site, report) => {
  for (const { settings } of site.meetings) {
    if (!settings) continue;
    const { start, end, startSpan, endSpan } = settings;
    if (end < start) report({ rule: meetingDates, span: endSpan, data: { start, end }, related: startSpan });
  }
};
