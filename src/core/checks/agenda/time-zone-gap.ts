import { resolveWallTime } from '../../dates/time-zones.ts';
import type { Span } from '../../model/model.ts';
import { agendasOf, itemsOf, type MeetingCheck } from '../../site/traverse.ts';

/** A wall time exists, and exists once, on the day on which it is used. */
export const timeZoneGap: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    const look = (date: string, time: string | null, span: Span) => {
      if (!date || !time) return;
      const { kind } = resolveWallTime(date, time, meeting.timeZone);
      const reason = kind === 'skipped' ? 'does not exist' : kind === 'repeated' ? 'comes twice' : null;
      if (reason) report({ rule: 'time-zone-gap', span, data: { time, zone: meeting.timeZone, reason } });
    };
    for (const { day, item } of itemsOf(agenda)) {
      look(day.date, item.start, item.timeSpan);
      look(day.date, item.end, item.timeSpan);
    }
  }
};
