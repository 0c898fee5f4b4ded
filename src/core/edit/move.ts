/** To move an item of an agenda, and those that follow it: what becomes of their times. Words are no matter here. */

import { minutesOfDay } from '../dates/time.ts';
import type { Slot } from '../history/history.ts';
import type { Agenda, AgendaItem } from '../model/model.ts';

export interface Move {
  /** Id of the item. */
  item: string;
  /** By how many minutes, later or earlier, or to which wall time `HH:MM` its start moves. Without either it keeps its times. */
  by?: number;
  to?: string;
  /** To which day, ISO 8601. */
  day?: string;
  /** Whether the items that follow move too, up to the break that takes it up. */
  following: boolean;
}

export interface MovedItem {
  item: AgendaItem;
  before: Slot;
  after: Slot;
}

/** The items that move, in the order of the agenda; or why the move makes no sense. */
export type Plan = { moved: MovedItem[] } | { problem: string };

interface Place {
  date: string;
  items: readonly AgendaItem[];
  index: number;
}

export function planMove(agenda: Agenda, move: Move): Plan {
  const place = placeOf(agenda, move.item);
  const item = place?.items[place.index];
  if (!place || !item) return { problem: `The agenda has no item #${move.item}.` };
  if (move.day && !agenda.days.some(({ date }) => date === move.day)) {
    const days = agenda.days.map(({ date }) => date).join(', ');
    return { problem: `The agenda has no day ${move.day}; its days are ${days}.` };
  }
  const minutes = move.to === undefined ? (move.by ?? 0) : minutesOfDay(move.to) - minutesOfDay(item.start);
  const leavesDay = move.day !== undefined && move.day !== place.date;
  if (leavesDay && move.following) return { problem: 'Items that follow one another stay on their day.' };
  if (minutes === 0 && !leavesDay) return { problem: `#${move.item} is there already.` };
  const moved = [
    movedItem(item, place.date, move.day ?? place.date, minutes, minutes),
    ...(move.following ? chain(place, minutes) : []),
  ];
  const problem = moved.map(problemOf).find((found) => found !== null);
  return problem ? { problem } : { moved };
}

function placeOf({ days }: Agenda, id: string): Place | undefined {
  for (const { date, items } of days) {
    const index = items.findIndex((item) => item.id === id);
    if (index !== -1) return { date, items, index };
  }
  return undefined;
}

/**
 * Those that follow move by the same minutes. The first break that is long enough takes them up: it begins that much
 * later or earlier, ends when it did, and nothing after it moves.
 */
function chain({ date, items, index }: Place, minutes: number): MovedItem[] {
  const moved: MovedItem[] = [];
  for (const item of items.slice(index + 1)) {
    const takesUp = item.kinds.includes('break') && lengthOf(item) > minutes;
    moved.push(movedItem(item, date, date, minutes, takesUp ? 0 : minutes));
    if (takesUp) break;
  }
  return moved;
}

const lengthOf = ({ start, end }: AgendaItem): number => (end ? minutesOfDay(end) - minutesOfDay(start) : 0);

const movedItem = (
  item: AgendaItem,
  before: string,
  after: string,
  startBy: number,
  endBy: number,
): MovedItem => ({
  item,
  before: { date: before, start: item.start, end: item.end },
  after: {
    date: after,
    start: later(item.start, startBy),
    end: item.end && later(item.end, endBy),
  },
});

/** A time past midnight reads as `24:15` or `-1:45`, so that it can be told. */
function later(time: string, by: number): string {
  const minutes = minutesOfDay(time) + by;
  const hour = Math.floor(minutes / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes - hour * 60).padStart(2, '0')}`;
}

function problemOf({ item, after: { start, end } }: MovedItem): string | null {
  const isOnDay = start >= '00:00' && (end ?? start) <= '23:59';
  if (isOnDay) return null;
  const times = end ? `from ${start} to ${end}` : `at ${start}`;
  return `#${item.id} would not stay on its day: it would be ${times}. With --day and --to, it moves to another.`;
}
