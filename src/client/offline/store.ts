/**
 * The saved versions of the site, in one cache of the browser. Files are stored by the digest of their bytes, so that
 * versions share what they have in common. A version is a record that maps each path to a digest. The record
 * `current` names the version in use and is written last, in a single step: an update that is interrupted before
 * changes nothing for readers.
 *
 * Records outlive updates of this code, so their names and fields only grow.
 */

import type { Language } from '../../core/model/languages.ts';
import { decodeAddress } from '../decode-address.ts';
import type { Failure } from './messages.ts';
import { base } from './worker-scope.ts';

export interface SavedGroup {
  /** Digest of the group's list. */
  list: string;
  bytes: number;
  /** All files of the group are saved; otherwise only visited pages. */
  whole: boolean;
  /** Path -> digest. */
  files: Record<string, string>;
}

export interface Version {
  language: Language;
  build: string;
  /** When the version was current, in milliseconds since 1970 by the server's clock. */
  time: number;
  groups: Record<string, SavedGroup>;
}

/** The reader's choices on the page of saved content. */
export interface Choices {
  all?: boolean;
  saved: string[];
  removed: string[];
}

/** Other sites may run under other base paths of the same host. */
const cacheName = `offline ${base}`;
const openCache = (): Promise<Cache> => caches.open(cacheName);

/** The site has no files below this path. */
const keyPrefix = `${base}-/`;
const fileKey = (hash: string): string => `${keyPrefix}file/${hash}`;

// ---- Records ------------------------------------------------------------------------------------------

export const recordNames = {
  version: (language: Language, build: string) => `version/${language}/${build}`,
  /** The version that is being downloaded. If that fails, the next attempt uses the files that have arrived. */
  pending: (language: Language) => `pending/${language}`,
  current: (language: Language) => `current/${language}`,
  /** Exists if the reader has turned saving off. */
  off: () => 'off',
  choices: (language: Language) => `choices/${language}`,
  failure: (language: Language) => `failure/${language}`,
  pin: (client: string) => `pin/${client}`,
};

export async function readRecord<Value>(name: string): Promise<Value | null> {
  const response = await (await openCache()).match(keyPrefix + name);
  return response ? ((await response.json()) as Value) : null;
}

/** @throws QuotaExceededError */
export const writeRecord = async (name: string, value: unknown): Promise<void> =>
  (await openCache()).put(keyPrefix + name, Response.json(value));

export const deleteRecord = async (name: string): Promise<boolean> =>
  (await openCache()).delete(keyPrefix + name);

/** Returns the names of all records, and files as `file/<digest>`. */
export async function storedNames(): Promise<string[]> {
  const requests = await (await openCache()).keys();
  return requests.map(({ url }) => decodeAddress(new URL(url).pathname).slice(keyPrefix.length));
}

// ---- Versions -----------------------------------------------------------------------------------------

/** Records of large sites are large, and every file of a page needs one. */
const versionCache = new Map<string, Version>();

/** Call this when the browser or the reader may have deleted records. */
export const clearVersionCache = (): void => versionCache.clear();

export async function readVersion(language: Language, build: string): Promise<Version | null> {
  const name = recordNames.version(language, build);
  const version = versionCache.get(name) ?? (await readRecord<Version>(name));
  if (version) versionCache.set(name, version);
  return version;
}

export async function readCurrent(language: Language): Promise<Version | null> {
  const build = await readRecord<string>(recordNames.current(language));
  return build ? readVersion(language, build) : null;
}

export async function writeCurrent(version: Version): Promise<void> {
  const name = recordNames.version(version.language, version.build);
  await writeRecord(name, version);
  await writeRecord(recordNames.current(version.language), version.build);
  versionCache.set(name, version);
}

export const readChoices = async (language: Language): Promise<Choices> =>
  (await readRecord<Choices>(recordNames.choices(language))) ?? { saved: [], removed: [] };

export interface LastFailure {
  failure: Failure;
  /** The build that could not be saved, if it was known. */
  build: string | null;
}

export const readFailure = (language: Language): Promise<LastFailure | null> =>
  readRecord<LastFailure>(recordNames.failure(language));

/** Returns the digest of a file in a version. */
export function hashOfFile({ groups }: Version, path: string): string | null {
  for (const { files } of Object.values(groups)) {
    const hash = Object.hasOwn(files, path) && files[path];
    if (hash) return hash;
  }
  return null;
}

// ---- Files --------------------------------------------------------------------------------------------

export const readFile = async (hash: string): Promise<Response | undefined> =>
  (await openCache()).match(fileKey(hash));

/** @throws QuotaExceededError */
export const writeFile = async (hash: string, response: Response): Promise<void> =>
  (await openCache()).put(fileKey(hash), response);

/** Returns the digests of all stored files. */
export async function storedFiles(): Promise<Set<string>> {
  const names = await storedNames();
  return new Set(names.filter((name) => name.startsWith('file/')).map((name) => name.slice('file/'.length)));
}

/**
 * Deletes other versions than those in use, then the files that no version and no pending download contains.
 * @param usedVersions names of their records
 */
export async function deleteUnused(usedVersions: ReadonlySet<string>): Promise<void> {
  const names = await storedNames();
  const usedFiles = new Set<string>();
  for (const name of names) {
    if (!/^(version|pending)\//.test(name)) continue;
    if (name.startsWith('version/') && !usedVersions.has(name)) {
      await deleteRecord(name);
      versionCache.delete(name);
      continue;
    }
    const version = await readRecord<Version>(name);
    for (const { files } of Object.values(version?.groups ?? {}))
      for (const hash of Object.values(files)) usedFiles.add(`file/${hash}`);
  }
  for (const name of names) if (name.startsWith('file/') && !usedFiles.has(name)) await deleteRecord(name);
}
