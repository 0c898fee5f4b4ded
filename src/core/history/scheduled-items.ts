import { type MinutesInDay, timedItems, wallTimeAt } from '../dates/midnight.ts';
import type { ParsedAgenda, ParsedItem } from '../model/model.ts';
import type { Slot } from './history.ts';

/** An agenda item with a readable id and times, on a readable day. */
export interface ScheduledItem {
  id: string;
  item: ParsedItem;
  /** The day below whose heading it is. The date of its slot is later if it starts after midnight. */
  day: string;
  minutes: MinutesInDay;
  slot: Slot;
}

/** Lists the items of an agenda in its order, without unreadable ones, which a published agenda does not have. */
export const scheduledItems = ({ days }: ParsedAgenda): ScheduledItem[] =>
  days.flatMap(({ date: day, items }) =>
    timedItems(items).flatMap(({ item, times: minutes }) => {
      const { id, start, end, room } = item;
      if (id === null || day === null || start === null) return [];
      return [
        {
          id,
          item,
          day,
          minutes,
          slot: { date: wallTimeAt(day, minutes.start).date, start, end, ...(room && { room }) },
        },
      ];
    }),
  );
