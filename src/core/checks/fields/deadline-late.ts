import { formatDueDate } from '../../dates/due-date.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { takesPlace } from '../../site/meeting-state.ts';
import type { SettingsCheck } from '../check.ts';

/**
 * Deadlines are before the end of the meeting. A report may be due later, so staff can suppress the rule. Those of a
 * meeting that does not take place on its dates do not depend on them.
 */
export const deadlineLate = defineRule({
  id: 'deadline-late',
  severity: 'warning',
  messages: {
    en: 'The deadline {date} is after the end of the meeting, {end}.',
    fr: 'Le délai du {date} expire après la fin de la réunion, le {end}.',
  },
  hint: {
    en: 'Correct the date. If something is due after the meeting, say so in a comment above it: "# suppress deadline-late: reason".',
    fr: 'Corrigez la date. Si ce délai vient bien après la réunion, indiquez-le dans un commentaire au-dessus : « # suppress deadline-late: motif ».',
  },
});

export const checkDeadlineLate: SettingsCheck = (site, report) => {
  for (const { settings } of site.meetings) {
    if (!settings || !takesPlace(settings)) continue;
    const { deadlines, end, endSpan } = settings;
    for (const deadline of deadlines) {
      if (deadline.date <= end) continue;
      const data = { date: formatDueDate(deadline), end };
      report({ rule: deadlineLate, span: deadline.dateSpan, data, related: endSpan });
    }
  }
};
