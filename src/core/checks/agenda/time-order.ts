import { agendasOf, itemsOf, type MeetingCheck } from '../../site/traverse.ts';

/** An item ends after it starts. */
export const timeOrder: MeetingCheck = (site, report) => {
  for (const { agenda } of agendasOf(site)) {
    for (const { item } of itemsOf(agenda)) {
      const { start, end, timeSpan } = item;
      if (start && end && end <= start) report({ rule: 'time-order', span: timeSpan, data: { start, end } });
    }
  }
};
