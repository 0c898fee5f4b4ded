/** Plans the move of a deadline to another day or hour. */
import { formatDueDate } from '../dates/due-date.ts';
import { wallTimeAt } from '../dates/midnight.ts';
import { minutesOfDay } from '../dates/time.ts';
import type { Deadline, DueDate } from '../model/model.ts';
import type { Edit } from './edits.ts';
import type { Move } from './move.ts';
import { offsetOnDisk } from './offsets.ts';

/** The new day and hour; or why the move is not possible. */
export type DueMovePlan = { after: DueDate } | { problem: string };

/** Moves the day, the hour, or both. The time zone stays the same. */
export function planDueMove(deadline: Deadline, { by, to, day }: Omit<Move, 'item'>): DueMovePlan {
  const { id, time, timeZone } = deadline;
  const date = day ?? deadline.date;
  const zone = timeZone !== undefined && { timeZone };
  if (by !== undefined && time === undefined)
    return { problem: `#${id} is due by the end of a day, not at an hour. Give it one with --to.` };
  const moved = wallTimeAt(date, minutesOfDay(time ?? '00:00') + (by ?? 0));
  const after: DueDate =
    by !== undefined
      ? { ...moved, ...zone }
      : { date, ...((to ?? time) !== undefined && { time: to ?? time }), ...zone };
  const isSame = formatDueDate(after) === formatDueDate(deadline);
  return isSame ? { problem: `#${id} is due then already.` } : { after };
}

/** Replaces the date of a deadline, as it is written in the file. `null` if it is written with escape sequences. @param disk the text of the file on disk */
export function dueMoveEdit(disk: string, deadline: Deadline, after: DueDate): Edit | null {
  const { file, line, column, endLine, endColumn } = deadline.dateSpan;
  const before = formatDueDate(deadline);
  const start = disk.indexOf(before, offsetOnDisk(disk, line, column));
  const end = start + before.length;
  return start === -1 || end > offsetOnDisk(disk, endLine, endColumn)
    ? null
    : { file, start, end, text: formatDueDate(after) };
}
