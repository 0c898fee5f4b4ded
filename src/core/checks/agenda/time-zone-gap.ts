import { timedItems, wallTimeAt } from '../../dates/midnight.ts';
import { resolveWallTime } from '../../dates/time-zones.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Span } from '../../model/model.ts';
import { agendasOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A time exists, and exists only once, on its day in the time zone of the meeting. */
export const timeZoneGap = defineRule({
  id: 'time-zone-gap',
  severity: 'error',
  messages: {
    skipped: {
      en: '{time} does not exist in {zone} on this day, because the clocks go forward.',
      fr: '{time} n’existe pas ce jour-là dans le fuseau {zone}, car les horloges avancent.',
    },
    repeated: {
      en: '{time} occurs twice in {zone} on this day, because the clocks go back.',
      fr: '{time} existe deux fois ce jour-là dans le fuseau {zone}, car les horloges reculent.',
    },
  },
  hint: { en: 'Choose another time.', fr: 'Choisissez une autre heure.' },
});

export const checkTimeZoneGap: MeetingCheck = (site, report) => {
  for (const { meeting, agenda } of agendasOf(site)) {
    const zone = meeting.settings?.timeZone;
    if (zone === undefined) continue;
    const checkTime = (day: string, minutes: number, span: Span) => {
      const { date, time } = wallTimeAt(day, minutes);
      const { kind } = resolveWallTime(date, time, zone);
      if (kind === 'skipped' || kind === 'repeated')
        report({ rule: timeZoneGap, message: kind, span, data: { time, zone } });
    };
    for (const { date, items } of agenda.days) {
      if (date === null) continue;
      for (const { item, times } of timedItems(items)) {
        checkTime(date, times.start, item.timeSpan);
        if (times.end !== null) checkTime(date, times.end, item.timeSpan);
      }
    }
  }
};
