import { dueInstant, formatDueDate } from '../../dates/due-date.ts';
import { endOfDay } from '../../dates/intervals.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { DueDate } from '../../model/model.ts';
import { takesPlace } from '../../site/meeting-state.ts';
import type { SettingsCheck } from '../check.ts';

/**
 * Deadlines, and the last day of registration, are before the end of the meeting. A report may be due later, so staff can
 * suppress the rule. Those of a meeting that does not take place on its dates do not depend on them.
 */
export const deadlineLate = defineRule({
  id: 'deadline-late',
  severity: 'warning',
  messages: {
    deadline: {
      en: 'The deadline {date} is after the end of the meeting, {end}.',
      fr: 'Le délai du {date} expire après la fin de la réunion, le {end}.',
    },
    registration: {
      en: 'Registration ends on {date}, after the end of the meeting, {end}.',
      fr: 'L’inscription prend fin le {date}, après la fin de la réunion, le {end}.',
    },
  },
  hint: {
    en: 'Correct the date. If something is due after the meeting, say so in a comment above it: "# suppress deadline-late: reason".',
    fr: 'Corrigez la date. Si ce délai vient bien après la réunion, indiquez-le dans un commentaire au-dessus : « # suppress deadline-late: motif ».',
  },
});

export const checkDeadlineLate: SettingsCheck = (site, report) => {
  for (const { settings } of site.meetings) {
    if (!settings || !takesPlace(settings)) continue;
    const { deadlines, registration, end, endSpan: related, timeZone } = settings;
    const endMs = Date.parse(endOfDay(end, timeZone));
    // Hours in other time zones are compared as instants.
    const isLate = (due: DueDate) => Date.parse(dueInstant(due, timeZone)) > endMs;
    const dataOf = (due: DueDate) => ({
      date: formatDueDate(due),
      end: due.timeZone === undefined || due.timeZone === timeZone ? end : `${end}T24:00[${timeZone}]`,
    });
    for (const deadline of deadlines)
      if (isLate(deadline))
        report({
          rule: deadlineLate,
          message: 'deadline',
          span: deadline.dateSpan,
          data: dataOf(deadline),
          related,
        });
    for (const { until, untilSpan: span } of registration)
      if (until && isLate(until))
        report({ rule: deadlineLate, message: 'registration', span, data: dataOf(until), related });
  }
};
