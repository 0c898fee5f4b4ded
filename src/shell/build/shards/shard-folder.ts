/**
 * The folder of a shard: the files that one machine has made, with the keys of their units, and the documents that it has
 * parsed. Another machine links the site: it takes from these folders what has the key that it needs.
 */
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCache } from '../../cache.ts';
import { parsedFolder } from '../../content/load.ts';
import type { Settings } from '../../content/settings.ts';
import { pathsIn } from '../../output/paths-in.ts';
import {
  type FileDigest,
  formatFiles,
  type RecordedUnit,
  readFiles,
  type Unit,
} from '../../output/record.ts';
import type { Shard } from './shard.ts';

type Units = ReadonlyMap<string, RecordedUnit>;

/** A shard that another machine, or this one, has made. */
export interface MadeShard {
  folder: string;
  units: Units;
}

/** Returns the folder of all shards, beside that of the site. */
export const shardsFolder = ({ outDir }: Pick<Settings, 'outDir'>): string => `${outDir}-shards`;

const folderOf = (settings: Pick<Settings, 'outDir'>, { number, total }: Shard): string =>
  join(shardsFolder(settings), `${number}-of-${total}`);

/** Names of entries of the folder of a shard. */
const [filesName, unitsName] = ['files', 'units'];

const openUnitsEntry = (folder: string) => openCache<Units>(join(folder, unitsName));

/**
 * Writes the folder of a shard.
 *
 * @param dist folder in which the files were made
 * @param parsed paths of new entries of the cache of parsed documents, below its folder
 */
export function writeShard(
  settings: Pick<Settings, 'outDir' | 'cacheDir'>,
  shard: Shard,
  { dist, units, parsed }: { dist: string; units: ReadonlyMap<string, Unit>; parsed: readonly string[] },
): void {
  const folder = folderOf(settings, shard);
  rmSync(folder, { recursive: true, force: true });
  for (const { files } of units.values())
    for (const path of files.keys()) linkFile(join(dist, path), join(folder, filesName, path));
  for (const path of parsed)
    linkFile(join(settings.cacheDir, parsedFolder, path), join(folder, parsedFolder, path));
  // Last: a shard without it is none.
  openUnitsEntry(folder).set(unitsName, new Map([...units].map(([name, unit]) => [name, record(unit)])));
}

/** The machine that links gives the files times of its own. */
const record = ({ key, files }: Unit): RecordedUnit => ({
  key,
  files: formatFiles([...files].map(([path, file]) => [path, { ...file, mtimeMs: Number.NaN }])),
});

/** Opens the shards beside the folder of the site, and adds the documents that they have parsed to the cache. */
export function openShards(settings: Pick<Settings, 'outDir' | 'cacheDir'>): MadeShard[] {
  const parent = shardsFolder(settings);
  const names = existsSync(parent) ? readdirSync(parent).sort() : [];
  return names.flatMap((name) => {
    const folder = join(parent, name);
    const units = openUnitsEntry(folder).get(unitsName);
    if (!units) return [];
    const parsed = join(folder, parsedFolder);
    for (const path of pathsIn(parsed))
      replaceByLink(join(parsed, path), join(settings.cacheDir, parsedFolder, path));
    return [{ folder, units }];
  });
}

/** Copies the files of a unit from the shard that has made it. @returns `null` if none has */
export function takeUnit(
  shards: readonly MadeShard[],
  { name, key }: { name: string; key: string },
  dist: string,
): Unit | null {
  for (const { folder, units } of shards) {
    const unit = units.get(name);
    if (unit?.key !== key) continue;
    const files = new Map<string, FileDigest>();
    for (const [path, { digest, bytes }] of readFiles(unit.files)) {
      linkFile(join(folder, filesName, path), join(dist, path));
      files.set(path, { digest, bytes });
    }
    return { key, files };
  }
  return null;
}

/** The entry of a cache that another one replaces may be the same file. */
function replaceByLink(from: string, to: string): void {
  rmSync(to, { force: true });
  linkFile(from, to);
}

/**
 * Makes a file appear at another path too, at which there is none. Nothing changes the files of a shard, and caches replace
 * their entries, so that both can be one.
 */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(dirname(to), { recursive: true });
    // Not all file systems have links, and none has them to another one.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
