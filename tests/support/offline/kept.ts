/** Reads the copy of the site that a browser has saved. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/core/model/languages.ts';
import { base } from '../run.ts';

/** Name of the cache, and of the lock that the worker holds while it changes the cache. */
const cacheName = `offline ${base}`;

export interface Kept {
  caches: string[];
  /** By name: `current/fr`, `version/fr/<build>` … */
  records: Record<string, unknown>;
  /** Digests of the files. */
  files: string[];
}

/** Reads what is kept, once the worker has finished what it is doing. */
export const readKept = (page: Page): Promise<Kept> =>
  page.evaluate(
    ([cacheName, folder]) =>
      navigator.locks.request(cacheName, async () => {
        const kept: Kept = { caches: await caches.keys(), records: {}, files: [] };
        if (!kept.caches.includes(cacheName)) return kept;
        const cache = await caches.open(cacheName);
        for (const request of await cache.keys()) {
          const name = decodeURI(new URL(request.url).pathname).slice(folder.length);
          if (name.startsWith('file/')) kept.files.push(name.slice('file/'.length));
          else kept.records[name] = await (await cache.match(request))?.json();
        }
        return kept;
      }),
    [cacheName, `${base}-/`] as const,
  );

/** Returns the build that is in use. */
export const currentBuild = ({ records }: Kept, language: Language): unknown =>
  records[`current/${language}`];

/** Returns why the last attempt to save a build failed, and which build that was. */
export const lastFailure = ({ records }: Kept, language: Language): unknown => records[`failure/${language}`];

interface SavedVersion {
  groups: { [group: string]: { files: { [path: string]: string } } };
}

/** Returns the names of the groups of the version in use. */
export function groupNames(kept: Kept, language: Language): string[] {
  const version = kept.records[`version/${language}/${currentBuild(kept, language)}`];
  return Object.keys((version as SavedVersion | undefined)?.groups ?? {});
}

// ---- Waiting ------------------------------------------------------------------------------------------

const deadlineMs = 45_000;

/**
 * Waits until a part of what is kept equals a value, and looks at it whenever the browser reports a change.
 * @throws AssertionError if it takes too long
 */
export async function expectKept(
  page: Page,
  select: (kept: Kept) => unknown,
  expected: unknown,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const deadline = AbortSignal.timeout(deadlineMs);
  let wake = () => {};
  session.on('Storage.cacheStorageContentUpdated', () => wake());
  deadline.addEventListener('abort', () => wake());
  await session.send('Storage.trackCacheStorageForOrigin', { origin: new URL(page.url()).origin });
  for (;;) {
    const change = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const part = select(await readKept(page));
    try {
      expect(part).toEqual(expected);
      break;
    } catch (difference) {
      if (deadline.aborted) throw difference;
    }
    await change;
  }
  await session.detach();
}

/** Waits until a build is in use. */
export const expectBuild = (page: Page, language: Language, build: string): Promise<void> =>
  expectKept(page, (kept) => currentBuild(kept, language), build);

// ---- Completeness -------------------------------------------------------------------------------------

/** Every version in use has all its files, and no file stays that neither a version nor an attempt at one has. */
export async function expectConsistent(page: Page): Promise<void> {
  const { caches, records, files } = await readKept(page);
  expect(caches).toEqual([cacheName]);
  const kept = new Set(files);
  const inUse = digestsOf(records, ['version']);
  expect(inUse.filter((digest) => !kept.has(digest))).toEqual([]);
  const needed = new Set([...inUse, ...digestsOf(records, ['pending'])]);
  expect(files.filter((digest) => !needed.has(digest))).toEqual([]);
}

const digestsOf = (records: Kept['records'], kinds: readonly string[]): string[] =>
  Object.entries(records)
    .filter(([name]) => kinds.includes(name.split('/')[0] ?? ''))
    .flatMap(([, record]) =>
      Object.values((record as SavedVersion).groups).flatMap(({ files }) => Object.values(files)),
    );
