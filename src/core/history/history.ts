/** The history of the content: what each commit changed. The shell reads it from git. */
import type { Kind, Meeting } from '../model/model.ts';

/** The history of `content/`. */
export interface History {
  /** `none` without git (a downloaded archive), `shallow` where older commits were not fetched. */
  coverage: 'complete' | 'shallow' | 'none';
  /** Why git did not read the history, in its words. */
  failure?: string;
  /** Instant of the newest commit, ISO 8601 in UTC: the build's "now". `null` without git. */
  head: string | null;
  /** Revisions by path below `content/`, the newest first. */
  files: Readonly<Record<string, readonly Revision[]>>;
}

/** A commit that changed something that readers notice in a file. */
export interface Revision {
  /** Instant of the commit, ISO 8601 in UTC. */
  date: string;
  commit: string;
  /** In the order of the document. */
  changes: readonly Change[];
}

/** The date and the wall times of an item, in the meeting's time zone, and its room. */
export interface Slot {
  date: string;
  start: string;
  end: string | null;
  /** Id of the room; absent in plenary. */
  room?: string;
}

export type Change =
  /** The file was created. */
  | { type: 'created' }
  /** An item was added, removed, moved to another time or renamed. */
  | { type: 'item-added'; id: string; title: string; slot: Slot }
  | { type: 'item-removed'; id: string; title: string; slot: Slot; kinds: Kind[] }
  | { type: 'item-moved'; id: string; title: string; before: Slot; after: Slot }
  | { type: 'item-renamed'; id: string; before: string; after: string }
  /** The text of an item, a section, a numbered paragraph or a footnote changed; `id` is `null` before the first section. */
  | { type: 'text'; id: string | null }
  /** A section or a numbered paragraph was added or removed. */
  | { type: 'part-added' | 'part-removed'; id: string; title: string }
  /** A field of the front matter or of `meeting.yaml` changed; `null` is a field without a value. */
  | { type: 'field'; field: string; before: string | null; after: string | null };

export const noHistory: History = { coverage: 'none', head: null, files: {} };

/** Returns the revisions of a file, the newest first. */
export const revisionsOf = (history: History, file: string): readonly Revision[] => history.files[file] ?? [];

/** Returns the path of the `meeting.yaml` of a meeting. */
export const meetingFile = ({ id }: Pick<Meeting, 'id'>): string => `meetings/${id}/meeting.yaml`;

/** Returns the first step of a path to a field: `deadlines` of `deadlines.0.id`. */
export const topField = (path: string): string => path.replace(/\..*$/su, '');
