import { minutesOfDay } from '../../dates/time.ts';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedDay, ParsedItem, ParsedMeeting, ParsedTextVersion } from '../../model/model.ts';
import { itemsOf } from '../../site/traverse.ts';
import { isOutside } from '../agenda/day-outside.ts';
import type { MeetingCheck } from '../check.ts';
import { type Difference, differences, type Entry, placeOf } from './compare-versions.ts';

const sameTime = {
  en: 'Give all languages the same time.',
  fr: 'Donnez le même horaire dans toutes les langues.',
} as const;

/** An item is on the same day and at the same time in every language. */
export const scheduleParity = defineRule({
  id: 'schedule-parity',
  severity: 'error',
  messages: {
    day: {
      en: 'Item #{id} is on {here} here but on {there} in {place}.',
      fr: 'Le point #{id} est prévu le {here} ici, mais le {there} dans {place}.',
    },
    start: {
      en: 'Item #{id} starts at {here} here but at {there} in {place}.',
      fr: 'Le point #{id} commence à {here} ici, mais à {there} dans {place}.',
    },
    end: {
      en: 'Item #{id} ends at {here} here but at {there} in {place}.',
      fr: 'Le point #{id} se termine à {here} ici, mais à {there} dans {place}.',
    },
    noEnd: {
      en: 'Item #{id} has no end here but ends at {there} in {place}.',
      fr: 'Le point #{id} n’a pas d’heure de fin ici, mais se termine à {there} dans {place}.',
    },
    extraEnd: {
      en: 'Item #{id} ends at {here} here but has no end in {place}.',
      fr: 'Le point #{id} se termine à {here} ici, mais n’a pas d’heure de fin dans {place}.',
    },
  },
  hint: {
    day: {
      en: 'Put the item below the heading of the same day in all languages.',
      fr: 'Placez le point sous le titre de la même journée dans toutes les langues.',
    },
    start: sameTime,
    end: sameTime,
    noEnd: sameTime,
    extraEnd: sameTime,
  },
});

export const checkScheduleParity: MeetingCheck = (site, report) => {
  const meetings = new Map(site.meetings.map((meeting) => [meeting.id, meeting]));
  const timesOf = (version: ParsedTextVersion, part: Part): Entry<Time>[] => {
    const meeting = 'meeting' in version ? meetings.get(version.meeting) : undefined;
    if (version.body.type !== 'agenda' || !meeting) return [];
    return itemsOf(version.body).flatMap(({ day, item }) => {
      const value = timeOf(day, item, part, meeting);
      return value === undefined || item.id === null ? [] : [{ key: item.id, value, span: item.timeSpan }];
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
  { date }: ParsedDay,
  item: ParsedItem,
  part: Part,
  { settings }: ParsedMeeting,
): Time | undefined {
  if (part === 'day') return date === null || isOutside(date, settings) ? undefined : date;
  if (item.start === null) return undefined;
  return part === 'start' ? item.start : item.end;
}
