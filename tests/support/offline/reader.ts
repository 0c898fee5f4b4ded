/** A reader with a browser of their own, which can be closed and opened again, and what it has kept. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchOptions } from '../chromium.ts';
import { base } from '../run.ts';

const cacheName = `offline ${base}`;

export class Reader {
  readonly folder: string;
  context: BrowserContext;

  private constructor(folder: string, context: BrowserContext) {
    this.folder = folder;
    this.context = context;
  }

  static async create(): Promise<Reader> {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-reader-'));
    return new Reader(folder, await launch(folder));
  }

  async restart(): Promise<void> {
    await this.context.close();
    this.context = await launch(this.folder);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }
}

async function launch(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, 'profile'), launchOptions(inject('executable')));
}

export interface Kept {
  caches: string[];
  /** By name: `current/fr`, `version/fr/<build>` … */
  records: Record<string, unknown>;
  files: string[];
}

/** What the browser has kept of the site. */
export const keptIn = (page: Page): Promise<Kept> =>
  page.evaluate(
    async ([cacheName, room]) => {
      const names = await caches.keys();
      const found: Kept = { caches: names, records: {}, files: [] };
      if (!names.includes(cacheName)) return found;
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        const name = decodeURI(new URL(request.url).pathname).slice(room.length);
        if (name.startsWith('file/')) found.files.push(name.slice('file/'.length));
        else found.records[name] = await (await cache.match(request))?.json();
      }
      return found;
    },
    [cacheName, `${base}-/`] as const,
  );

/** Build that is in use. */
export const buildIn = async (page: Page, language: string): Promise<unknown> =>
  (await keptIn(page)).records[`current/${language}`];

export const failureIn = async (page: Page, language: string): Promise<unknown> =>
  (await keptIn(page)).records[`failure/${language}`];

/** @param build that is to be in use; any where it is not told */
export async function installed(page: Page, language: string, build?: string): Promise<void> {
  const expected = build ? expect.stringMatching(new RegExp(`^${build}$`)) : expect.any(String);
  await expect.poll(() => buildIn(page, language), { timeout: 30_000 }).toEqual(expected);
}

interface SavedVersion {
  groups: { [group: string]: { files: { [path: string]: string } } };
}

/** Names of the groups of the version in use. */
export async function groupsIn(page: Page, language: string): Promise<string[]> {
  const { records } = await keptIn(page);
  const version = records[`version/${language}/${records[`current/${language}`]}`];
  return Object.keys((version as SavedVersion | undefined)?.groups ?? {});
}

const hashesOf = (record: unknown): string[] =>
  Object.values((record as SavedVersion).groups).flatMap(({ files }) => Object.values(files));

/** Every version in use is whole, and nothing stays that no version and no attempt at one has. */
export async function expectSound(page: Page): Promise<void> {
  const { caches, records, files } = await keptIn(page);
  expect(caches.filter((name) => name !== cacheName)).toEqual([]);
  const kept = new Set(files);
  const lacking = versionsIn(records, 'version').flatMap((record) =>
    hashesOf(record).filter((hash) => !kept.has(hash)),
  );
  expect(lacking).toEqual([]);
  // A version comes into use first, and what it no longer needs goes then.
  await expect.poll(async () => orphansIn(await keptIn(page))).toEqual([]);
}

const versionsIn = (records: Kept['records'], kind: string): unknown[] =>
  Object.entries(records).flatMap(([name, record]) => (name.startsWith(`${kind}/`) ? [record] : []));

function orphansIn({ records, files }: Kept): string[] {
  const versions = [...versionsIn(records, 'version'), ...versionsIn(records, 'pending')];
  const used = new Set(versions.flatMap(hashesOf));
  return files.filter((hash) => !used.has(hash));
}
