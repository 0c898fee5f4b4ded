/** Finds the word of a title that contradicts the times before it: “03:00–04:00 Afternoon session”. */
import type { Hours } from './hours.ts';
import type { Time } from './one-time.ts';
import { type DayPart, isIn } from './part-of-day.ts';
import { dayPartsInTitles } from './time-words.ts';

export interface Contradiction {
  word: string;
  /** The part of the day that the word names. */
  dayPart: DayPart;
}

/**
 * Two digits are an hour by day, and nobody has lunch at `01:00`: the time is that of a 12-hour clock.
 *
 * @param title normalized
 */
export function findContradiction(
  start: Time,
  end: Time | null,
  [hour]: Hours,
  title: string,
): Contradiction | null {
  if (start.dayPart || end?.dayPart) return null;
  for (const [pattern, hours, dayPart] of dayPartsInTitles) {
    const [word] = isIn(hour, hours) ? (pattern.exec(title) ?? []) : [];
    if (word !== undefined) return { word, dayPart };
  }
  return null;
}
