/** Instants in other time zones, and the names of zones. */
import { locale } from '../words.ts';

const dayMs = 86_400_000;

/**
 * Returns the wall time of an instant in a zone, and by how many days its date differs from the written one.
 * @param instant ISO 8601 with an offset
 */
export function wallTime(instant: string, timeZone: string): { time: string; dayOffset: number } {
  // The Swedish format is that of ISO 8601.
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = format.format(Date.parse(instant)).split(' ');
  return { time, dayOffset: (Date.parse(date) - Date.parse(instant.slice(0, 10))) / dayMs };
}

/** Tells whether clocks in a zone differ from the written time. */
export function differsIn(timeZone: string, instant: string): boolean {
  const { time, dayOffset } = wallTime(instant, timeZone);
  return dayOffset !== 0 || time !== instant.slice(11, 16);
}

/** Returns the name of a zone, such as `Japan Time`. @param time milliseconds since 1970, at which the name applies */
export function zoneName(timeZone: string, time: number): string {
  const nameIn = (timeZoneName: 'shortGeneric' | 'longGeneric') =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts(time)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const name = nameIn('shortGeneric');
  // Prefer the long name to an abbreviation such as CET. French names start with "heure :".
  return /^[A-Z]+$/.test(name) ? nameIn('longGeneric') : name.replace(/^heure\s: /u, '');
}

/**
 * Returns the zone that a reader typed: its IANA name, the last part of that, or its label in the list.
 * @returns the IANA name; `null` if there is no such zone
 */
export function findZone(typed: string, options: Iterable<HTMLOptionElement>): string | null {
  const name = typed.trim().toLowerCase();
  const option = [...options].find(({ value, label }) =>
    [value, value.split('/').at(-1)?.replaceAll('_', ' '), label].some(
      (each) => each?.toLowerCase() === name,
    ),
  );
  try {
    const timeZone = option?.value ?? typed.trim();
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
