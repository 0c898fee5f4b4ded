import type { ParsedAgenda, ParsedItem } from '../model/model.ts';
import type { Slot } from './history.ts';

/** An agenda item with a readable id and times, on a readable day. */
export interface ScheduledItem {
  id: string;
  item: ParsedItem;
  slot: Slot;
}

/** Lists the items of an agenda in its order, without unreadable ones, which a published agenda does not have. */
export const scheduledItems = ({ days }: ParsedAgenda): ScheduledItem[] =>
  days.flatMap(({ date, items }) =>
    items.flatMap((item) => {
      const { id, start, end } = item;
      return id === null || date === null || start === null ? [] : [{ id, item, slot: { date, start, end } }];
    }),
  );
