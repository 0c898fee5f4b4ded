/** The hours of a meeting on each day, as staff write them: those of one sitting, or of several. */
import type { DailyHours, Hours } from '../model/model.ts';
import { isEndTime, isTime, minutesOfDay } from './time.ts';
import { parseWallTimes, readTimes } from './wall-times.ts';

/**
 * Why hours cannot be read. `form`: they are no ranges of times. `order`: the sittings are not in their order. `overlap`:
 * a sitting begins before the end of another. `midnight`: they do not end before midnight.
 */
export interface HoursProblem {
  problem: 'form' | 'order' | 'overlap' | 'midnight';
  /** The hours that are probably meant. */
  suggestion?: string;
}

const sittingSeparator = /[,;،，、；]/;
/** Hours that would last longer past midnight have their times in the wrong order. */
const maxNightMinutes = 12 * 60;

/** Reads the hours of a day, such as `10:00–18:00` or `10:00–13:00, 15:00–18:00`. */
export function readDailyHours(text: string): DailyHours | HoursProblem {
  const sittings = text.split(sittingSeparator).map(readSitting);
  const known = sittings.filter((sitting) => sitting !== null);
  if (known.some(isPastMidnight)) return { problem: 'midnight' };
  const [first, ...others] = known;
  if (!first || known.length < sittings.length || known.some(({ start, end }) => end <= start))
    return { problem: 'form', ...suggestHours(text) };
  const last = others.at(-1);
  if (!last) return first;
  if (isInOrder(known)) return { start: first.start, end: last.end, sittings: known };
  const sorted = known.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return isInOrder(sorted)
    ? { problem: 'order', suggestion: sorted.map(({ start, end }) => `${start}–${end}`).join(', ') }
    : { problem: 'overlap' };
}

/** Reads the hours of a day. `null` for anything else. */
export function parseDailyHours(text: string): DailyHours | null {
  const hours = readDailyHours(text);
  return 'problem' in hours ? null : hours;
}

/** Reads the hours of one sitting, such as `10:00–13:00`, also if they end before they start. `null` for anything else. */
function readSitting(text: string): Hours | null {
  const times = parseWallTimes(text);
  if (!times || times.end === null || times.rest !== '') return null;
  const { start, end } = times;
  return isTime(start) && isEndTime(end) ? { start, end } : null;
}

function isPastMidnight({ start, end }: Hours): boolean {
  const minutesUntilMidnight = 24 * 60 - minutesOfDay(start);
  return end === '24:00' || (end < start && minutesUntilMidnight + minutesOfDay(end) < maxNightMinutes);
}

const isInOrder = (sittings: readonly Hours[]): boolean =>
  sittings.every(({ start }, index) => start >= (sittings[index - 1]?.end ?? start));

/** Finds the hours that a text such as `2:00–5:00` probably means, or how to write several sittings. */
function suggestHours(text: string): { suggestion?: string } {
  if (sittingSeparator.test(text)) return { suggestion: '10:00–13:00, 15:00–18:00' };
  const times = readTimes(text);
  const suggestion = times?.kind === 'unclear' ? times.choices[0].times : times?.expected;
  const sitting = suggestion === undefined ? null : readSitting(suggestion);
  return sitting && isTime(sitting.end) && sitting.start < sitting.end ? { suggestion } : {};
}
