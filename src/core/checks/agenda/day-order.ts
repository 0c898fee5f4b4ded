import { agendasOf, type MeetingCheck } from '../../site/traverse.ts';
import { isOutside } from './day-outside.ts';

/** Days stand in order, each once. */
export const dayOrder: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    let before = '';
    for (const { date, span } of agenda.days) {
      if (isOutside(date, meeting)) continue;
      if (date && before && date <= before) report({ rule: 'day-order', span, data: { date, before } });
      before = date || before;
    }
  }
};
