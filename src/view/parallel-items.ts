/** The items of a day that take place at the same time, in several rooms. */
import type { Agenda, AgendaItem, Meeting } from '../core/model/model.ts';

/** Items that follow one another, or that overlap. */
export interface ItemGroup {
  /** In the order of the agenda. */
  items: AgendaItem[];
  /** Absent for items that follow one another. */
  parallel?: ParallelGroup;
}

export interface ParallelGroup {
  /** Wall times from the first start to the last end. */
  start: string;
  end: string;
  /** The rooms of the items in the order of `meeting.yaml`, the plenary first; a break is in none of them. */
  lanes: readonly (string | undefined)[];
}

/** Columns beside each other; items of more rooms have no column of their own. */
export const maxLanes = 4;

/** Returns the column of an item, from 1. */
export function laneOf(item: AgendaItem, group: ParallelGroup | undefined): number | undefined {
  if (!group || group.lanes.length > maxLanes || isPlenaryBreak(item)) return undefined;
  return group.lanes.indexOf(item.room) + 1;
}

/** Tests for an agenda whose items are in several rooms, or closed to the public. */
export const hasRooms = ({ days }: Agenda): boolean =>
  days.some(({ items }) => items.some(({ room, closed }) => room !== undefined || closed));

/** Divides the items of a day into those that follow one another and those that overlap. Without rooms, no items overlap. */
export function groupParallelItems(
  items: readonly AgendaItem[],
  { rooms }: Pick<Meeting, 'rooms'>,
): ItemGroup[] {
  if (items.every(({ room }) => room === undefined)) return items.length > 0 ? [{ items: [...items] }] : [];
  const groups: ItemGroup[] = [];
  for (const cluster of overlapping(items)) {
    const last = groups.at(-1);
    const inCluster = new Set(cluster.map(({ room }) => room));
    if (inCluster.size > 1) groups.push({ items: cluster, parallel: parallelGroup(cluster, rooms) });
    else if (last && !last.parallel) last.items.push(...cluster);
    else groups.push({ items: cluster });
  }
  return groups;
}

/** Divides items, which are in the order in which they start, where none of the earlier ones is still going on. */
function overlapping(items: readonly AgendaItem[]): AgendaItem[][] {
  const clusters: AgendaItem[][] = [];
  let endMs = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if (Date.parse(item.startInstant) < endMs) clusters.at(-1)?.push(item);
    else clusters.push([item]);
    endMs = Math.max(endMs, endOf(item));
  }
  return clusters;
}

const endOf = ({ startInstant, endInstant }: AgendaItem): number => Date.parse(endInstant ?? startInstant);

function parallelGroup(items: readonly AgendaItem[], rooms: Meeting['rooms']): ParallelGroup {
  const last = items.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
  const used = new Set(items.filter((item) => !isPlenaryBreak(item)).map(({ room }) => room));
  return {
    start: items[0]?.start ?? '',
    end: last?.end ?? last?.start ?? '',
    lanes: [undefined, ...rooms.map(({ id }) => id)].filter((room) => used.has(room)),
  };
}

/** Tests for a break that is for everybody, which stands above what takes place during it. */
export const isPlenaryBreak = ({ room, kinds }: AgendaItem): boolean =>
  room === undefined && kinds[0] === 'break';
