/**
 * What is kept, in one cache of the browser. Files are kept by the digest of their bytes, so that versions share
 * what they have in common; a version is one record, which says under which digest it has each path. A version is
 * in use from the moment in which one more record, `current`, names it: a single write, after all else is there.
 * Whatever breaks off before has changed nothing that a reader sees.
 */
import type { Language } from '../../core/model/languages.ts';
import type { Failure } from './messages.ts';
import { base } from './scope.ts';

export interface SavedGroup {
  /** Digest of the list. */
  list: string;
  bytes: number;
  /** Whether all its files are wanted, or some that were visited. */
  whole: boolean;
  /** Digests by path. */
  files: Record<string, string>;
}

export interface Version {
  language: Language;
  build: string;
  time: number;
  groups: Record<string, SavedGroup>;
}

/** What the reader chose by hand. */
export interface Choices {
  all?: boolean;
  saved: string[];
  removed: string[];
}

/** A site at another base of the same host has a cache of its own. */
const cacheName = `offline ${base}`;
const open = (): Promise<Cache> => caches.open(cacheName);

/** No file of the site lies there. */
const room = `${base}-/`;
const fileKey = (hash: string): string => `${room}file/${hash}`;

// ---- Records ------------------------------------------------------------------------------------------

export const records = {
  version: (language: Language, build: string) => `version/${language}/${build}`,
  /** A version that is being fetched: its files are kept for the next attempt. */
  pending: (language: Language) => `pending/${language}`,
  current: (language: Language) => `current/${language}`,
  /** The reader wants nothing to be saved. */
  off: () => 'off',
  choices: (language: Language) => `choices/${language}`,
  failure: (language: Language) => `failure/${language}`,
  pin: (client: string) => `pin/${client}`,
};

export async function readRecord<Value>(name: string): Promise<Value | null> {
  const response = await (await open()).match(room + name);
  return response ? ((await response.json()) as Value) : null;
}

/** @throws QuotaExceededError */
export const writeRecord = async (name: string, value: unknown): Promise<void> =>
  (await open()).put(room + name, Response.json(value));

export const deleteRecord = async (name: string): Promise<boolean> => (await open()).delete(room + name);

/** Names of all that is kept: records, and files as `file/<digest>`. */
export async function keptNames(): Promise<string[]> {
  const requests = await (await open()).keys();
  return requests.map(({ url }) => decodeURI(new URL(url).pathname).slice(room.length));
}

// ---- Versions -----------------------------------------------------------------------------------------

/** Records are large on large sites, and each file of a page asks for one. */
const known = new Map<string, Version>();

export const forget = (): void => known.clear();

export async function versionOf(language: Language, build: string): Promise<Version | null> {
  const name = records.version(language, build);
  const version = known.get(name) ?? (await readRecord<Version>(name));
  if (version) known.set(name, version);
  return version;
}

export async function currentOf(language: Language): Promise<Version | null> {
  const build = await readRecord<string>(records.current(language));
  return build ? versionOf(language, build) : null;
}

export async function setCurrent(version: Version): Promise<void> {
  await writeRecord(records.version(version.language, version.build), version);
  await writeRecord(records.current(version.language), version.build);
  known.set(records.version(version.language, version.build), version);
}

export const readChoices = async (language: Language): Promise<Choices> =>
  (await readRecord<Choices>(records.choices(language))) ?? { saved: [], removed: [] };

/** Of the last attempt, and which build it was to fetch. */
export interface LastFailure {
  failure: Failure;
  build: string | null;
}

export const readFailure = (language: Language): Promise<LastFailure | null> =>
  readRecord<LastFailure>(records.failure(language));

export function hashIn({ groups }: Version, path: string): string | null {
  for (const { files } of Object.values(groups)) {
    const hash = Object.hasOwn(files, path) && files[path];
    if (hash) return hash;
  }
  return null;
}

// ---- Files --------------------------------------------------------------------------------------------

export const readFile = async (hash: string): Promise<Response | undefined> =>
  (await open()).match(fileKey(hash));

/** @throws QuotaExceededError */
export const writeFile = async (hash: string, response: Response): Promise<void> =>
  (await open()).put(fileKey(hash), response);

export async function keptFiles(): Promise<Set<string>> {
  const names = await keptNames();
  return new Set(names.filter((name) => name.startsWith('file/')).map((name) => name.slice('file/'.length)));
}

/** Without what it names, a version is of no use: files go when no version, and no attempt at one, has them. */
export async function collect(alive: (version: Version) => boolean): Promise<void> {
  const names = await keptNames();
  const used = new Set<string>();
  for (const name of names) {
    if (!/^(version|pending)\//.test(name)) continue;
    const version = await readRecord<Version>(name);
    if (!version) continue;
    if (name.startsWith('version/') && !alive(version)) {
      await deleteRecord(name);
      known.delete(name);
    } else
      for (const { files } of Object.values(version.groups))
        for (const hash of Object.values(files)) used.add(`file/${hash}`);
  }
  for (const name of names) if (name.startsWith('file/') && !used.has(name)) await deleteRecord(name);
}
