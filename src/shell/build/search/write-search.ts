/** Writes the search bundle of each language, and the glossaries of all languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../../core/model/addresses.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Site } from '../../../core/model/model.ts';
import { siteGlossary } from '../../../core/search/glossary.ts';
import { searchPageCount, searchPages } from '../../../outputs/search/pages.ts';
import { titleGlossary } from '../../../outputs/search/title-glossary.ts';
import type { OutputUnits } from '../../output/units.ts';
import type { Bundle } from './bundle.ts';
import { bundleKey } from './index-language.ts';
import { type Indexer, openIndexer } from './indexer.ts';

export interface SearchReport {
  languages: number;
  /** The number of them whose index comes from an earlier build. */
  cached: number;
}

export interface SearchOptions {
  site: Site;
  dist: string;
  cacheDir: string;
  units: OutputUnits;
  /** Called with the number of pages that have been indexed or taken over since the last call. */
  onPages?: (count: number) => void;
}

/** Indexes as many languages at a time as there are cores, if there is memory for them. */
export async function writeSearch(options: SearchOptions): Promise<SearchReport> {
  const { site, dist, cacheDir, units, onPages } = options;
  const { languages } = site.config;
  const report: SearchReport = { languages: languages.length, cached: 0 };
  const glossaries = glossaryFiles(site);
  const writeLanguage = async (language: Language, indexer: Indexer) => {
    const folder = addresses.searchBundle(language).slice(1);
    const pages = searchPages(site, language);
    const key = bundleKey(pages);
    let isCached = true;
    if (units.keep(folder, key)) onPages?.(pages.length);
    else {
      const onPage = () => onPages?.(1);
      const indexed = await indexer.index({ language, pages, key, cacheDir, onPage });
      units.add(folder, key, writeBundle(indexed.bundle, folder, dist));
      ({ isCached } = indexed);
      if (isCached) onPages?.(pages.length);
    }
    if (isCached) report.cached += 1;
    writeBundle(glossaries, folder, dist);
  };
  await inLanes(languages, laneCount(site), async (queue) => {
    const indexer = openIndexer();
    try {
      for (const language of queue) await writeLanguage(language, indexer);
    } finally {
      await indexer.close();
    }
  });
  return report;
}

/**
 * Shares a queue among several loops that run at the same time. When one of them fails, the others end after what they
 * have begun.
 *
 * @throws the first error
 */
async function inLanes<Item>(
  items: readonly Item[],
  count: number,
  runLane: (queue: Iterable<Item>) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  function* take(): Iterable<Item> {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) yield item;
  }
  const runs = Array.from({ length: count }, () =>
    runLane(take()).catch((error: unknown) => {
      queue.length = 0;
      throw error;
    }),
  );
  for (const run of await Promise.allSettled(runs)) if (run.status === 'rejected') throw run.reason;
}

/** What it takes to index a page with Pagefind and its own thread, at most. */
const memoryPerPageBytes = 1_000_000;

/** Returns the number of languages to index at a time. */
function laneCount(site: Site): number {
  const { languages } = site.config;
  const pageCount = searchPageCount(site) / languages.length;
  const memoryLanes = Math.floor(process.availableMemory() / (pageCount * memoryPerPageBytes));
  return Math.max(1, Math.min(availableParallelism(), languages.length, memoryLanes));
}

/**
 * The glossaries cover all languages, so they are not part of a cached bundle: a changed title in one language would
 * index all others again. The reviewed one is a file of its own, which browsers keep when titles change.
 */
export const glossaryFiles = (site: Site): Bundle =>
  new Map([
    ['glossary.packed', gzipSync(JSON.stringify(siteGlossary(site)))],
    ['titles.packed', gzipSync(JSON.stringify(titleGlossary(site)))],
  ]);

/** @param folder path below the folder of the site, with a slash at the end @returns the paths of the files */
function writeBundle(bundle: Bundle, folder: string, dist: string): string[] {
  return [...bundle].map(([name, content]) => {
    const path = folder + name;
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return path;
  });
}
