/**
 * Measures the bytes that search loads, counted at the server: files without headers, and without those that any page
 * of the site loads. Scripts count uncompressed; the size with compression is in a column of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { addresses } from '../../../src/core/model/addresses.ts';
import type { Language } from '../../../src/core/model/languages.ts';
import { table } from '../table.ts';
import { waitForResults } from './reader.ts';
import type { ServedSite } from './site.ts';

export interface LoadedBytes {
  language: Language;
  /** First queries, each by a reader with an empty cache. */
  firstQueries: Bytes[];
  /** Further queries, all by one reader. */
  nextQueries: Bytes[];
}

const kinds = ['scripts', 'index', 'words', 'texts'] as const;
type Kind = (typeof kinds)[number];

interface Bytes extends Record<Kind, number> {
  all: number;
  compressed: number;
}

const firstQueryCount = 5;

export async function measureBytes(
  browser: Browser,
  site: ServedSite,
  language: Language,
  queries: readonly string[],
): Promise<LoadedBytes> {
  const common = await filesOfAnyPage(browser, site, language);
  const visits = (await visit(browser, site, language, queries)).filter(({ hasResults }) => hasResults);
  const step = Math.ceil(visits.length / firstQueryCount);
  const firstVisits: string[][] = [];
  for (const { query } of visits.filter((_, index) => index % step === 0))
    firstVisits.push(...(await visit(browser, site, language, [query])).map(({ files }) => files));
  const bytes = (files: readonly string[]) =>
    bytesOf(
      files.filter((file) => !common.has(file)),
      site.dist,
    );
  return {
    language,
    firstQueries: firstVisits.map(bytes),
    nextQueries: visits.filter(({ query }) => query !== queries[0]).map(({ files }) => bytes(files)),
  };
}

/** A service worker would load files that no search requests. */
const withoutWorker = { serviceWorkers: 'block' } as const;

async function filesOfAnyPage(browser: Browser, site: ServedSite, language: Language): Promise<Set<string>> {
  const page = await browser.newPage(withoutWorker);
  site.sent.length = 0;
  await page.goto(site.address + addresses.meetings(language), { waitUntil: 'networkidle' });
  await page.context().close();
  return new Set(site.sent.splice(0));
}

interface QueryVisit {
  query: string;
  hasResults: boolean;
  files: string[];
}

/** Opens the search page with the first query, and types the others into its form. */
async function visit(
  browser: Browser,
  site: ServedSite,
  language: Language,
  [first = '', ...others]: readonly string[],
): Promise<QueryVisit[]> {
  const page = await browser.newPage(withoutWorker);
  const visits: QueryVisit[] = [];
  const record = async (query: string) => {
    await waitForResults(page, query);
    const hasResults = (await page.locator('#results > li').count()) > 0;
    visits.push({ query, hasResults, files: site.sent.splice(0) });
  };
  site.sent.length = 0;
  await page.goto(`${site.address}${addresses.search(language)}?${new URLSearchParams({ q: first })}`);
  await record(first);
  for (const query of others) {
    await page.locator('#search-words').fill(query);
    await page.locator('#search-words').press('Enter');
    await record(query);
  }
  await page.context().close();
  return visits;
}

// ---- Files --------------------------------------------------------------------------------------------

/** The page and its styles, which are loaded before anyone searches. */
const pageFiles = /\/$|\.(html|css|woff2?|svg|png|ico|webmanifest)$/;
const compressibleFiles = /\.(js|json)$/;

function bytesOf(files: readonly string[], dist: string): Bytes {
  const bytes: Bytes = { scripts: 0, index: 0, words: 0, texts: 0, all: 0, compressed: 0 };
  for (const file of files) {
    if (pageFiles.test(file)) continue;
    const content = readFileSync(join(dist, file));
    bytes[kindOf(file)] += content.length;
    bytes.all += content.length;
    bytes.compressed += compressibleFiles.test(file) ? gzipSync(content).length : content.length;
  }
  return bytes;
}

function kindOf(file: string): Kind {
  if (file.endsWith('.js')) return 'scripts';
  if (file.includes('/words/')) return 'words';
  return file.endsWith('.pf_fragment') ? 'texts' : 'index';
}

// ---- The table ----------------------------------------------------------------------------------------

const head = [
  'first query, KB',
  'all',
  'largest',
  'compressed',
  ...kinds,
  'next query',
  '95th percentile',
  'queries',
];

export const bytesTable = (loaded: readonly LoadedBytes[]): string =>
  table([
    head,
    ...loaded.map(({ language, firstQueries, nextQueries }) => {
      const median = percentile(firstQueries, 0.5);
      const first = [median.all, percentile(firstQueries, 1).all, median.compressed];
      const byKind = kinds.map((kind) => median[kind]);
      const next = [percentile(nextQueries, 0.5).all, percentile(nextQueries, 0.95).all];
      return [language, ...[...first, ...byKind, ...next].map(kilobytes), String(nextQueries.length)];
    }),
  ]);

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function percentile(measured: readonly Bytes[], share: number): Bytes {
  const sorted = measured.toSorted((a, b) => a.all - b.all);
  const found = sorted[Math.ceil(sorted.length * share) - 1];
  if (!found) throw new Error('No query had a result.');
  return found;
}
