import type { AgendaItem } from '../../model/model.ts';
import { agendasOf, type MeetingCheck } from '../../site/traverse.ts';

/** The items of a day follow one another. */
export const timeOverlap: MeetingCheck = (site, report) => {
  for (const { agenda } of agendasOf(site)) {
    for (const { items } of agenda.days) {
      let before: AgendaItem | undefined;
      for (const item of items) {
        if (!item.start) continue;
        const end = before?.end ?? before?.start;
        if (before && end && item.start < end && end > before.start) {
          report({
            rule: 'time-overlap',
            span: item.timeSpan,
            data: { start: item.start, before: before.id, end },
            related: before.timeSpan,
          });
        } else if (before && item.start < before.start) {
          report({
            rule: 'time-overlap',
            span: item.timeSpan,
            data: { start: item.start, before: before.id, end: before.start },
            related: before.timeSpan,
          });
        }
        before = item;
      }
    }
  }
};
