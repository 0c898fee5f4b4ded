/**
 * The folder of the built site. A build writes the site elsewhere first; when all of it is there, the files that differ
 * replace those of the last build. So a build that fails leaves the last site as it was.
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
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { OperationalError } from '../operational-error.ts';

/** Marks a folder whose files a build may remove. */
const markerName = '.rostrum';
const markerText = 'Rostrum built the site in this folder. The next build replaces everything in it.\n';
export const lockName = '.rostrum.lock';
/** The new site on the file system of the output folder, until its files take the place of others. */
const incomingName = '.rostrum.new';

/** Entries that belong to no site. A folder can be a Git worktree of the branch that is published. */
const keptNames: ReadonlySet<string> = new Set([markerName, lockName, incomingName, '.git']);

/** Files of every site that versions without the marker built. */
const earlierFiles = ['_headers', 'llms.txt', 'robots.txt', 'sw.js'];

/**
 * @param used folders that a build reads or works in
 * @throws OperationalError if the path is that of a file, or of a folder with something else than a site of ours
 */
export function assertIsOutputFolder(path: string, used: readonly string[]): void {
  const inside = used.find((folder) => `${folder}${sep}`.startsWith(`${path}${sep}`));
  if (inside !== undefined)
    throw new OperationalError(`A build would delete ${inside}. Set OUT_DIR to another folder than ${path}.`);
  if (!existsSync(path)) return;
  const names = namesIn(path);
  const isOurs =
    names.every((name) => keptNames.has(name)) ||
    names.includes(markerName) ||
    earlierFiles.every((name) => names.includes(name));
  if (!isOurs)
    throw new OperationalError(
      `${path} contains files that no build of Rostrum wrote, and a build would delete them. Set OUT_DIR to another folder, or empty this one.`,
    );
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    throw new OperationalError(`${path} is a file, not a folder. Set OUT_DIR to another folder.`);
  }
}

/** Makes the output folder equal to a folder with the new site, which is gone then. Files that are the same stay. */
export function replaceOutput(builtSite: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  const target = realpathSync(outDir);
  const incoming = join(target, incomingName);
  rmSync(incoming, { recursive: true, force: true });
  writeFileSync(join(target, markerName), markerText);
  try {
    moveFolder(builtSite, incoming);
  } catch (error) {
    // The last site stays as it was.
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  replaceEntries(incoming, target, keptNames);
  rmSync(incoming, { recursive: true, force: true });
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

/** Moves all files into a folder, and removes what else is in it. New files come before others go. */
function replaceEntries(source: string, target: string, kept: ReadonlySet<string> = new Set()): void {
  const entries = readdirSync(source, { withFileTypes: true });
  for (const entry of entries) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) {
      makeFolder(to);
      replaceEntries(from, to);
    } else replaceFile(from, to);
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const name of readdirSync(target))
    if (!names.has(name) && !kept.has(name)) rmSync(join(target, name), { recursive: true, force: true });
}

function makeFolder(path: string): void {
  // A link could lead out of the output folder.
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
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
