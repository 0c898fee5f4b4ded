/** Days and hours at which something is due, in words. */
import { dueInstant } from '../core/dates/due-date.ts';
import { type Language, textIn } from '../core/model/languages.ts';
import type { DueDate, Meeting } from '../core/model/model.ts';
import { longDate, offsetAt, zoneName } from './format.ts';
import type { Translate } from './t.ts';

type CityAndZone = Pick<Meeting, 'city' | 'timeZone'>;

/** Returns `1 October 2025`, or `1 October 2025, 18:00, Geneva time (UTC+2)`. @param day the date in words */
export function dueText(
  t: Translate,
  language: Language,
  meeting: CityAndZone,
  due: DueDate,
  day = longDate(language, due.date),
): string {
  if (due.time === undefined) return day;
  return withZone(t, language, meeting, due, t('calendar.dayAndHours', { day, hours: due.time }));
}

/** Returns `18:00, Geneva time (UTC+2)`; `undefined` without an hour. */
export const dueTimeText = (
  t: Translate,
  language: Language,
  meeting: CityAndZone,
  due: DueDate,
): string | undefined => due.time && withZone(t, language, meeting, due, due.time);

/** Adds the name of the time zone: that of the city of the meeting, or that of another zone, with its offset at this time. */
function withZone(
  t: Translate,
  language: Language,
  { city, timeZone: meetingZone }: CityAndZone,
  due: DueDate,
  time: string,
): string {
  const { timeZone = meetingZone } = due;
  const instant = dueInstant(due, meetingZone);
  const offset = offsetAt(instant);
  if (timeZone === meetingZone)
    return t('calendar.localTime', { time, place: textIn(city, language), offset });
  const zone = zoneName(language, timeZone, instant);
  return zone === undefined
    ? t('withDetails', { text: time, details: offset })
    : t('calendar.zoneTime', { time, zone, offset });
}

/** Returns the value of a `time` element: a date, or an instant with its offset. */
export const dueDatetime = (due: DueDate, { timeZone }: Pick<Meeting, 'timeZone'>): string =>
  due.time === undefined ? due.date : dueInstant(due, timeZone);

/** Returns `until 1 October 2025`, or `until 1 October 2025, 18:00, Geneva time (UTC+2)`. */
export function untilText(t: Translate, language: Language, meeting: CityAndZone, until: DueDate): string {
  const text = dueText(t, language, meeting, until);
  return until.time === undefined
    ? t('agenda.progress.until', { date: text })
    : t('agenda.progress.untilTime', { time: text });
}
