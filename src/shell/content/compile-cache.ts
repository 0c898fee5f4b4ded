/** Caches what each text parses to, by the digest of the text, the options and the code that parses. */
import { fileURLToPath } from 'node:url';
import type { DocumentOptions } from '../../core/checks/check-document.ts';
import type { CompileCache } from '../../core/compile.ts';
import { memoize } from '../../core/memoize.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { meetingFolder } from '../../core/model/paths.ts';
import type { Parsed } from '../../core/parse/parse.ts';
import { openCache } from '../cache.ts';
import { digest, folderDigest } from '../digest.ts';

/** Values made from the files of one meeting, by key. One file for each value would take longer than parsing. */
type Group = Map<string, unknown>;

interface OpenGroup {
  /** Values of earlier runs. */
  stored: Group;
  /** Values that this run has requested or made. */
  used: Group;
}

export interface StoredCompileCache extends Required<CompileCache> {
  /** Tests whether an earlier run has parsed a document. */
  has: (file: SourceFile, options: DocumentOptions) => boolean;
  /** Forgets the values of some meetings, so that those that another thread has written are read. */
  reload: (meetings: Iterable<string | null>) => void;
  /** Writes new values. */
  write: () => void;
  /** Writes new values, and removes those that this run has not requested. */
  save: () => void;
}

export function openCompileCache(folder: string): StoredCompileCache {
  const cache = openCache<Group>(folder);
  const code = coreDigest();
  const groups = new Map<string, OpenGroup>();
  const keyOfGroup = (meeting: string | null): string => digest([code, String(meeting)]);
  const groupOf = (meeting: string | null): OpenGroup => {
    const key = keyOfGroup(meeting);
    const group = groups.get(key) ?? { stored: cache.get(key) ?? new Map(), used: new Map() };
    groups.set(key, group);
    return group;
  };
  const write = (): void => {
    for (const [key, { stored, used }] of groups) if (!hasSameKeys(stored, used)) cache.set(key, used);
  };
  return {
    has: (file, options) => groupOf(meetingFolder(file.path)).stored.has(keyOf(file, options)),
    reload(meetings) {
      for (const meeting of meetings) groups.delete(keyOfGroup(meeting));
    },
    write,
    get(file, options) {
      const { stored, used } = groupOf(meetingFolder(file.path));
      const key = keyOf(file, options);
      const parsed = stored.get(key) as Parsed | undefined;
      if (!parsed) return undefined;
      used.set(key, parsed);
      // The caller has the text: without it, an entry is a third smaller.
      return { ...parsed, version: { ...parsed.version, source: file.text } };
    },
    set(file, options, parsed) {
      const { used } = groupOf(meetingFolder(file.path));
      used.set(keyOf(file, options), { ...parsed, version: { ...parsed.version, source: '' } });
    },
    memoize<Value>(meeting: string, parts: readonly string[], make: () => Value): Value {
      const { stored, used } = groupOf(meeting);
      const key = digest(parts);
      const value = stored.has(key) ? (stored.get(key) as Value) : make();
      used.set(key, value);
      return value;
    },
    save() {
      write();
      cache.prune(groups.keys());
    },
  };
}

/** Digest of the code that parses and checks: that of this process, which does not change while it runs. */
export const coreDigest = memoize((): string =>
  folderDigest(fileURLToPath(new URL('../../core', import.meta.url))),
);

const keyOf = (file: SourceFile, { base, crossCheck = false, abbreviations = [] }: DocumentOptions): string =>
  digest([file.path, file.hash, base, String(crossCheck), abbreviations.join(' ')]);

const hasSameKeys = (one: Group, other: Group): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));
