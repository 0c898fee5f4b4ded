/** The record of the last build: the files that it has left in the output folder, and the keys of its units. */
import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import { digest, sha256 } from '../digest.ts';

export interface OutputRecord {
  units: Map<string, Unit>;
  /** The files of the folder as the build left them, by path. */
  files: Map<string, FileStatus>;
  /** `null` until the build has ended. */
  build: FinishedBuild | null;
}

/** A part of the site that one key decides; see `units.ts`. */
export interface Unit {
  key: string;
  /** By path. */
  files: Map<string, FileDigest>;
}

export interface FileDigest {
  /** See `fileDigest`. */
  digest: string;
  bytes: number;
}

interface FileStatus {
  bytes: number;
  mtimeMs: number;
}

export interface FinishedBuild {
  /** Digest of everything that the site is made from; `null` if it is unknown. */
  inputs: string | null;
  /** Digests of what each meeting is made from, by its id. */
  meetings: ReadonlyMap<string, string>;
  /** The instant at which readers see the site, and the next one at which they would see another; in milliseconds since 1970. */
  nowMs: number;
  nextReleaseMs: number;
  diagnostics: Diagnostic[];
  /** Messages at the end of the build. */
  notes: string[];
}

export type Folders = Pick<Settings, 'outDir' | 'cacheDir'>;

const openRecords = ({ cacheDir }: Folders) => openCache<OutputRecord>(join(cacheDir, 'output'));
/** The same on each machine to which both folders are copied. */
const recordKey = ({ outDir, cacheDir }: Folders): string => digest([relative(cacheDir, outDir)]);

export const readRecord = (folders: Folders): OutputRecord =>
  openRecords(folders).get(recordKey(folders)) ?? { units: new Map(), files: new Map(), build: null };

export function writeRecord(folders: Folders, record: OutputRecord): void {
  const records = openRecords(folders);
  records.set(recordKey(folders), record);
  records.prune([recordKey(folders)]);
}

/** Returns the paths of the files of all units. */
export const filesOfUnits = ({ units }: OutputRecord): Set<string> =>
  new Set([...units.values()].flatMap(({ files }) => [...files.keys()]));

/** Returns 72 bits of SHA-256, enough to distinguish versions of a file. The browser computes the same. */
export const fileDigest = (content: string | Uint8Array): string =>
  sha256(content).toString('base64url', 0, 9);

export function digestOfFile(path: string): FileDigest {
  const content = readFileSync(path);
  return { digest: fileDigest(content), bytes: content.byteLength };
}

/** Returns `null` if there is no file at the path, such as for a folder or a link. */
export function statusOf(path: string): FileStatus | null {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? { bytes: status.size, mtimeMs: status.mtimeMs } : null;
}

/** Tests whether a file is as a build has left it, by its size and time. */
export function isAsLeft({ files }: OutputRecord, { outDir }: Folders, path: string): boolean {
  const [before, now] = [files.get(path), statusOf(join(outDir, path))];
  return before?.bytes === now?.bytes && before?.mtimeMs === now?.mtimeMs && now !== null;
}
