/** Intervals of time, and how far off something is. The clock is an argument of everything. */

/** Two instants in milliseconds; the end does not belong to it. */
export interface Span {
  start: number;
  end: number;
}

export type Phase = 'before' | 'open' | 'between' | 'after';

/** Reads `2024-03-13T09:00:00Z/2024-03-13T17:00:00Z …`; what is not there is open. */
export const spansOf = (text: string): Span[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((interval) => {
      const [start, end] = interval.split('/');
      return {
        start: start ? Date.parse(start) : Number.NEGATIVE_INFINITY,
        end: end ? Date.parse(end) : Number.POSITIVE_INFINITY,
      };
    });

/** @param spans in order */
export function phaseOf(spans: readonly Span[], now: number): Phase {
  if (spans.some(({ start, end }) => start <= now && now < end)) return 'open';
  if (spans.every(({ start }) => now < start)) return 'before';
  return spans.some(({ start }) => now < start) ? 'between' : 'after';
}

/** Places of what is on, and of what comes next. */
export function standing(
  spans: readonly Span[],
  now: number,
): { current: number[]; next: number | undefined } {
  const places = [...spans.keys()];
  const startOf = (place: number) => spans[place]?.start ?? 0;
  return {
    current: places.filter((place) => startOf(place) <= now && now < (spans[place]?.end ?? 0)),
    next: places.filter((place) => startOf(place) > now).sort((a, b) => startOf(a) - startOf(b))[0],
  };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `in 3 days`. @param ahead milliseconds */
export function inWords(ahead: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const minutes = Math.max(1, Math.ceil(ahead / minute));
  if (minutes < 60) return format.format(minutes, 'minute');
  if (ahead < 1.5 * day) return format.format(Math.round(ahead / hour), 'hour');
  const days = Math.round(ahead / day);
  return days < 60 ? format.format(days, 'day') : format.format(Math.round(days / 30.44), 'month');
}
