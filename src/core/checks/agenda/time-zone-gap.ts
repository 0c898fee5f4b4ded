import { timedItems, wallTimeAt } from '../../dates/midnight.ts';
import { minutesOfDay } from '../../dates/time.ts';
import { resolveWallTime } from '../../dates/time-zones.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { MeetingSettings, Span } from '../../model/model.ts';
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
  for (const { settings } of site.meetings) if (settings) checkDueTimes(settings, report);
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

/** Checks the hours at which something is due, in the zone that they name or that of the meeting. */
function checkDueTimes({ deadlines, registration, timeZone }: MeetingSettings, report: Report): void {
  const dueDates = [
    ...deadlines.map((due) => ({ due, span: due.dateSpan })),
    ...registration.flatMap(({ until, untilSpan }) => (until ? [{ due: until, span: untilSpan }] : [])),
  ];
  for (const { due, span } of dueDates) {
    if (due.time === undefined) continue;
    const { date, time } = wallTimeAt(due.date, minutesOfDay(due.time));
    const zone = due.timeZone ?? timeZone;
    const { kind } = resolveWallTime(date, time, zone);
    if (kind === 'skipped' || kind === 'repeated')
      report({ rule: timeZoneGap, message: kind, span, data: { time, zone } });
  }
}
