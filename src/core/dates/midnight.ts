/** Items of a day that last past midnight, or start after it: they stay below the heading of the day on which the sitting began. */
import { Temporal } from 'temporal-polyfill';
import { minutesOfDay } from './time.ts';

export const minutesPerDay = 24 * 60;
/** An item that would last longer past midnight has its times in the wrong order. */
const maxMinutesPastMidnight = 12 * 60;
/** An item that starts later begins a new day. */
export const endOfNight = '06:00';

/** The wall times of an item as written; the end can be `24:00`. */
export interface WrittenTimes {
  start: string | null;
  end: string | null;
}

/** Minutes since the start of the day: 1440 and more on the next day. `end` is not after `start` if the times are in the wrong order. */
export interface MinutesInDay {
  start: number;
  end: number | null;
}

/** Counts the minutes at which the items of a day start and end, in their order; `null` for an item without a start. */
export function minutesInDay(items: readonly WrittenTimes[]): (MinutesInDay | null)[] {
  let isPastMidnight = false;
  return items.map(({ start, end }) => {
    if (start === null) return null;
    const offset = isPastMidnight && start < endOfNight ? minutesPerDay : 0;
    const minutes = {
      start: minutesOfDay(start) + offset,
      end: end === null ? null : endInDay(start, end) + offset,
    };
    isPastMidnight ||= (minutes.end ?? minutes.start) >= minutesPerDay;
    return minutes;
  });
}

export interface TimedItem<Item> {
  item: Item;
  times: MinutesInDay;
}

/** Returns the items of a day that have a start, in their order, with the minutes at which they start and end. */
export function timedItems<Item extends WrittenTimes>(items: readonly Item[]): TimedItem<Item>[] {
  const minutes = minutesInDay(items);
  return items.flatMap((item, position) => {
    const times = minutes[position];
    return times ? [{ item, times }] : [];
  });
}

/** Counts the minutes from the start of the day of a start to its end. */
function endInDay(start: string, end: string): number {
  const [from, to] = [minutesOfDay(start), minutesOfDay(end)];
  const isPastMidnight = to <= from && to + minutesPerDay - from < maxMinutesPastMidnight;
  return isPastMidnight ? to + minutesPerDay : to;
}

/** Returns the date and the time of day of minutes since the start of a day. @param date ISO 8601 date */
export function wallTimeAt(date: string, minutes: number): { date: string; time: string } {
  const days = Math.floor(minutes / minutesPerDay);
  const time = timeOf(minutes - days * minutesPerDay);
  return { date: days === 0 ? date : addDays(date, days), time };
}

/** Returns the date of the next day. @param date ISO 8601 date */
export const dayAfter = (date: string): string => addDays(date, 1);

const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Writes minutes since the start of any day as a time of day. */
export const timeOfDay = (minutes: number): string =>
  timeOf(((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay);

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Writes the end of an item, at minutes since the start of the day on which the item begins: the end of that day is `24:00`. */
export const endTime = (minutes: number): string =>
  minutes === minutesPerDay ? '24:00' : timeOfDay(minutes);
