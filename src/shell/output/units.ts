/**
 * The units that a build makes: a page, an index of a language, the files of a meeting. Each has a key, which covers
 * everything that it is made from. Where the key is that of the last build, the files of the unit stay in the output
 * folder, and nothing of it is made again.
 */
import { join } from 'node:path';
import {
  digestOfFile,
  type FileDigest,
  type Folders,
  isAsLeft,
  type OutputRecord,
  statusOf,
  type Unit,
  writeRecord,
} from './record.ts';

/** How a unit is made. */
export interface UnitPlan {
  /** Its name, which stays from one build to the next. */
  name: string;
  /** Computes its key. */
  key: () => string;
  /** Writes its files. @returns their paths, below the folder of the site */
  make: () => string[] | Promise<string[]>;
}

export interface OutputUnits {
  /** Leaves the files of a unit in the output folder. @returns their paths; `null` if the unit must be made again */
  keep: (unit: string, key: string) => string[] | null;
  /** Adds a unit whose files this build makes. @param paths of the files, below the folder of the site */
  add: (unit: string, key: string, paths: readonly string[]) => void;
  /** Adds a unit that another thread has made. */
  addMade: (name: string, unit: Unit) => void;
  /** Tests for a file that stays in the output folder. */
  isKept: (path: string) => boolean;
  /** Returns the digest of each file that is kept, by path. */
  keptFiles: () => Map<string, FileDigest>;
  /** Returns the digest of a file that this build has made and no longer changes. */
  digestOf: (path: string) => FileDigest;
  /** Stores the units for the next build, once the site is complete. */
  save: () => OutputRecord;
}

/** Leaves a unit as the last build left it, or makes it. @returns whether it was made */
export async function keepOrMake({ name, key, make }: UnitPlan, units: OutputUnits): Promise<boolean> {
  const current = key();
  if (units.keep(name, current)) return false;
  units.add(name, current, await make());
  return true;
}

/** @param dist folder in which the new site is made @param last record of the last build */
export function openUnits(folders: Folders, dist: string, last: OutputRecord): OutputUnits {
  const kept = new Map<string, Unit>();
  const keptPaths = new Set<string>();
  const pathsAsLeft = new Set<string>();
  /** Paths of files by unit. */
  const made = new Map<string, { key: string; paths: readonly string[] }>();
  const digests = new Map<string, FileDigest>();
  const isIntact = (path: string, { digest, bytes }: FileDigest): boolean => {
    if (isAsLeft(last, folders, path)) {
      pathsAsLeft.add(path);
      return true;
    }
    // A file with another time may have been restored from an archive, so its bytes decide.
    const file = join(folders.outDir, path);
    return statusOf(file)?.bytes === bytes && digestOfFile(file).digest === digest;
  };
  const digestOf = (path: string): FileDigest => {
    const known = digests.get(path) ?? digestOfFile(join(dist, path));
    digests.set(path, known);
    return known;
  };
  const add: OutputUnits['add'] = (name, key, paths) => {
    kept.delete(name);
    for (const path of paths) keptPaths.delete(path);
    made.set(name, { key, paths });
  };
  return {
    keep(name, key) {
      const unit = last.units.get(name);
      if (unit?.key !== key || ![...unit.files].every(([path, file]) => isIntact(path, file))) return null;
      const paths = [...unit.files.keys()];
      for (const path of paths) keptPaths.add(path);
      kept.set(name, unit);
      return paths;
    },
    add,
    addMade(name, { key, files }) {
      add(name, key, [...files.keys()]);
      for (const [path, file] of files) digests.set(path, file);
    },
    isKept: (path) => keptPaths.has(path),
    keptFiles: () => new Map([...kept.values()].flatMap(({ files }) => [...files])),
    digestOf,
    save() {
      const units = new Map(kept);
      for (const [name, { key, paths }] of made)
        units.set(name, { key, files: new Map(paths.map((path) => [path, digestOf(path)])) });
      // The build may be killed before the files that it made are in the output folder.
      const files = new Map([...last.files].filter(([path]) => keptPaths.has(path) && pathsAsLeft.has(path)));
      const record: OutputRecord = { units, files, build: null };
      writeRecord(folders, record);
      return record;
    },
  };
}
