/** The note beside the times of an item of an agenda that ends, or starts, after the midnight that ends its day. */
import type { AgendaItem } from '../core/model/model.ts';
import type { Translate } from './t.ts';

/** Returns `+1 day`; `undefined` for an item of the day itself, which can end at `24:00`. @param date the day, ISO 8601 */
export function nextDayNote(
  t: Translate,
  date: string,
  { startInstant, endInstant, end }: AgendaItem,
): string | undefined {
  const last = end === '24:00' || endInstant === null ? startInstant : endInstant;
  return last.slice(0, 10) > date ? t('agenda.nextDay') : undefined;
}
