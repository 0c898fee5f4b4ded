/** What became of a document from commit to commit, and what follows from it for calendars and feeds. Pure: the shell reads git. */
import type { Kind, Meeting, Version } from '../model/model.ts';
import { itemsOf } from '../site/traverse.ts';

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

/** The time stamp of what has no history, so that any later change is newer. */
export const epoch = '1970-01-01T00:00:00Z';

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

/**
 * Items that were taken out and not put back: from the agenda, or by a revision that does not take them over.
 *
 * @param former the ones that it revised, the latest first
 */
export function removedItems(
  history: History,
  version: Version,
  former: readonly Version[] = [],
): RemovedItem[] {
  const present = new Set(listedItems(version).map(({ id }) => id));
  const found = new Map<string, RemovedItem>();
  const see = ({ id, title, slot, kinds }: Omit<RemovedItem, 'removed'>, removed: string) => {
    if (!present.has(id) && !found.has(id)) found.set(id, { id, title, slot, kinds, removed });
  };
  const versions = [version, ...former];
  for (const [index, { file }] of versions.entries()) {
    const revisions = revisionsOf(history, file);
    for (const { date, changes } of revisions)
      for (const change of changes) if (change.type === 'item-removed') see(change, date);
    const before = versions[index + 1];
    const created = revisions.at(-1);
    if (before && created) for (const item of listedItems(before)) see(item, created.date);
  }
  return [...found.values()];
}

/** Returns the items of a version as the change log lists them. */
const listedItems = ({ body }: Version): Omit<RemovedItem, 'removed'>[] =>
  body.type === 'agenda'
    ? itemsOf(body).map(({ day: { date }, item: { id, title, kinds, start, end } }) => ({
        id,
        title,
        kinds,
        slot: { date, start, end },
      }))
    : [];
