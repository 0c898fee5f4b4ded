/** Fetches indexes, lists and files from the server, and verifies lists and files by their digests. */
import type { Language } from '../../core/model/languages.ts';
import type { OfflineIndex, OfflineList } from '../../outputs/offline/offline.ts';
import type { Failure } from './messages.ts';
import { base } from './worker-scope.ts';

export class FetchError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}

/** How long a reader who has a saved copy waits for the network. */
export const networkTimeoutMs = 3000;
/** After which a file that has not arrived counts as failed. */
const downloadTimeoutMs = 120_000;
/** How long an answer about the newest build is used. */
const indexLifetimeMs = 60_000;
/** How long after a failed attempt the network counts as unavailable. */
const offlineRetryMs = 10_000;

export interface NewestBuild {
  index: OfflineIndex;
  /** When it was fetched, in milliseconds since 1970 by the server's clock: the reader's may be wrong. */
  time: number;
}

const toNetworkError = (cause: unknown): never => {
  throw new FetchError('network', { cause });
};

/** @throws FetchError */
async function fetchIndex(language: Language): Promise<NewestBuild> {
  const response = await request(`${language}/offline.json`);
  const index = (await response.json().catch(toNetworkError)) as OfflineIndex;
  // A network that requires a login answers with a page of its own.
  if (typeof index?.build !== 'string' || !index.groups) throw new FetchError('network');
  const date = response.headers.get('Date');
  return { index, time: (date && Date.parse(date)) || Date.now() };
}

/** The last answer for each language; `newest` is `null` if there was none. Measured by elapsed time, not by the clock. */
const answers = new Map<Language, { newest: NewestBuild | null; at: number }>();

const remember = (language: Language, newest: NewestBuild | null) =>
  answers.set(language, { newest, at: performance.now() });

/** Asks the server which build is the newest. @throws FetchError */
export async function fetchNewest(language: Language): Promise<NewestBuild> {
  const newest = await fetchIndex(language);
  remember(language, newest);
  return newest;
}

/** Returns the newest build as of the last minute; `null` if the network does not answer in time. */
export async function findNewest(language: Language): Promise<NewestBuild | null> {
  const answer = answers.get(language);
  const lifetimeMs = answer?.newest ? indexLifetimeMs : offlineRetryMs;
  if (answer && performance.now() - answer.at < lifetimeMs) return answer.newest;
  return withTimeout(networkTimeoutMs, fetchNewest(language)).catch(() => {
    remember(language, null);
    return null;
  });
}

/** Returns the newest build if it was fetched within the last minute. */
export function recentNewest(language: Language): NewestBuild | null {
  const answer = answers.get(language);
  return answer && performance.now() - answer.at < indexLifetimeMs ? answer.newest : null;
}

/** @throws FetchError if the work takes longer */
export function withTimeout<Value>(timeoutMs: number, work: Promise<Value>): Promise<Value> {
  const timeout = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new FetchError('network')), timeoutMs),
  );
  return Promise.race([work, timeout]);
}

/** @throws FetchError if the list is missing or does not have the digest that the index names */
export async function fetchList(language: Language, group: string, hash: string): Promise<OfflineList> {
  const { body } = await fetchVerified(`${language}/offline/${group}.json`, hash);
  return JSON.parse(new TextDecoder().decode(body)) as OfflineList;
}

/** @throws FetchError if the file is missing or differs from the list, as while a server receives a new build */
export async function fetchFile(path: string, hash: string): Promise<Response> {
  const { body, headers } = await fetchVerified(path, hash);
  // These describe the transfer, not the decoded body.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(body, { headers });
}

async function fetchVerified(path: string, hash: string): Promise<{ body: ArrayBuffer; headers: Headers }> {
  const response = await request(path);
  const body = await response.arrayBuffer().catch(toNetworkError);
  if ((await shortDigest(body)) !== hash) throw new FetchError('server');
  return { body, headers: new Headers(response.headers) };
}

async function request(path: string): Promise<Response> {
  const response = await fetch(base + path, {
    // Names in `_astro/` contain a digest. Other files in the browser's cache may be out of date.
    cache: path.startsWith('_astro/') ? 'default' : 'no-cache',
    signal: AbortSignal.timeout(downloadTimeoutMs),
  }).catch(toNetworkError);
  if (!response.ok) throw new FetchError('server');
  return response;
}

/** Returns 72 bits of SHA-256, as `src/shell/build/offline.ts` does. */
async function shortDigest(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 9);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
