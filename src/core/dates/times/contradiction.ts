/** Finds the word of a title that contradicts the times before it: “03:00–04:00 Afternoon session”, “10:00 PM Modi”. */

import { dayPartsInTitles } from './day-part-words.ts';
import { choicesOf, type Hours } from './hours.ts';
import type { Time } from './one-time.ts';
import { type DayPart, isIn } from './part-of-day.ts';

export interface Contradiction {
  word: string;
  /** The times that the word means, in the standard form. */
  times: string;
  /** The word follows the times, so that it may belong to them. */
  isBesideTimes: boolean;
}

/**
 * Two digits are an hour by day, and nobody has lunch at `01:00`: the time is that of a 12-hour clock.
 *
 * @param title normalized
 */
export function findContradiction(
  start: Time,
  end: Time | null,
  hours: Hours,
  title: string,
): Contradiction | null {
  const { doubtfulWord, contradictoryDayPart } = end ?? start;
  const found = contradictoryDayPart
    ? { word: doubtfulWord, dayPart: contradictoryDayPart }
    : findInTitle(start, end, hours, title);
  if (!found) return null;
  const { word, dayPart } = found;
  const [times = ''] = choicesOf({ ...start, dayPart }, end && { ...end, dayPart });
  return { word, times, isBesideTimes: contradictoryDayPart !== null };
}

function findInTitle(
  start: Time,
  end: Time | null,
  [hour, endHour]: Hours,
  title: string,
): { word: string; dayPart: DayPart } | null {
  if (start.dayPart || end?.dayPart) return null;
  for (const [pattern, hours, dayPart] of dayPartsInTitles) {
    // “02:00–14:00 Afternoon shift” goes on until then.
    if (endHour !== null && isIn(endHour, dayPart)) continue;
    const [word] = isIn(hour, hours) ? (pattern.exec(title) ?? []) : [];
    if (word !== undefined) return { word, dayPart };
  }
  return null;
}
