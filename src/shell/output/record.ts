/** The record of the last build: the files that it has left in the output folder, and the keys of its units. */
import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import { digest, sha256 } from '../digest.ts';

export interface OutputRecord {
  units: Map<string, RecordedUnit>;
  /** The files of no unit. */
  otherFiles: RecordedFiles;
  folders: RecordedFolders;
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

/** A unit as the build left its files in the output folder. */
export interface RecordedUnit {
  key: string;
  files: RecordedFiles;
}

/**
 * Files as a build left them, one a line, with tabs between digest, bytes, time and path. A site can have hundreds of
 * thousands of files: strings are read and written in a fraction of the time that as many objects take.
 */
export type RecordedFiles = string;

export interface RecordedFile extends FileDigest {
  /** `NaN` if the file was missing. */
  mtimeMs: number;
}

export interface FileStatus {
  bytes: number;
  mtimeMs: number;
}

/** What the output folder had in it that no build wrote. */
export interface RecordedFolders {
  /** The time of each folder of the output folder, by path. Where it is the same, the folder has the same entries. */
  times: ReadonlyMap<string, number>;
  /** Paths of the files that no build has written. */
  foreign: readonly string[];
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

type StoredRecord = Omit<OutputRecord, 'build'>;

const openRecords = ({ cacheDir }: Folders) => openCache<StoredRecord>(join(cacheDir, 'output'));
const openBuilds = ({ cacheDir }: Folders) => openCache<FinishedBuild>(join(cacheDir, 'output'));
/** The same on each machine to which both folders are copied. */
const recordKey = ({ outDir, cacheDir }: Folders): string => digest(['3', relative(cacheDir, outDir)]);
const buildKey = (folders: Folders): string => `${recordKey(folders)}.build`;

export function readRecord(folders: Folders): OutputRecord {
  const stored = openRecords(folders).get(recordKey(folders));
  return { ...(stored ?? emptyRecord), build: (stored && readFinishedBuild(folders)) ?? null };
}

const emptyRecord: StoredRecord = {
  units: new Map(),
  otherFiles: '',
  folders: { times: new Map(), foreign: [] },
};

/** Returns the last build without the files that it has left; `null` if it has not ended. */
export const readFinishedBuild = (folders: Folders): FinishedBuild | null =>
  openBuilds(folders).get(buildKey(folders)) ?? null;

export function writeRecord(folders: Folders, { build, ...record }: OutputRecord): void {
  forgetFinishedBuild(folders);
  openRecords(folders).set(recordKey(folders), record);
  if (build) openBuilds(folders).set(buildKey(folders), build);
}

/** Makes the next build compare all files, because this one may be killed while it replaces them. */
export const forgetFinishedBuild = (folders: Folders): void =>
  openRecords(folders).prune([recordKey(folders)]);

export const formatFiles = (files: readonly (readonly [string, RecordedFile])[]): RecordedFiles =>
  files.map(([path, { digest, bytes, mtimeMs }]) => [digest, bytes, mtimeMs, path].join('\t')).join('\n');

export const readFiles = (files: RecordedFiles): (readonly [path: string, file: RecordedFile])[] =>
  files === ''
    ? []
    : files.split('\n').map((line) => {
        const [digest = '', bytes, mtimeMs, ...path] = line.split('\t');
        return [path.join('\t'), { digest, bytes: Number(bytes), mtimeMs: Number(mtimeMs) }] as const;
      });

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
export const isAsLeft = (file: FileStatus, now: FileStatus | null): boolean =>
  now?.bytes === file.bytes && now.mtimeMs === file.mtimeMs;
