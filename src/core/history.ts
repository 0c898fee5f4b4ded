/** What became of a document from commit to commit, and what follows from it for calendars and feeds. Pure: the shell reads git. */
import type { Kind, Meeting, Version } from './model.ts';

/** The history of `content/` as far as it is known. */
export interface History {
  /** `none` without git (a downloaded archive), `shallow` where older commits were not fetched. */
  reach: 'whole' | 'shallow' | 'none';
  /** Instant of the newest commit, ISO 8601 in UTC: the build's "now". `null` without git. */
  head: string | null;
  /** By path below `content/`: what each commit changed, the newest first. */
  files: Readonly<Record<string, readonly Revision[]>>;
}

/** One commit that changed something a reader would notice. */
export interface Revision {
  /** Instant of the commit, ISO 8601 in UTC. */
  date: string;
  commit: string;
  /** In the order of the document. */
  changes: readonly Change[];
}

/** When something is: a day and wall times in the meeting's zone. */
export interface Slot {
  date: string;
  start: string;
  end: string | null;
}

export type Change =
  /** The file came into being. */
  | { type: 'created' }
  /** An item came, went, moved to another time, or got another title. */
  | { type: 'item-added'; id: string; title: string; slot: Slot }
  | { type: 'item-removed'; id: string; title: string; slot: Slot; kinds: Kind[] }
  | { type: 'item-moved'; id: string; title: string; before: Slot; after: Slot }
  | { type: 'item-renamed'; id: string; before: string; after: string }
  /** Another wording of an item, a section, a numbered paragraph or a footnote; `id` is `null` before the first section. */
  | { type: 'text'; id: string | null }
  /** A section or numbered paragraph came or went. */
  | { type: 'part-added' | 'part-removed'; id: string; title: string }
  /** A field of the front matter, or of `meeting.yaml`, got another value. */
  | { type: 'field'; field: string; before: string; after: string };

export const noHistory: History = { reach: 'none', head: null, files: {} };

export const revisionsOf = (history: History, file: string): readonly Revision[] => history.files[file] ?? [];

/** Instant of the last change a reader would notice; `null` where it is not known. */
export const lastModified = (history: History, file: string): string | null =>
  revisionsOf(history, file)[0]?.date ?? null;

const placeFields = new Set(['place', 'venue', 'timeZone', 'mode']);

/** `meeting.yaml` of a meeting. */
export const meetingFile = ({ id }: Pick<Meeting, 'id'>): string => `meetings/${id}/meeting.yaml`;

/** How often the place of a meeting changed. */
export function placeSequenceOf(history: History, meeting: string): number {
  const revisions = revisionsOf(history, meetingFile({ id: meeting }));
  return revisions.filter(({ changes }) => changes.some(isOfPlace)).length;
}

const isOfPlace = (change: Change): boolean =>
  change.type === 'field' && placeFields.has(change.field.split('.')[0] ?? '');

/** An item that is not on the agenda any more. */
export interface RemovedItem {
  id: string;
  title: string;
  slot: Slot;
  kinds: Kind[];
  /** Instant at which it went. */
  removed: string;
}

const itemIdsOf = ({ body }: Version): Set<string> =>
  new Set(body.type === 'agenda' ? body.days.flatMap(({ items }) => items.map(({ id }) => id)) : []);

/** Items that were taken out and not put back. */
export function removedItems(history: History, version: Version): RemovedItem[] {
  const present = itemIdsOf(version);
  const found = new Map<string, RemovedItem>();
  for (const { date, changes } of revisionsOf(history, version.file)) {
    for (const change of changes) {
      if (change.type !== 'item-removed' || present.has(change.id) || found.has(change.id)) continue;
      const { id, title, slot, kinds } = change;
      found.set(id, { id, title, slot, kinds, removed: date });
    }
  }
  return [...found.values()];
}

/** Items that a revised agenda does not take over from the one before it. @param former that one */
export function itemsLeftOut(history: History, version: Version, former: Version | undefined): RemovedItem[] {
  const present = itemIdsOf(version);
  const created = revisionsOf(history, version.file).at(-1);
  if (!created || former?.body.type !== 'agenda') return [];
  return former.body.days.flatMap(({ date, items }) =>
    items
      .filter(({ id }) => !present.has(id))
      .map(({ id, title, start, end, kinds }) => ({
        id,
        title,
        slot: { date, start, end },
        kinds,
        removed: created.date,
      })),
  );
}
