/** Moments and sizes in the words of the page's language. */
import { locale } from '../words.ts';

/** @param time milliseconds since 1970; shown in the reader's own time */
export const moment = (time: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(time);

export function size(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / 1_000_000 : Math.ceil(bytes / 1000));
}
