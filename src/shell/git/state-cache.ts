/** Caches what follows from the states of each file, so that after a new commit only the files that it changes are read. */
import { memoize } from '../../core/memoize.ts';
import { meetingFolder } from '../../core/model/paths.ts';
import { openCache } from '../cache.ts';
import { coreDigest } from '../content/compile-cache.ts';
import { digest, folderDigest } from '../digest.ts';
import type { FileState } from './file-states.ts';

export interface StateCache<Value> {
  /** Returns the stored value of a file, or computes it. @param timeZone that of the meeting */
  memoize: (
    path: string,
    states: readonly FileState[],
    timeZone: string,
    compute: () => Promise<Value>,
  ) => Promise<Value>;
  /** Writes new values, and removes those that this run has not requested. */
  save: () => void;
}

/** Digest of the code that reads the history. */
export const historyCodeDigest = memoize((): string =>
  digest([coreDigest(), folderDigest(import.meta.dirname)]),
);

export function openStateCache<Value>(folder: string): StateCache<Value> {
  /** The values of the files of one meeting, by a digest of the states of each file. */
  type Group = Map<string, Value>;
  const cache = openCache<Group>(folder);
  const open = new Map<string, { stored: Group; used: Group }>();
  const groupOf = (path: string): { stored: Group; used: Group } => {
    const key = digest([historyCodeDigest(), meetingFolder(path) ?? '']);
    const group = open.get(key) ?? { stored: cache.get(key) ?? new Map(), used: new Map() };
    open.set(key, group);
    return group;
  };
  return {
    async memoize(path, states, timeZone, compute) {
      const { stored, used } = groupOf(path);
      const key = digest([path, timeZone, ...states.map(describeState)]);
      const value = stored.has(key) ? (stored.get(key) as Value) : await compute();
      used.set(key, value);
      return value;
    },
    save() {
      for (const [key, { stored, used }] of open)
        if (stored.size !== used.size || [...used.keys()].some((each) => !stored.has(each)))
          cache.set(key, used);
      cache.prune(open.keys());
    },
  };
}

const describeState = ({
  commit: { hash, date, isBoundary },
  blob,
  languages,
  vocabulary,
  settings,
}: FileState): string =>
  [
    hash,
    date,
    isBoundary,
    blob,
    settings?.register,
    settings?.countries,
    ...languages,
    JSON.stringify(vocabulary),
  ].join(' ');
