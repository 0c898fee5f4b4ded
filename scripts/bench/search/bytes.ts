/**
 * `npm run bench:search -- --bytes`: what search loads on a site. It is counted at the server: the files without their
 * headers, and not those that any page of the site has. Scripts count as they lie on the host; what one sends that
 * compresses stands beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { addresses } from '../../../src/core/model/addresses.ts';
import type { Language } from '../../../src/core/model/languages.ts';
import { table } from '../table.ts';
import { shown } from './reader.ts';
import type { Served } from './site.ts';

export interface Loaded {
  language: Language;
  /** First queries, each asked by a reader who has nothing yet. */
  cold: Bytes[];
  /** Further queries, all asked by one reader. */
  next: Bytes[];
}

const kinds = ['scripts', 'index', 'words', 'texts'] as const;
type Kind = (typeof kinds)[number];

interface Bytes extends Record<Kind, number> {
  all: number;
  compressed: number;
}

const coldQueries = 5;

export async function measureBytes(
  browser: Browser,
  site: Served,
  language: Language,
  queries: readonly string[],
): Promise<Loaded> {
  const common = await filesOfAnyPage(browser, site, language);
  const answered = (await visit(browser, site, language, queries)).filter(({ hasResults }) => hasResults);
  const step = Math.ceil(answered.length / coldQueries);
  const cold: string[][] = [];
  for (const { query } of answered.filter((_, at) => at % step === 0))
    cold.push(...(await visit(browser, site, language, [query])).map(({ files }) => files));
  const bytes = (files: readonly string[]) =>
    bytesOf(
      files.filter((file) => !common.has(file)),
      site.dist,
    );
  return {
    language,
    cold: cold.map(bytes),
    next: answered.filter(({ query }) => query !== queries[0]).map(({ files }) => bytes(files)),
  };
}

/** Any page of the site may have a service worker, and what that loads ahead is not asked for by a search. */
const alone = { serviceWorkers: 'block' } as const;

async function filesOfAnyPage(browser: Browser, site: Served, language: Language): Promise<Set<string>> {
  const page = await browser.newPage(alone);
  site.sent.length = 0;
  await page.goto(site.address + addresses.meetings(language), { waitUntil: 'networkidle' });
  await page.context().close();
  return new Set(site.sent.splice(0));
}

interface Answered {
  query: string;
  hasResults: boolean;
  files: string[];
}

/** Asks the first query by the address, the others in the form. */
async function visit(
  browser: Browser,
  site: Served,
  language: Language,
  [first = '', ...others]: readonly string[],
): Promise<Answered[]> {
  const page = await browser.newPage(alone);
  const answered: Answered[] = [];
  const wait = async (query: string) => {
    await shown(page, query);
    const hasResults = (await page.locator('#results > li').count()) > 0;
    answered.push({ query, hasResults, files: site.sent.splice(0) });
  };
  site.sent.length = 0;
  await page.goto(`${site.address}${addresses.search(language)}?${new URLSearchParams({ q: first })}`);
  await wait(first);
  for (const query of others) {
    await page.locator('#search-words').fill(query);
    await page.locator('#search-words').press('Enter');
    await wait(query);
  }
  await page.context().close();
  return answered;
}

// ---- Files --------------------------------------------------------------------------------------------

/** The page and its looks: what is there before anyone searches. */
const ofPage = /\/$|\.(html|css|woff2?|svg|png|ico|webmanifest)$/;
const compressible = /\.(js|json)$/;

function bytesOf(files: readonly string[], dist: string): Bytes {
  const bytes: Bytes = { scripts: 0, index: 0, words: 0, texts: 0, all: 0, compressed: 0 };
  for (const file of files) {
    if (ofPage.test(file)) continue;
    const content = readFileSync(join(dist, file));
    bytes[kindOf(file)] += content.length;
    bytes.all += content.length;
    bytes.compressed += compressible.test(file) ? gzipSync(content).length : content.length;
  }
  return bytes;
}

function kindOf(file: string): Kind {
  if (file.endsWith('.js')) return 'scripts';
  if (file.includes('/words/')) return 'words';
  return file.endsWith('.pf_fragment') ? 'texts' : 'index';
}

// ---- Telling ------------------------------------------------------------------------------------------

const head = [
  'first query, KB',
  'all',
  'largest',
  'compressed',
  ...kinds,
  'next query',
  '95 in 100',
  'number',
];

export const tableOfBytes = (loaded: readonly Loaded[]): string =>
  table([
    head,
    ...loaded.map(({ language, cold, next }) => {
      const typical = at(cold, 0.5);
      return [
        language,
        ...[typical.all, at(cold, 1).all, typical.compressed, ...kinds.map((kind) => typical[kind])].map(
          kilo,
        ),
        ...[at(next, 0.5).all, at(next, 0.95).all].map(kilo),
        String(next.length),
      ];
    }),
  ]);

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);

function at(some: readonly Bytes[], share: number): Bytes {
  const sorted = some.toSorted((a, b) => a.all - b.all);
  const found = sorted[Math.ceil(sorted.length * share) - 1];
  if (!found) throw new Error('No query had a result.');
  return found;
}
