/** The hours of a day of a meeting as its items have them. */
import type { AgendaItem, DailyHours, Hours } from '../core/model/model.ts';

/**
 * Returns the wall times between which the items of a day are: in each sitting of the meeting that has items, unless an
 * item other than a break is between two sittings. Side events do not count, unless there is nothing else. `undefined`
 * without items.
 *
 * @param usual the hours of each day of the meeting
 */
export function hoursOfItems(
  items: readonly AgendaItem[],
  usual: DailyHours | undefined,
): DailyHours | undefined {
  const ofMeeting = items.filter(({ kinds }) => !kinds.includes('side-event'));
  return hoursInSittings(ofMeeting.length > 0 ? ofMeeting : items, usual);
}

function hoursInSittings(
  items: readonly AgendaItem[],
  usual: DailyHours | undefined,
): DailyHours | undefined {
  const whole = hoursBetween(items);
  const { sittings = [] } = usual ?? {};
  if (!whole || sittings.length === 0) return whole;
  const bySitting = new Map<Hours, AgendaItem[]>(sittings.map((sitting) => [sitting, []]));
  for (const item of items) {
    const sitting = sittingOf(item, sittings);
    if (sitting) bySitting.get(sitting)?.push(item);
    else if (!item.kinds.includes('break')) return whole;
  }
  const held = [...bySitting.values()].flatMap((ofSitting) => hoursBetween(ofSitting) ?? []);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return whole;
  return held.length === 1 ? first : { start: first.start, end: last.end, sittings: held };
}

/** Finds the sitting during which an item starts. The first and the last one also have what is before and after all sittings. */
function sittingOf({ start, end, kinds }: AgendaItem, sittings: readonly Hours[]): Hours | undefined {
  const during = sittings.find((sitting) => start >= sitting.start && start < sitting.end);
  if (during || kinds.includes('break')) return during;
  const [first, last] = [sittings[0], sittings.at(-1)];
  if (first && start < first.start) return first;
  if (last && start >= last.end) return last;
  // An item that starts in the break before a sitting and goes on in it, or a point in time at the end of one.
  return sittings.find((sitting) =>
    end ? start < sitting.start && end > sitting.start : start === sitting.end,
  );
}

function hoursBetween(items: readonly AgendaItem[]): Hours | undefined {
  const byStart = items.toSorted((a, b) => Date.parse(a.startInstant) - Date.parse(b.startInstant));
  const byEnd = items.toSorted((a, b) => Date.parse(endOf(a)) - Date.parse(endOf(b)));
  const [first, last] = [byStart[0], byEnd.at(-1)];
  return first && last && { start: first.start, end: last.end ?? last.start };
}

const endOf = ({ startInstant, endInstant }: AgendaItem): string => endInstant ?? startInstant;
