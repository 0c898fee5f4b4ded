import { defineRule } from '../../diagnostics/rule.ts';
import type { Span } from '../../model/model.ts';
import { agendasOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** The items of a day follow one another. */
export const timeOverlap = defineRule({
  id: 'time-overlap',
  severity: 'error',
  messages: {
    overlap: {
      en: 'The item starts at {start}, before the previous one ends at {end}.',
      fr: 'Le point commence à {start}, avant la fin du précédent à {end}.',
    },
    order: {
      en: 'The item starts at {start}, earlier than the previous one at {previousStart}.',
      fr: 'Le point commence à {start}, plus tôt que le précédent, qui commence à {previousStart}.',
    },
  },
  hint: {
    en: 'Correct one of the two times, or put the items in order.',
    fr: 'Corrigez l’une des deux heures, ou mettez les points dans l’ordre.',
  },
});

export const checkTimeOverlap: MeetingCheck = (site, report) => {
  for (const { agenda } of agendasOf(site)) {
    for (const { items } of agenda.days) {
      let previous: { start: string; end: string | null; timeSpan: Span } | undefined;
      for (const item of items) {
        const { start, end: ownEnd, timeSpan: span } = item;
        if (!start) continue;
        const end = previous?.end ?? previous?.start;
        if (previous && end && start < end && end > previous.start) {
          const related = previous.timeSpan;
          report({ rule: timeOverlap, message: 'overlap', span, data: { start, end }, related });
        } else if (previous && start < previous.start) {
          const data = { start, previousStart: previous.start };
          report({ rule: timeOverlap, message: 'order', span, data, related: previous.timeSpan });
        }
        previous = { start, end: ownEnd, timeSpan: span };
      }
    }
  }
};
