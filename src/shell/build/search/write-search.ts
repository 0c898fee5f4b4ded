/** Writes the search bundle of each language, and the glossaries of all languages. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../../core/model/addresses.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Site } from '../../../core/model/model.ts';
import { siteGlossary } from '../../../core/search/glossary.ts';
import { searchPageCount, searchPages } from '../../../outputs/search/pages.ts';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import {
  defaultShardSize,
  divideIntoShards,
  largestShard,
  type Shard,
} from '../../../outputs/search/shards.ts';
import { titleGlossary } from '../../../outputs/search/title-glossary.ts';
import type { OutputUnits } from '../../output/units.ts';
import { writeFileAt } from '../../output/write-file.ts';
import { inLanes } from '../lanes.ts';
import { type Bundle, languageTables, type SummarizedShard } from './bundle.ts';
import { loadSummary, pruneIndexes, type ShardPlace, shardKey, tablesKey } from './index-language.ts';
import { type Indexer, openIndexer } from './indexer.ts';

export interface SearchReport {
  languages: number;
  /** The number of them whose indexes come from an earlier build. */
  cached: number;
}

export interface SearchOptions {
  site: Site;
  dist: string;
  cacheDir: string;
  units: Pick<OutputUnits, 'keep' | 'add'>;
  /** The number of pages from which on the newest shard is divided. */
  shardSize?: number;
  /** Called with the number of pages that have been indexed or taken over since the last call. */
  onPages?: (count: number) => void;
}

/** A shard of a language, and where it goes. */
interface PlannedShard {
  language: Language;
  place: ShardPlace;
  pages: readonly SearchPage[];
  /** Below the folder of the site. */
  folder: string;
  key: string;
}

/** Indexes as many shards at a time as there are cores, if there is memory for them. */
export async function writeSearch(options: SearchOptions): Promise<SearchReport> {
  const { site, dist, cacheDir, units, onPages } = options;
  const { languages } = site.config;
  const report: SearchReport = { languages: languages.length, cached: 0 };
  const glossaries = glossaryFiles(site);
  /** @returns whether the index comes from an earlier build */
  const writeShard = async (shard: PlannedShard, indexer: Indexer): Promise<boolean> => {
    const { folder, key } = shard;
    if (units.keep(folder, key)) return true;
    const { bundle, isCached } = await indexer.index({ ...shard, cacheDir, onPage: () => onPages?.(1) });
    units.add(folder, key, writeBundle(bundle, folder, dist));
    return isCached;
  };
  const finishLanguage = async ({ language, shards, isCached }: PlannedLanguage) => {
    if (shards.length > 1) await writeTables(shards, options);
    writeBundle(glossaries, bundleFolder(language), dist);
    if (isCached) report.cached += 1;
    else
      pruneIndexes(
        cacheDir,
        language,
        shards.map(({ key }) => key),
      );
  };
  await inLanes(plannedShards(options), laneCount(options), async (queue) => {
    const indexer = openIndexer();
    try {
      for (const [shard, planned] of queue) {
        if (await writeShard(shard, indexer)) onPages?.(shard.pages.length);
        else planned.isCached = false;
        planned.unfinished -= 1;
        if (planned.unfinished === 0) await finishLanguage(planned);
      }
    } finally {
      await indexer.close();
    }
  });
  return report;
}

/** The shards of a language, the oldest first. */
interface PlannedLanguage {
  language: Language;
  shards: readonly PlannedShard[];
  unfinished: number;
  /** All its indexes come from an earlier build. */
  isCached: boolean;
}

/** Yields the shards of one language after the other, so that the pages of few languages are in memory at a time. */
function* plannedShards(options: SearchOptions): Generator<[PlannedShard, PlannedLanguage]> {
  for (const language of options.site.config.languages) {
    const shards = shardsOfSite(options, language);
    const planned: PlannedLanguage = { language, shards, unfinished: shards.length, isCached: true };
    for (const shard of shards) yield [shard, planned];
  }
}

function shardsOfSite({ site, shardSize = defaultShardSize }: SearchOptions, language: Language) {
  const starts = new Map(site.meetings.map(({ id, start }) => [id, start]));
  const pages = searchPages(site, language);
  return planShards(
    language,
    divideIntoShards(pages, (meeting) => starts.get(meeting), shardSize),
  );
}

/** Returns the shards of a language with their places. @param shards the oldest first */
export function planShards(language: Language, shards: readonly Shard[]): PlannedShard[] {
  return shards.map(({ name, pages }, number) => {
    const place = shards.length === 1 ? 'only' : number === shards.length - 1 ? 'newest' : 'older';
    const folder = bundleFolder(language) + (place === 'older' ? `${name}/` : '');
    return { language, place, pages, folder, key: shardKey(pages, place) };
  });
}

/** Writes the tables of a language that has several shards. */
async function writeTables(
  shards: readonly PlannedShard[],
  { dist, cacheDir, units }: SearchOptions,
): Promise<void> {
  const folder = shards.at(-1)?.folder ?? '';
  const [unit, key] = [`${folder}pages.packed`, tablesKey(shards)];
  if (!units.keep(unit, key))
    units.add(unit, key, writeBundle(await makeTables(shards, cacheDir), folder, dist));
}

/** Makes the tables of a language from what `indexShard` has left in the cache. */
export async function makeTables(shards: readonly PlannedShard[], cacheDir: string): Promise<Bundle> {
  const folder = bundleFolder(shards[0]?.language ?? 'en');
  const summarized: SummarizedShard[] = [];
  for (const shard of shards) {
    const summary = await loadSummary({ ...shard, cacheDir });
    summarized.push({ folder: shard.folder.slice(folder.length), summary });
  }
  return languageTables(summarized);
}

/** Memory that a thread needs for each page of its shard. Measured with pages of 1,000 to 2,000 words. */
const memoryPerPageBytes = 1_500_000;

/** Returns the number of shards to index at a time. */
function laneCount({ site, shardSize = defaultShardSize }: SearchOptions): number {
  const { languages } = site.config;
  const pagesOfLanguage = searchPageCount(site) / languages.length;
  const pageCount = Math.min(largestShard(pagesOfLanguage, shardSize), pagesOfLanguage);
  const memoryLanes = Math.floor(process.availableMemory() / (pageCount * memoryPerPageBytes));
  return Math.max(1, Math.min(availableParallelism(), memoryLanes));
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
