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
  forgetFinishedBuild,
  formatFiles,
  isAsLeft,
  type OutputRecord,
  type RecordedFile,
  type RecordedUnit,
  readFiles,
  statusOf,
  type Unit,
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
  keptFiles: () => ReadonlyMap<string, FileDigest>;
  /** Returns the digest of a file that this build has made and no longer changes. */
  digestOf: (path: string) => FileDigest;
  /** Returns all units, once the site is complete. A build that is killed from here on has not ended. */
  save: () => SavedUnits;
}

/** The units of a site, by name. */
export interface SavedUnits {
  /** Those whose files stay in the output folder. */
  kept: ReadonlyMap<string, RecordedUnit>;
  made: ReadonlyMap<string, Unit>;
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
  const kept = new Map<string, RecordedUnit>();
  const keptFiles = new Map<string, FileDigest>();
  /** Paths of files by unit. */
  const made = new Map<string, { key: string; paths: readonly string[] }>();
  const digests = new Map<string, FileDigest>();
  /** Returns a file with the time that it has now; `null` if it is missing or has other bytes. */
  const findIntact = (path: string, file: RecordedFile): RecordedFile | null => {
    const now = statusOf(join(folders.outDir, path));
    if (isAsLeft(file, now)) return file;
    if (now?.bytes !== file.bytes) return null;
    // A file with another time may have been restored from an archive, so its bytes decide.
    const { digest } = digestOfFile(join(folders.outDir, path));
    return digest === file.digest ? { ...file, mtimeMs: now.mtimeMs } : null;
  };
  const digestOf = (path: string): FileDigest => {
    const known = digests.get(path) ?? digestOfFile(join(dist, path));
    digests.set(path, known);
    return known;
  };
  const add: OutputUnits['add'] = (name, key, paths) => {
    kept.delete(name);
    for (const path of paths) keptFiles.delete(path);
    made.set(name, { key, paths });
  };
  return {
    keep(name, key) {
      const unit = last.units.get(name);
      if (unit?.key !== key) return null;
      const files = readFiles(unit.files);
      const intact: (readonly [string, RecordedFile])[] = [];
      for (const [path, file] of files) {
        const found = findIntact(path, file);
        if (!found) return null;
        intact.push([path, found]);
      }
      for (const [path, file] of intact) keptFiles.set(path, file);
      const isSame = files.every(([, file], number) => file === intact[number]?.[1]);
      kept.set(name, isSame ? unit : { key, files: formatFiles(intact) });
      return files.map(([path]) => path);
    },
    add,
    addMade(name, { key, files }) {
      add(name, key, [...files.keys()]);
      for (const [path, file] of files) digests.set(path, file);
    },
    isKept: (path) => keptFiles.has(path),
    keptFiles: () => keptFiles,
    digestOf,
    save() {
      forgetFinishedBuild(folders);
      const files = (paths: readonly string[]) => new Map(paths.map((path) => [path, digestOf(path)]));
      return {
        kept,
        made: new Map([...made].map(([name, { key, paths }]) => [name, { key, files: files(paths) }])),
      };
    },
  };
}
