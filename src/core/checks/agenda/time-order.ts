import { defineRule } from '../../diagnostics/rule.ts';
import { agendasOf, itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** An item ends after it starts. */
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
    for (const { item } of itemsOf(agenda)) {
      const { start, end, timeSpan } = item;
      if (start && end && end <= start) report({ rule: timeOrder, span: timeSpan, data: { start, end } });
    }
  }
};
