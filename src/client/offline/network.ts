/** What the server has: indexes, lists and files, each held against the digest by which it is known. */
import type { Language } from '../../core/model/languages.ts';
import type { OfflineIndex, OfflineList } from '../../outputs/offline/offline.ts';
import type { Failure } from './messages.ts';
import { base } from './scope.ts';

export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}

/** Milliseconds that a reader with a saved copy waits for the network. */
export const patience = 3000;
/** Milliseconds after which a file that does not come counts as one that will not. */
const longest = 120_000;
/** Milliseconds for which an answer about the newest build holds, and for which there is taken to be none. */
const freshness = 60_000;
const silence = 10_000;

export interface Newest {
  index: OfflineIndex;
  /** Milliseconds since 1970 by the server's clock: the reader's may be wrong. */
  time: number;
}

/** @throws Failed */
async function readIndex(language: Language): Promise<Newest> {
  const response = await request(`${language}/offline.json`);
  const index = (await response.json().catch(unreadable)) as OfflineIndex;
  // A network that wants its readers to sign in answers with a page of its own.
  if (typeof index?.build !== 'string' || !index.groups) throw new Failed('network');
  return { index, time: Date.parse(response.headers.get('Date') ?? '') || Date.now() };
}

const unreadable = (cause: unknown): never => {
  throw new Failed('network', { cause });
};

/** What was learned last, by language, and when: by the time that has passed, not by the clock. */
const learned = new Map<Language, { newest: Newest | null; at: number }>();

/** @throws Failed */
export async function askNewest(language: Language): Promise<Newest> {
  const newest = await readIndex(language);
  learned.set(language, { newest, at: performance.now() });
  return newest;
}

const age = (language: Language): number =>
  performance.now() - (learned.get(language)?.at ?? Number.NEGATIVE_INFINITY);

/** As it was within the last minute; `null` where the network does not say in time. */
export async function newestOf(language: Language): Promise<Newest | null> {
  const last = learned.get(language);
  if (last && age(language) < (last.newest ? freshness : silence)) return last.newest;
  return within(patience, askNewest(language)).catch(() => {
    learned.set(language, { newest: null, at: performance.now() });
    return null;
  });
}

/** What was learned within the last minute. */
export const recentOf = (language: Language): Newest | null =>
  age(language) < freshness ? (learned.get(language)?.newest ?? null) : null;

/** @throws Failed where it takes longer */
export function within<Value>(time: number, work: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Failed('network')), time));
  return Promise.race([work, late]);
}

/** @throws Failed where the list is not the one that the index means */
export async function readList(language: Language, group: string, hash: string): Promise<OfflineList> {
  const path = `${language}/offline/${group}.json`;
  const { body } = await verified(path, hash);
  return JSON.parse(new TextDecoder().decode(body)) as OfflineList;
}

/** @throws Failed where it is not there, or not the file that is meant: the server has not all of a build yet. */
export async function fetchFile(path: string, hash: string): Promise<Response> {
  const { body, headers } = await verified(path, hash);
  // They speak of the bytes on the way.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(body, { headers });
}

async function verified(path: string, hash: string) {
  const response = await request(path);
  const body = await response.arrayBuffer().catch(unreadable);
  if ((await digestOf(body)) !== hash) throw new Failed('server');
  return { body, headers: new Headers(response.headers) };
}

async function request(path: string): Promise<Response> {
  const response = await fetch(base + path, {
    // The browser may have the same bytes already, and asks whether they still hold.
    cache: path.startsWith('_astro/') ? 'default' : 'no-cache',
    signal: AbortSignal.timeout(longest),
  }).catch(unreadable);
  if (!response.ok) throw new Failed('server');
  return response;
}

/** As the build computes it: 72 bits of SHA-256. */
async function digestOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 9);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
