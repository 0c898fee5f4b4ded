/** Instants of wall times in IANA time zones. */
import { Temporal } from 'temporal-polyfill';
import { memoize } from '../memoize.ts';

/** Tests for the name of an IANA time zone in its canonical spelling. Memoized: a look-up takes a millisecond. */
export const isTimeZone = memoize((name: string): boolean => {
  try {
    const { timeZoneId } = Temporal.PlainDateTime.from('2000-01-01').toZonedDateTime(name);
    // Calendar programs compare names letter by letter, and a fixed offset has no daylight saving time.
    return timeZoneId === name && !/^[+-]/.test(name);
  } catch {
    return false;
  }
});

/**
 * Returns the instant at which an embargo ends, in milliseconds since 1970: the start of the day, or the wall time.
 * A wall time that a change of the clocks makes ambiguous is the later one, so that no embargo ends too soon.
 *
 * @param dateOrTime as accepted by `isDateOrTime`
 */
export const embargoEndMs = (dateOrTime: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(dateOrTime).toZonedDateTime(timeZone, { disambiguation: 'later' })
    .epochMilliseconds;

export type ResolvedTime =
  /** ISO 8601 with the UTC offset, such as `2024-03-13T10:10:00+01:00`. */
  | { kind: 'instant'; instant: string }
  /** The clocks go forward over this time. */
  | { kind: 'skipped' }
  /** The clocks go back, and this time comes twice. */
  | { kind: 'repeated' };

/**
 * Resolves a wall time in a time zone. Memoized: zone look-ups are slow, and meetings share days and hours.
 *
 * @param date ISO 8601 date @param time `HH:MM` @param timeZone IANA name
 */
export const resolveWallTime = memoize((date: string, time: string, timeZone: string): ResolvedTime => {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!earlier.equals(later))
    return { kind: earlier.toPlainDateTime().equals(wall) ? 'repeated' : 'skipped' };
  return {
    kind: 'instant',
    instant: earlier.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
  };
});
