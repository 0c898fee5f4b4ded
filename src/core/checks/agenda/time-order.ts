import { timedItems } from '../../dates/midnight.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { agendasOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** An item ends after it starts, on the same day or within twelve hours past midnight. */
export const timeOrder = defineRule({
  id: 'time-order',
  severity: 'error',
  messages: {
    en: 'The item ends at {end}, which is not after its start at {start}.',
    fr: 'Le point se termine à {end} alors qu’il commence à {start}.',
  },
  hint: { en: 'Correct one of the two times.', fr: 'Corrigez l’une des deux heures.' },
});

export const checkTimeOrder: MeetingCheck = (site, report) => {
  for (const { agenda } of agendasOf(site)) {
    for (const { items } of agenda.days) {
      for (const { item, times } of timedItems(items)) {
        const { start, end, timeSpan: span } = item;
        if (start === null || end === null || times.end === null) continue;
        if (times.end <= times.start) report({ rule: timeOrder, span, data: { start, end } });
      }
    }
  }
};
