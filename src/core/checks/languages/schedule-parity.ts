import { minutesOfDay } from '../../dates/time.ts';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { AgendaItem, Day, Meeting, Version } from '../../model/model.ts';
import { itemsOf } from '../../site/traverse.ts';
import { isOutside } from '../agenda/day-outside.ts';
import type { MeetingCheck } from '../check.ts';
import { type Difference, differences, type Entry, placeOf } from './compare-versions.ts';

/** An item is on the same day and at the same time in every language. */
export const scheduleParity = defineRule({
  id: 'schedule-parity',
  severity: 'error',
  messages: {
    day: 'Item #{id} is on {here} here but on {there} in {place}.',
    start: 'Item #{id} starts at {here} here but at {there} in {place}.',
    end: 'Item #{id} ends at {here} here but at {there} in {place}.',
    noEnd: 'Item #{id} has no end here but ends at {there} in {place}.',
    extraEnd: 'Item #{id} ends at {here} here but has no end in {place}.',
  },
  hint: 'Give all languages the same time.',
});

export const checkScheduleParity: MeetingCheck = (site, report) => {
  const meetings = new Map(site.meetings.map((meeting) => [meeting.id, meeting]));
  const timesOf = (version: Version, part: Part): Entry<Time>[] => {
    const meeting = meetings.get(version.meeting);
    if (version.body.type !== 'agenda' || !meeting) return [];
    return itemsOf(version.body).flatMap((placed) => {
      const value = timeOf(placed, part, meeting);
      return value === undefined ? [] : [{ key: placed.item.id, value, span: placed.item.timeSpan }];
    });
  };
  const shifts = new Set<string>();
  for (const part of ['day', 'start', 'end'] as const) {
    const reportedDays = new Set<string>();
    for (const difference of differences(site, (version) => timesOf(version, part))) {
      const { here, there } = difference;
      // A wrong or missing day affects all its items, and is reported once.
      const days = [here.span.file, here.value, there.value].join(' ');
      if (part === 'day' && reportedDays.has(days)) continue;
      // An item that starts later and lasts as long has one problem, not two.
      const shift = `${here.span.file} ${here.key} ${minutesBetween(here, there)}`;
      if (part === 'start') shifts.add(shift);
      if (part === 'end' && shifts.has(shift)) continue;
      reportedDays.add(days);
      report({ rule: scheduleParity, span: here.span, related: there.span, ...findingFor(part, difference) });
    }
  }
};

function findingFor(part: Part, { here, there }: Difference<Time>): Finding<typeof scheduleParity> {
  const data = { id: here.key, place: placeOf(there.span) };
  if (here.value === null) return { message: 'noEnd', data: { ...data, there: String(there.value) } };
  if (there.value === null) return { message: 'extraEnd', data: { ...data, here: here.value } };
  return { message: part, data: { ...data, here: here.value, there: there.value } };
}

const minutesBetween = (here: Entry<Time>, there: Entry<Time>): number | null =>
  here.value === null || there.value === null ? null : minutesOfDay(here.value) - minutesOfDay(there.value);

type Part = 'day' | 'start' | 'end';
/** A date or a time; `null` for the end of an item that has none. */
type Time = string | null;

/** Returns `undefined` where another rule reports what is wrong. */
function timeOf(
  { day, item }: { day: Day; item: AgendaItem },
  part: Part,
  meeting: Meeting,
): Time | undefined {
  if (part === 'day') return isOutside(day.date, meeting) ? undefined : day.date || undefined;
  if (!item.start) return undefined;
  return part === 'start' ? item.start : item.end;
}
