/** The note beside the times of an item of an agenda that ends, or starts, after the midnight that ends its day. */
import type { AgendaItem } from '../core/model/model.ts';
import type { Translate } from './t.ts';

/** Returns `+1 day`; `undefined` for an item of the day itself, which can end at `24:00`. @param date the day, ISO 8601 */
export const nextDayNote = (t: Translate, date: string, item: AgendaItem): string | undefined =>
  isPastMidnight(date, item) ? t('agenda.nextDay') : undefined;

/** Tests for an item that ends, or starts, after the day below whose heading it is. @param date the day, ISO 8601 */
export function isPastMidnight(date: string, { startInstant, endInstant, end }: AgendaItem): boolean {
  const last = end === '24:00' || endInstant === null ? startInstant : endInstant;
  return last.slice(0, 10) > date;
}
