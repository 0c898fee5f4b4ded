import { minutesOfDay } from '../../dates/time.ts';
import type { AgendaItem, Day, Meeting, Version } from '../../model/model.ts';
import { itemsOf, type MeetingCheck } from '../../site/traverse.ts';
import { isOutside } from '../agenda/day-outside.ts';
import { differences, type Entry, placeOf } from './compare-versions.ts';

/** An item is on the same day, at the same time, in every language. */
export const scheduleParity: MeetingCheck = (site, report) => {
  const meetings = new Map(site.meetings.map((meeting) => [meeting.id, meeting]));
  const timesOf = (version: Version, part: Part): Entry[] => {
    const meeting = meetings.get(version.meeting);
    if (version.body.type !== 'agenda' || !meeting) return [];
    return itemsOf(version.body).flatMap((placed) => {
      const value = wordFor(placed, part, meeting);
      return value ? [{ key: placed.item.id, value, span: placed.item.timeSpan }] : [];
    });
  };
  const shifted = new Set<string>();
  for (const part of ['day', 'start', 'end'] as const) {
    const words = { day: 'is on', start: 'starts at', end: 'ends at' }[part];
    const before = { day: 'on', start: 'at', end: 'at' }[part];
    const told = new Set<string>();
    for (const { here, there } of differences(site, (version) => timesOf(version, part))) {
      // A wrong or missing day takes all its items with it, and is told once.
      const fault = [here.span.file, here.value, there.value].join(' ');
      if (part === 'day' && told.has(fault)) continue;
      // An item that begins later and lasts as long is at another time, and told once.
      const shift = `${here.span.file} ${here.key} ${shiftOf(here, there)}`;
      if (part === 'start') shifted.add(shift);
      if (part === 'end' && shifted.has(shift)) continue;
      told.add(fault);
      const reason = `Item #${here.key} ${words} ${here.value} here and ${before} ${there.value} in ${placeOf(there.span)}.`;
      report({ rule: 'schedule-parity', span: here.span, data: { reason }, related: there.span });
    }
  }
};

/** Minutes between two times. */
const shiftOf = (here: Entry, there: Entry): number => minutesOfDay(here.value) - minutesOfDay(there.value);

type Part = 'day' | 'start' | 'end';

/** Empty where what stands there is told already. */
function wordFor({ day, item }: { day: Day; item: AgendaItem }, part: Part, meeting: Meeting): string {
  if (part === 'day') return isOutside(day.date, meeting) ? '' : day.date;
  return part === 'start' ? item.start : item.start && (item.end ?? 'no time');
}
