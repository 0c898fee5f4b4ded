/** Plans the move of an agenda item, and of those that follow it. */
import {
  endOfNight,
  endTime,
  type MinutesInDay,
  minutesInDay,
  minutesPerDay,
  timeOfDay,
  wallTimeAt,
} from '../dates/midnight.ts';
import { minutesOfDay } from '../dates/time.ts';
import type { Slot } from '../history/history.ts';
import { type ScheduledItem, scheduledItems } from '../history/scheduled-items.ts';
import { plenary } from '../model/meeting.ts';
import type { ParsedAgenda } from '../model/model.ts';

export interface Move {
  /** Id of the item. */
  item: string;
  /** Minutes by which its start moves, or wall time `HH:MM` to which it moves. Without either the times stay the same. */
  by?: number;
  to?: string;
  /** Date of the day to which it moves, ISO 8601. Without it, an item that moves over midnight stays below its heading if the items before it last until then, and else goes to that of the other day. */
  day?: string;
  /** Moves the items after it too, up to the first break or free time that is long enough to absorb the move. */
  following: boolean;
  /** The room of the items that follow: its id, `plenary`, or `all` for any. Default: that of the item. */
  room?: string;
}

export interface MovedItem {
  id: string;
  title: string;
  before: Slot;
  /** Its date is that of the heading below which the item is. */
  after: Slot;
  /** Minutes from the start of that day to its new start: 1440 and more after midnight. */
  startInDay: number;
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
  const minutes = minutesOfMove(moving, move);
  const leavesDay = move.day !== undefined && move.day !== date;
  if (leavesDay && move.following) return { problem: 'Items that follow one another stay on their day.' };
  if (minutes === 0 && !leavesDay) return { problem: `#${move.item} is there already.` };
  const isInRoom = roomTest(items, moving, move.room);
  if (!isInRoom) return { problem: `The agenda has no item in the room #${move.room}.` };
  const following = items.slice(index + 1).filter((each) => each.day === date && isInRoom(each));
  const shifted = [
    shift(moving, { date: move.day ?? date, startBy: minutes, endBy: minutes }),
    ...(move.following ? shiftFollowing(moving, following, minutes) : []),
  ];
  const [first] = shifted;
  const isAlone = first !== undefined && shifted.length === 1 && move.day === undefined;
  const moved = isAlone && !isReadable(items, shifted) ? [onItsDay(first, dates)] : shifted;
  if (!isReadable(items, moved)) return { problem: problemWith(moved, shifted) };
  return { moved: moved.map(toMovedItem) };
}

/** Returns a test for the items that follow; `undefined` for a room that no item has. */
function roomTest(
  items: readonly ScheduledItem[],
  moving: ScheduledItem,
  room: string | undefined,
): ((item: ScheduledItem) => boolean) | undefined {
  const isIn = (id: string | undefined) => (item: ScheduledItem) => item.slot.room === id;
  if (room === undefined) return isIn(moving.slot.room);
  if (items.some(isIn(room))) return isIn(room);
  if (room === 'all') return () => true;
  return room === plenary ? isIn(undefined) : undefined;
}

/** Returns by how many minutes the start moves. Between an evening and the hours after midnight, the nearer time is meant, unless the day is named. */
function minutesOfMove({ minutes: { start } }: ScheduledItem, { to, by = 0, day }: Move): number {
  if (to === undefined) return by;
  const target = minutesOfDay(to);
  if (day !== undefined) return target - start;
  const isPastMidnight = start >= minutesPerDay;
  const isFar = Math.abs(target - (start % minutesPerDay)) > minutesPerDay / 2;
  // From after midnight back to the evening, or from the evening to after midnight.
  const isOnNextDay = isPastMidnight ? !isFar : isFar && to < endOfNight;
  return target + (isOnNextDay ? minutesPerDay : 0) - start;
}

/** An item at new times, in minutes since the start of the day of its heading. */
interface ShiftedItem {
  scheduled: ScheduledItem;
  /** Date of the heading. */
  date: string;
  minutes: MinutesInDay;
}

/**
 * Moves items by the same number of minutes. The first break that is long enough absorbs the move: it starts that much
 * later or earlier, and ends as before, as does everything after it. So does time without any item, which then is longer
 * or shorter; after an item without an end, nobody knows whether time is free.
 */
function shiftFollowing(
  moving: ScheduledItem,
  items: readonly ScheduledItem[],
  minutes: number,
): ShiftedItem[] {
  const moved: ShiftedItem[] = [];
  let { end } = moving.minutes;
  for (const each of items) {
    if (end !== null && each.minutes.start - end > Math.abs(minutes)) break;
    end = each.minutes.end === null ? null : Math.max(end ?? 0, each.minutes.end);
    const absorbs = each.item.kinds.includes('break') && lengthOf(each.minutes) > minutes;
    moved.push(shift(each, { date: each.day, startBy: minutes, endBy: absorbs ? 0 : minutes }));
    if (absorbs) break;
  }
  return moved;
}

const lengthOf = ({ start, end }: MinutesInDay): number => (end === null ? 0 : end - start);

const shift = (
  scheduled: ScheduledItem,
  { date, startBy, endBy }: { date: string; startBy: number; endBy: number },
): ShiftedItem => {
  const { start, end } = scheduled.minutes;
  return { scheduled, date, minutes: { start: start + startBy, end: end === null ? null : end + endBy } };
};

/** Moves an item below the heading of the day on which it starts, if the agenda has that day. */
function onItsDay(item: ShiftedItem, dates: readonly string[]): ShiftedItem {
  const { start, end } = item.minutes;
  const { date } = wallTimeAt(item.date, start);
  if (!dates.includes(date)) return item;
  const startOfDay = Math.floor(start / minutesPerDay) * minutesPerDay;
  return {
    ...item,
    date,
    minutes: { start: start - startOfDay, end: end === null ? null : end - startOfDay },
  };
}

/** Tests whether the times below each heading, written without their day, are read as they are meant. */
function isReadable(items: readonly ScheduledItem[], moved: readonly ShiftedItem[]): boolean {
  const movedIds = new Set(moved.map(({ scheduled }) => scheduled.id));
  const others = items
    .filter(({ id }) => !movedIds.has(id))
    .map((scheduled): ShiftedItem => ({ scheduled, date: scheduled.day, minutes: scheduled.minutes }));
  return moved.every(({ date }) => {
    const ofDay = [...others, ...moved]
      .filter((each) => each.date === date)
      .sort((a, b) => a.minutes.start - b.minutes.start);
    const read = minutesInDay(ofDay.map(({ minutes }) => writtenTimes(minutes)));
    return ofDay.every(
      ({ minutes, scheduled }, index) =>
        !movedIds.has(scheduled.id) ||
        (read[index]?.start === minutes.start && read[index]?.end === minutes.end),
    );
  });
}

const writtenTimes = ({ start, end }: MinutesInDay) => ({
  start: timeOfDay(start),
  end: end === null ? null : endTime(end),
});

const toMovedItem = ({ scheduled, date, minutes }: ShiftedItem): MovedItem => ({
  id: scheduled.id,
  title: scheduled.item.title,
  before: { ...scheduled.slot, date: scheduled.day },
  after: {
    date,
    ...writtenTimes(minutes),
    ...(scheduled.slot.room && { room: scheduled.slot.room }),
  },
  startInDay: minutes.start,
});

/** Says what would become of the first item that does not stay on its day. @param shifted the items before one of them went to another heading */
function problemWith(moved: readonly ShiftedItem[], shifted: readonly ShiftedItem[]): string {
  const isOffDay = ({ minutes: { start } }: ShiftedItem) => start < 0 || start >= minutesPerDay;
  const item = shifted.find(isOffDay) ?? moved.find(isOffDay) ?? shifted[0];
  if (!item) return '';
  const { scheduled, date, minutes } = item;
  const { start, end } = writtenTimes(minutes);
  const day = wallTimeAt(date, minutes.start).date;
  const times = end ? `from ${start} to ${end}` : `at ${start}`;
  return `#${scheduled.id} would be on ${day}, ${times}, which cannot be written below ${date}. Add the heading "## ${day}" in all languages, or choose another time; with --day and --to, it moves to another day.`;
}
