/** Plans the move of an agenda item, and of those that follow it. */
import { endTime, type MinutesInDay, minutesPerDay } from '../dates/midnight.ts';
import { minutesOfDay } from '../dates/time.ts';
import type { Slot } from '../history/history.ts';
import { type ScheduledItem, scheduledItems } from '../history/scheduled-items.ts';
import type { ParsedAgenda } from '../model/model.ts';

export interface Move {
  /** Id of the item. */
  item: string;
  /** Minutes by which its start moves, or wall time `HH:MM` to which it moves. Without either the times stay the same. */
  by?: number;
  to?: string;
  /** Date of the day to which it moves, ISO 8601. */
  day?: string;
  /** Moves the items after it too, up to the first break that is long enough to absorb the move. */
  following: boolean;
}

export interface MovedItem {
  id: string;
  title: string;
  before: Slot;
  after: Slot;
}

/** The items that move, in the order of the agenda; or why the move is not possible. */
export type MovePlan = { moved: MovedItem[] } | { problem: string };

export function planMove(agenda: ParsedAgenda, move: Move): MovePlan {
  const dates = agenda.days.flatMap(({ date }) => date ?? []);
  const items = scheduledItems(agenda);
  const index = items.findIndex(({ id }) => id === move.item);
  const moving = items[index];
  if (!moving) return { problem: `The agenda has no item #${move.item}.` };
  if (move.day !== undefined && !dates.includes(move.day))
    return { problem: `The agenda has no day ${move.day}; its days are ${dates.join(', ')}.` };
  const { day: date } = moving;
  const { start } = moving.slot;
  const minutes = move.to === undefined ? (move.by ?? 0) : minutesOfDay(move.to) - minutesOfDay(start);
  const leavesDay = move.day !== undefined && move.day !== date;
  if (leavesDay && move.following) return { problem: 'Items that follow one another stay on their day.' };
  if (minutes === 0 && !leavesDay) return { problem: `#${move.item} is there already.` };
  const following = items.slice(index + 1).filter(({ day }) => day === date);
  const moved = [
    shift(moving, { date: move.day ?? date, startBy: minutes, endBy: minutes }),
    ...(move.following ? shiftFollowing(following, minutes) : []),
  ];
  const problem = moved.map(problemWith).find((message) => message !== null);
  return problem ? { problem } : { moved };
}

/**
 * Moves items by the same number of minutes. The first break that is long enough absorbs the move: it starts that much
 * later or earlier, and ends as before, as does everything after it.
 */
function shiftFollowing(items: readonly ScheduledItem[], minutes: number): MovedItem[] {
  const moved: MovedItem[] = [];
  for (const each of items) {
    const absorbs = each.item.kinds.includes('break') && lengthOf(each.minutes) > minutes;
    moved.push(shift(each, { date: each.day, startBy: minutes, endBy: absorbs ? 0 : minutes }));
    if (absorbs) break;
  }
  return moved;
}

const lengthOf = ({ start, end }: MinutesInDay): number => (end === null ? 0 : end - start);

const shift = (
  { id, item, day, minutes, slot }: ScheduledItem,
  { date, startBy, endBy }: { date: string; startBy: number; endBy: number },
): MovedItem => ({
  id,
  title: item.title,
  before: { ...slot, date: day },
  after: {
    date,
    start: movedStart(minutes.start, startBy),
    end: minutes.end === null ? null : movedEnd(minutes, { startBy, endBy }),
  },
});

/** Moves the start of an item. On another day than before, the result is `24:15` or `-1:45`, which `problemWith` reports. */
function movedStart(start: number, by: number): string {
  const startOfDay = start < minutesPerDay ? 0 : minutesPerDay;
  return formatMinutes(start + by - startOfDay);
}

/** Moves the end of an item. It can be past midnight, unless the start is too. */
function movedEnd(
  { start, end }: MinutesInDay,
  { startBy, endBy }: { startBy: number; endBy: number },
): string {
  const total = (end ?? start) + endBy;
  const startOfDay = start < minutesPerDay ? 0 : minutesPerDay;
  return start + startBy - startOfDay < minutesPerDay ? endTime(total) : formatMinutes(total - startOfDay);
}

/** Writes minutes as a time, beyond the day too. */
function formatMinutes(total: number): string {
  const hour = Math.floor(total / 60);
  return `${String(hour).padStart(2, '0')}:${String(total - hour * 60).padStart(2, '0')}`;
}

function problemWith({ id, after: { start, end } }: MovedItem): string | null {
  if (start >= '00:00' && start <= '23:59') return null;
  const times = end ? `from ${start} to ${end}` : `at ${start}`;
  return `#${id} would not stay on its day: it would be ${times}. With --day and --to, it moves to another.`;
}
