/** Items that are no longer on an agenda: calendars cancel them. */
import type { Kind, Version } from '../model/model.ts';
import { itemsOf } from '../site/traverse.ts';
import { type History, revisionsOf, type Slot } from './history.ts';

export interface RemovedItem {
  id: string;
  title: string;
  slot: Slot;
  kinds: Kind[];
  /** Instant of the removal. */
  removed: string;
}

/**
 * Returns the items that a commit took off the agenda or that a revision of the agenda left out, without those that
 * were put back.
 *
 * @param predecessors the agendas that it revised, the latest first
 */
export function removedItems(
  history: History,
  version: Version,
  predecessors: readonly Version[] = [],
): RemovedItem[] {
  const present = new Set(itemRecords(version).map(({ id }) => id));
  const removedById = new Map<string, RemovedItem>();
  const add = ({ id, title, slot, kinds }: Omit<RemovedItem, 'removed'>, removed: string) => {
    if (!present.has(id) && !removedById.has(id)) removedById.set(id, { id, title, slot, kinds, removed });
  };
  const versions = [version, ...predecessors];
  for (const [index, { file }] of versions.entries()) {
    const revisions = revisionsOf(history, file);
    for (const { date, changes } of revisions)
      for (const change of changes) if (change.type === 'item-removed') add(change, date);
    const predecessor = versions[index + 1];
    const created = revisions.at(-1);
    if (predecessor && created) for (const item of itemRecords(predecessor)) add(item, created.date);
  }
  return [...removedById.values()];
}

/** Returns the items of a version in the form of the change `item-removed`. */
const itemRecords = ({ body }: Version): Omit<RemovedItem, 'removed'>[] =>
  body.type === 'agenda'
    ? itemsOf(body).map(({ day: { date }, item: { id, title, kinds, start, end, room } }) => ({
        id,
        title,
        kinds,
        slot: { date, start, end, ...(room && { room }) },
      }))
    : [];
