/** Writes the search bundle of each language, and the glossaries of all languages. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../../core/model/addresses.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Site } from '../../../core/model/model.ts';
import { siteGlossary } from '../../../core/search/glossary.ts';
import { type SearchPage, searchPageCount, searchPages } from '../../../outputs/search/pages.ts';
import { titleGlossary } from '../../../outputs/search/title-glossary.ts';
import type { OutputUnits } from '../../output/units.ts';
import { writeFileAt } from '../../output/write-file.ts';
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
  /** @returns whether the index comes from an earlier build */
  const writeIndex = async (
    language: Language,
    pages: readonly SearchPage[],
    indexer: Indexer,
  ): Promise<boolean> => {
    const folder = bundleFolder(language);
    const key = bundleKey(pages);
    if (units.keep(folder, key)) return true;
    const onPage = () => onPages?.(1);
    const { bundle, isCached } = await indexer.index({ language, pages, key, cacheDir, onPage });
    units.add(folder, key, writeBundle(bundle, folder, dist));
    return isCached;
  };
  const writeLanguage = async (language: Language, indexer: Indexer) => {
    const pages = searchPages(site, language);
    if (await writeIndex(language, pages, indexer)) {
      report.cached += 1;
      onPages?.(pages.length);
    }
    writeBundle(glossaries, bundleFolder(language), dist);
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

/** Memory that the thread of a language needs for each page. Measured with pages of 1,000 to 2,000 words. */
const memoryPerPageBytes = 1_500_000;

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

/** Path below the folder of the site. */
const bundleFolder = (language: Language): string => addresses.searchBundle(language).slice(1);

/** @param folder path below the folder of the site, with a slash at the end @returns the paths of the files */
function writeBundle(bundle: Bundle, folder: string, dist: string): string[] {
  return [...bundle].map(([name, content]) => {
    const path = folder + name;
    writeFileAt(join(dist, path), content);
    return path;
  });
}
