/**
 * The folder of the built site. A build writes the site elsewhere first; when all of it is there, the files that differ
 * replace those of the last build. So a build that fails leaves the last site as it was. Files that no build has written,
 * such as `CNAME`, stay.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { memoize } from '../../core/memoize.ts';
import { OperationalError } from '../operational-error.ts';
import type { RecordedFolders } from './record.ts';

/** Marks a folder whose files a build may replace. */
export const markerName = '.rostrum';
const markerText =
  'Rostrum built the site in this folder. The next build replaces the files listed in .rostrum.files.\n';
/** The paths of the files that builds have written, one a line. */
const recordName = '.rostrum.files';
const newRecordName = '.rostrum.files.new';
export const lockName = '.rostrum.lock';
/** The new site on the file system of the output folder, until its files take the place of others. */
const incomingName = '.rostrum.new';

/** Entries of the folder that belong to no site. A folder can be a Git worktree of the branch that is published. */
const keptNames: ReadonlySet<string> = new Set([
  markerName,
  recordName,
  newRecordName,
  lockName,
  incomingName,
  '.git',
]);

/** Files of every site that versions without the marker built. Other programs write files with these names too. */
const earlierFiles = ['_headers', 'llms.txt', 'robots.txt', 'sw.js'];
/** A line of the `_headers` that these versions wrote. */
const earlierHeader = 'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Tests for a file or folder that belongs to a host and is in no site: `CNAME`, `.nojekyll`, `.well-known`. */
const isOfHost = (name: string): boolean => name === 'CNAME' || name.startsWith('.');

/**
 * @param used folders that a build reads or works in
 * @throws OperationalError if the path is that of a file, or of a folder with something else than a site of ours
 */
export function assertIsOutputFolder(path: string, used: readonly string[]): void {
  const inside = used.find((folder) => `${folder}${sep}`.startsWith(`${path}${sep}`));
  if (inside !== undefined)
    throw new OperationalError(`A build would delete ${inside}. Set OUT_DIR to another folder than ${path}.`);
  assertLeadsToFolder(path);
  if (!existsSync(path)) return;
  const names = readdirSync(path);
  const isOurs =
    names.every((name) => isOfHost(name)) || names.includes(markerName) || isEarlierSite(path, names);
  if (!isOurs)
    throw new OperationalError(
      `${path} contains files that no build of Rostrum wrote. Set OUT_DIR to another folder, or empty this one.`,
    );
}

const isEarlierSite = (path: string, names: readonly string[]): boolean =>
  earlierFiles.every((name) => names.includes(name) && statSync(join(path, name)).isFile()) &&
  readFileSync(join(path, '_headers'), 'utf8').includes(earlierHeader);

/** Checks that a path is that of a folder, or can become one. */
function assertLeadsToFolder(path: string): void {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory())
      throw new OperationalError(`${path} is a file, not a folder. Set OUT_DIR to another folder.`);
    return;
  }
  const parent = dirname(path);
  if (!existsSync(parent)) assertLeadsToFolder(parent);
  else if (statSync(parent).isDirectory() && lstatSync(path, { throwIfNoEntry: false }))
    throw new OperationalError(
      `${path} is a link that leads nowhere. Create the folder to which it leads, or set OUT_DIR to another folder.`,
    );
}

/**
 * Moves a folder with the new site into the output folder, and removes what no longer belongs to it. Files that are the
 * same stay, and files that no build has written.
 *
 * @param kept files of the new site that are in the output folder already, by path
 * @param last the folders as the last build left them; those that have not changed are not read
 * @throws OperationalError if the path of such a file is needed for a folder of the site, or the other way round
 */
export function replaceOutput(
  builtSite: string,
  outDir: string,
  kept: Paths = new Set(),
  last: RecordedFolders = { times: new Map(), foreign: [] },
): ReplacedOutput {
  mkdirSync(outDir, { recursive: true });
  const target = realpathSync(outDir);
  const incoming = join(target, incomingName);
  rmSync(incoming, { recursive: true, force: true });
  const moved = walkFolder(builtSite).files;
  const { record, obsolete, foreign, folders } = planRemovals({ kept, moved: new Set(moved) }, target, last);
  writeFileSync(join(target, markerName), markerText);
  try {
    moveFolder(builtSite, incoming);
  } catch (error) {
    // The last site stays as it was.
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  // A build that is killed from here on leaves files of both sites.
  const before = record ?? new Set([...kept.keys(), ...obsolete]);
  const unrecorded = moved.filter((path) => !before.has(path));
  if (record === null || unrecorded.length > 0) writeRecord(target, [...before, ...unrecorded]);
  replaceFiles(moved, incoming, target);
  for (const path of obsolete) removeFile(target, path);
  if (obsolete.length > 0) {
    const removed = new Set(obsolete);
    writeRecord(target, [...[...before].filter((path) => !removed.has(path)), ...unrecorded]);
  }
  rmSync(incoming, { recursive: true, force: true });
  const times = folderTimes(target, new Set([...folders, ...moved.flatMap(foldersAbove)]));
  return { moved, foreign, folders: { times, foreign } };
}

/** Paths of files, to look up. */
type Paths = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Paths of files in the output folder. */
export interface ReplacedOutput {
  /** Those of the site that were made. */
  moved: string[];
  /** Those that no build has written. */
  foreign: string[];
  /** What the next build need not read again. */
  folders: RecordedFolders;
}

interface Removals {
  /** The files that builds have written; `null` after a version that did not record them. */
  record: ReadonlySet<string> | null;
  /** Files of an earlier build that the new site does not have. */
  obsolete: string[];
  /** Files that no build has written. */
  foreign: string[];
  /** Folders in the output folder. */
  folders: string[];
}

/** @throws OperationalError if a file that no build has written is in the way of the site */
function planRemovals(
  site: { kept: Paths; moved: ReadonlySet<string> },
  target: string,
  last: RecordedFolders,
): Removals {
  const record = readRecord(target);
  const isOfSite = (path: string): boolean => site.kept.has(path) || site.moved.has(path);
  const { files, folders } = walkFolder(target, { ignored: keptNames, last });
  const isOurs = (path: string): boolean =>
    record ? record.has(path) : !isOfHost(path.split('/', 1)[0] ?? path);
  const others = files.filter((path) => !isOfSite(path));
  const obsolete = record ? [...record].filter((path) => !isOfSite(path)) : others.filter(isOurs);
  const foreign = others.filter((path) => !isOurs(path));
  const obstacle = findObstacle(foreign, site, isOfSite);
  if (obstacle !== undefined)
    throw new OperationalError(
      `${join(target, obstacle)} was not written by a build, and the site needs this path. Move it to another folder.`,
    );
  return { record, obsolete, foreign, folders };
}

function findObstacle(
  foreign: readonly string[],
  { kept, moved }: { kept: Paths; moved: ReadonlySet<string> },
  isOfSite: (path: string) => boolean,
): string | undefined {
  if (foreign.length === 0) return undefined;
  const folders = new Set([...kept.keys(), ...moved].flatMap(foldersAbove));
  return foreign.find((path) => folders.has(path) || foldersAbove(path).some(isOfSite));
}

interface WalkOptions {
  /** Names of entries of the folder itself. */
  ignored?: ReadonlySet<string>;
  /** Folders that need not be read where their time is the same: of these, only files of `foreign` are listed. */
  last?: RecordedFolders;
}

/** Lists the files and links in a folder, and the folders, as paths with `/`. */
function walkFolder(
  root: string,
  { ignored = new Set(), last = { times: new Map(), foreign: [] } }: WalkOptions = {},
): { files: string[]; folders: string[] } {
  const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const knownFolders = Map.groupBy([...last.times.keys()].filter(Boolean), parentOf);
  const knownFiles = Map.groupBy(last.foreign, parentOf);
  const [files, folders]: [string[], string[]] = [[], []];
  const walk = (folder: string): void => {
    folders.push(folder);
    if (last.times.get(folder) === timeOf(join(root, folder))) {
      files.push(...(knownFiles.get(folder) ?? []));
      for (const each of knownFolders.get(folder) ?? []) walk(each);
      return;
    }
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (prefix === '' && ignored.has(entry.name)) continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  if (existsSync(root)) walk('');
  return { files, folders };
}

/** Returns the time at which the entries of a folder have changed last, in milliseconds since 1970. */
const timeOf = (folder: string): number | undefined => lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs;

/** Another change of a folder within this time need not change its time: file systems count in up to two seconds. */
const unsettledMs = 2000;

/** Returns the times of folders that have not just changed. @param folders paths; of the output folder itself, empty */
function folderTimes(target: string, folders: Iterable<string>): Map<string, number> {
  const settled = Date.now() - unsettledMs;
  const times = new Map<string, number>();
  for (const folder of folders) {
    // Builds change the folder itself.
    if (folder === '') continue;
    const time = timeOf(join(target, folder));
    if (time !== undefined && time < settled) times.set(folder, time);
  }
  return times;
}

/** Returns the paths of the folders in which a file is: `a` and `a/b` for `a/b/c.html`. */
const foldersAbove = (path: string): string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/** Returns the files that builds have written; `null` after a version that did not record them. */
function readRecord(target: string): ReadonlySet<string> | null {
  const path = join(target, recordName);
  return existsSync(path) ? new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean)) : null;
}

/**
 * Replaces the record in one step: after a build that is killed, files that a part of a record lacks would count as
 * those of others, and stay. Sorts quickly if most paths are in order already, as in the last record.
 */
function writeRecord(target: string, paths: readonly string[]): void {
  const lines = paths.toSorted().map((path) => `${path}\n`);
  writeFileSync(join(target, newRecordName), lines.join(''));
  renameSync(join(target, newRecordName), join(target, recordName));
}

/** Removes a file or link, and the folders that are empty then. */
function removeFile(target: string, path: string): void {
  const folders = foldersAbove(path).map((folder) => join(target, folder));
  // A folder of the new site can have the path of an old file, and a file that of an old folder.
  if (folders.some((folder) => !isFolder(folder)) || isFolder(join(target, path))) return;
  rmSync(join(target, path), { force: true });
  for (const folder of folders.reverse()) {
    if (readdirSync(folder).length > 0) return;
    rmSync(folder, { recursive: true });
  }
}

/** Renames a folder, or copies it where the target is on another file system. */
function moveFolder(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(source, target, { recursive: true });
  }
}

function replaceFiles(paths: readonly string[], source: string, target: string): void {
  const made = new Set<string>();
  const isMissing = memoize((path: string) => hasNothingAt(join(target, path)));
  for (const path of planMoves(paths, isMissing)) {
    for (const folder of foldersAbove(path)) {
      if (!made.has(folder)) makeFolder(join(target, folder));
      made.add(folder);
    }
    replaceFile(join(source, path), join(target, path));
  }
}

/**
 * Lists what to move, in order: what a page loads before the page, and pages before the lists that name them. A folder
 * that the site lacks is moved with all that is in it, which takes a fraction of the time that its files would.
 *
 * @param isMissing tests for a path that the site lacks
 */
export function planMoves(paths: readonly string[], isMissing: (path: string) => boolean): string[] {
  const steps = new Map<string, number>();
  for (const path of paths) {
    const moved = foldersAbove(path).find(isMissing) ?? path;
    steps.set(moved, Math.max(steps.get(moved) ?? 0, stepOf(path)));
  }
  const moves = [...steps].sort(([a, stepOfA], [b, stepOfB]) => stepOfA - stepOfB || (a < b ? -1 : 1));
  return moves.map(([path]) => path);
}

function stepOf(path: string): number {
  // The names contain a digest of the bytes.
  if (/^_astro\/|\/pagefind\/(?:fragment|index)\//.test(path)) return 0;
  if (/(?:^|\/)(?:sw\.js|feed\.xml|sitemap[^/]*\.xml|offline\.json|offline\/.+\.json)$/.test(path)) return 3;
  return path.endsWith('.html') ? 2 : 1;
}

/** Tests for a folder, and not for a link, which could lead out of the output folder. */
const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Tests for a path without a file, a folder or a link, also because what is above it is a file. */
function hasNothingAt(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    return true;
  }
}

function makeFolder(path: string): void {
  if (isFolder(path)) return;
  rmSync(path, { force: true });
  mkdirSync(path);
}

function replaceFile(source: string, target: string): void {
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (status?.isDirectory()) rmSync(target, { recursive: true });
  else if (status?.isFile() && isSameFile(source, target)) return;
  renameSync(source, target);
}

const isSameFile = (one: string, other: string): boolean =>
  lstatSync(one).size === lstatSync(other).size && readFileSync(one).equals(readFileSync(other));

/** Removes an output folder that a failed build created. */
export function removeIfEmpty(outDir: string): void {
  if (existsSync(outDir) && readdirSync(outDir).length === 0 && existsSync(dirname(outDir)))
    rmSync(outDir, { recursive: true, force: true });
}
