/**
 * The units that a build makes: a page, the index of a language, the files of a meeting. Each has a key, which covers
 * everything that it is made from. Where the key is that of the last build, the files of the unit stay in the output
 * folder, and nothing of it is made again.
 */
import { join } from 'node:path';
import { memoize } from '../../core/memoize.ts';
import {
  digestOfFile,
  type FileDigest,
  type Folders,
  isAsLeft,
  readRecord,
  statusOf,
  type Unit,
  writeRecord,
} from './record.ts';

export interface OutputUnits {
  /** Leaves the files of a unit in the output folder. @returns their paths; `null` if the unit must be made again */
  keep: (unit: string, key: string) => string[] | null;
  /** Adds a unit whose files this build makes. @param paths of the files, below the folder of the site */
  add: (unit: string, key: string, paths: readonly string[]) => void;
  /** Returns the key of a unit that this build makes or keeps. */
  keyOf: (unit: string) => string | undefined;
  /** Returns the digest of each file that is kept, by path. */
  keptFiles: () => Map<string, FileDigest>;
  /** Returns the digest of a file that this build has made and no longer changes. */
  digestOf: (path: string) => FileDigest;
  /** Returns where a file of the new site is to be read: in the output folder if it is kept. */
  locate: (path: string) => string;
  /** Stores the units for the next build, once the site is complete. */
  save: () => void;
}

/** @param dist folder in which the new site is made */
export function openUnits(folders: Folders, dist: string): OutputUnits {
  const lastRecord = memoize(() => readRecord(folders));
  const kept = new Map<string, Unit>();
  const keptPaths = new Set<string>();
  /** Paths of files by unit. */
  const made = new Map<string, { key: string; paths: readonly string[] }>();
  const isIntact = (path: string, { digest, bytes }: FileDigest): boolean => {
    if (isAsLeft(lastRecord(), folders, path)) return true;
    // A file with another time may have been restored from an archive, so its bytes decide.
    const file = join(folders.outDir, path);
    return statusOf(file)?.bytes === bytes && digestOfFile(file).digest === digest;
  };
  const digestOf = memoize((path: string) => digestOfFile(join(dist, path)), {
    limit: Number.POSITIVE_INFINITY,
  });
  return {
    keep(name, key) {
      const unit = lastRecord().units.get(name);
      if (unit?.key !== key || ![...unit.files].every(([path, file]) => isIntact(path, file))) return null;
      const paths = [...unit.files.keys()];
      for (const path of paths) keptPaths.add(path);
      kept.set(name, unit);
      return paths;
    },
    add(name, key, paths) {
      kept.delete(name);
      for (const path of paths) keptPaths.delete(path);
      made.set(name, { key, paths });
    },
    keyOf: (unit) => (kept.get(unit) ?? made.get(unit))?.key,
    keptFiles: () => new Map([...kept.values()].flatMap(({ files }) => [...files])),
    digestOf,
    locate: (path) => join(keptPaths.has(path) ? folders.outDir : dist, path),
    save() {
      const units = new Map(kept);
      for (const [name, { key, paths }] of made)
        units.set(name, { key, files: new Map(paths.map((path) => [path, digestOf(path)])) });
      // The build may be killed before the files that it made are in the output folder.
      const files = new Map([...lastRecord().files].filter(([path]) => keptPaths.has(path)));
      writeRecord(folders, { units, files, build: null });
    },
  };
}
