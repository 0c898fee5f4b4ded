import { resolveWallTime } from '../../dates/time-zones.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Span } from '../../model/model.ts';
import { agendasOf, itemsOf } from '../../site/traverse.ts';
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
    const checkTime = (date: string | null, time: string | null, span: Span) => {
      if (date === null || time === null) return;
      const { kind } = resolveWallTime(date, time, zone);
      if (kind === 'skipped' || kind === 'repeated')
        report({ rule: timeZoneGap, message: kind, span, data: { time, zone } });
    };
    for (const { day, item } of itemsOf(agenda)) {
      checkTime(day.date, item.start, item.timeSpan);
      checkTime(day.date, item.end, item.timeSpan);
    }
  }
};
