/** Finds out the hours that times mean on the 24-hour clock, from the part of the day and from each other. */
import type { Time } from './one-time.ts';
import { firstHour, isIn } from './part-of-day.ts';

export type Hours = readonly [start: number, end: number | null];

/** Returns the hours that times mean; `null` if they are uncertain. */
export function hoursOf(start: Time, writtenEnd: Time | null): Hours | null {
  if (!writtenEnd) {
    const hour = hourByItself(start);
    return hour === null ? null : [hour, null];
  }
  const end = asEnd(writtenEnd);
  if (start.dayPart && !end.dayPart && isTwelveHour(end)) return hoursAfterDayPart(start, end);
  if (end.dayPart && !start.dayPart && isTwelveHour(start)) return hoursBeforeDayPart(start, end);
  const [first, last] = [hourByItself(start), hourByItself(end)];
  if (first !== null && last !== null) return [first, last];
  return start.form === 'midnight' ? null : onlyHours(start, end);
}

/** Reads midnight at the end as the end of the day. */
const asEnd = (end: Time): Time =>
  end.form === 'midnight'
    ? { ...end, hour: 24, minute: 0, form: 'clock', hasTwoDigits: true, dayPart: null }
    : end;

/** The first hour of an evening that can go on after midnight: “23:00–1:30” does, “15:00–2:00” may be a slip. */
const lateHour = 20;
/** The hour before which an evening ends. */
const endOfNight = 6;

/** Returns the hour after midnight at which what starts in the evening ends, if the end can be one. */
const hourPastMidnight = (start: number | null, { hour, dayPart }: Time): number | null =>
  start !== null && start >= lateHour && dayPart === null && hour < endOfNight ? hour : null;

/** Returns the hour of a time, without regard to another one. */
function hourByItself(time: Time): number | null {
  const { hour, dayPart, hasTwoDigits, form } = time;
  if (form === 'midnight') return null;
  if (!dayPart) return hasTwoDigits || hour >= firstHour ? hour : null;
  const possible = halvesOf(time).filter((each) => isIn(each, dayPart));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** “2:00 pm–4:00”: the end is the next such time. */
function hoursAfterDayPart(start: Time, end: Time): Hours | null {
  const first = hourByItself(start);
  if (first === null) return null;
  const last = halvesOf(end)
    .filter((hour) => minutes(hour, end) > minutes(first, start))
    .sort((a, b) => a - b)[0];
  const endHour = last ?? hourPastMidnight(first, end);
  return endHour === null ? null : [first, endHour];
}

/** “2:00–4:00 pm”: the start is in the same part of the day, or else the last such time before the end. */
function hoursBeforeDayPart(start: Time, end: Time): Hours | null {
  const last = hourByItself(end);
  if (last === null) return null;
  const earlier = halvesOf(start).filter((hour) => minutes(hour, start) < minutes(last, end));
  const first =
    earlier.find((hour) => isIn(hour, end.dayPart ?? [])) ?? earlier.find((hour) => hour >= firstHour);
  return first === undefined ? null : [first, last];
}

/** “11:00–1:00” has only one meaning, because an item that starts by day ends on that day. */
function onlyHours(start: Time, end: Time): Hours | null {
  const possible = possibleRanges(start, end);
  const [only] = possible;
  const first = hourByItself(start);
  const last = hourPastMidnight(first, end);
  if (!only && first !== null && last !== null) return [first, last];
  return only && possible.length === 1 ? only : null;
}

/** Tests whether a time may belong to the 12-hour clock. Beside “pm”, 02:00 does too. */
const isTwelveHour = ({ hour, form }: Time): boolean => hour >= 1 && hour <= 12 && form !== 'midnight';

/** The hours that a time can mean: 3 and 15 for 3 o’clock, 12 and 0 for 12 o’clock. */
const halvesOf = (time: Time): number[] =>
  isTwelveHour(time) ? [time.hour, (time.hour + 12) % 24] : [time.hour];

const minutes = (hour: number, { minute }: Time): number => hour * 60 + minute;

/** Lists the hours that a time may mean where its part of the day is unknown, or contradicts it. */
function choicesOfHour(time: Time): number[] {
  const certain = hourByItself(time);
  if (certain !== null) return [certain];
  return time.dayPart ? [time.hour, (time.hour + 12) % 24] : halvesOf(time);
}

/** Lists the hours that a start and an end may mean, with the end after the start. */
const possibleRanges = (start: Time, end: Time): Hours[] =>
  choicesOfHour(start).flatMap((first) =>
    choicesOfHour(end)
      .filter((last) => minutes(last, end) > minutes(first, start))
      .map((last): Hours => [first, last]),
  );

/** Lists the hours that times may mean: one pair if they are certain. */
export function possibleHours(start: Time, end: Time | null): Hours[] {
  const certain = hoursOf(start, end);
  if (certain) return [certain];
  return end ? possibleRanges(start, end) : choicesOfHour(start).map((hour): Hours => [hour, null]);
}

/** Lists up to two meanings of uncertain times: those by day first, and then the shorter one. */
export function choicesOf(start: Time, end: Time | null): string[] {
  if (end?.form === 'midnight') return choicesOf(start, asEnd(end));
  const alone = choicesOfHour(start).map((hour): Hours => [hour, null]);
  const ranges = end ? possibleRanges(start, end) : alone;
  const isNight = ([hour]: Hours) => Number(hour < firstHour);
  const duration = ([first, last]: Hours) => (last ?? first) - first;
  return (ranges.length > 0 ? ranges : alone)
    .sort((a, b) => isNight(a) - isNight(b) || duration(a) - duration(b))
    .slice(0, 2)
    .map((hours) => standardForm(start, end, hours));
}

export const format = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

export function standardForm(start: Time, end: Time | null, [startHour, endHour]: Hours): string {
  const first = format(startHour, start.minute);
  return end && endHour !== null ? `${first}–${format(endHour, end.minute)}` : first;
}
