/** Indexes the pages of a language, shard by shard. A shard is cached for as long as its pages stay the same. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoize } from '../../../core/memoize.ts';
import type { Language } from '../../../core/model/languages.ts';
import { languageRules } from '../../../core/search/all-language-rules.ts';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { openCache } from '../../cache.ts';
import { coreDigest } from '../../content/compile-cache.ts';
import { digest, filesDigest, folderDigest } from '../../digest.ts';
import {
  type Bundle,
  languageTables,
  olderShardTable,
  type ShardIndex,
  type ShardSummary,
  shardIndex,
} from './bundle.ts';
import { indexWithPagefind } from './pagefind-index.ts';

/** A language has one shard, or else a newest one at the address of its bundle, and older ones. */
export type ShardPlace = 'only' | 'newest' | 'older';

export interface IndexOptions {
  language: Language;
  /** In a fixed order, which determines the bytes of the index. */
  pages: readonly SearchPage[];
  /** Default: `only`. */
  place?: ShardPlace;
  /** The key of the bundle, if it is known already. */
  key?: string;
  cacheDir: string;
  /** Called after each page. */
  onPage?: () => void;
}

export interface IndexedShard {
  /** The files of the shard; with the tables of the language if it is the only one. */
  bundle: Bundle;
  /** The bundle comes from the cache. */
  isCached: boolean;
}

/** Digest of everything that the files of a shard are made from. */
export const shardKey = (pages: readonly SearchPage[], place: ShardPlace = 'only'): string =>
  digest([
    codeDigest(),
    place,
    ...pages.map(({ url, source, facts, shown }) => JSON.stringify([url, source, facts, shown])),
  ]);

/** Digest of everything that the tables of a language are made from. @param shards folder and key of each */
export const tablesKey = (shards: readonly { folder: string; key: string }[]): string =>
  digest([codeDigest(), ...shards.flatMap(({ folder, key }) => [folder, key])]);

/** Indexes all pages of a language as one shard, and removes other indexes of that language from the cache. */
export async function indexLanguage(options: Omit<IndexOptions, 'place'>): Promise<IndexedShard> {
  const { language, pages, key = shardKey(pages), cacheDir } = options;
  const indexed = await indexShard({ ...options, key });
  pruneIndexes(cacheDir, language, [key]);
  return indexed;
}

export async function indexShard(options: IndexOptions): Promise<IndexedShard> {
  const { language, pages, place = 'only', key = shardKey(pages, place), cacheDir } = options;
  const cache = openBundles(cacheDir, language);
  const cached = cache.get(key);
  if (cached) return { bundle: cached, isCached: true };
  const { files, engine, summary } = await makeIndex(options);
  if (place !== 'only') openSummaries(cacheDir, language).set(key, summary);
  const bundle: Bundle = new Map([
    ...files,
    ...(place === 'older' ? olderShardTable(summary) : engine),
    ...(place === 'only' ? languageTables([{ folder: '', summary }]) : []),
  ]);
  cache.set(key, bundle);
  return { bundle, isCached: false };
}

/** Loads what the tables of the language need of a shard, which `indexShard` has left in the cache. */
export async function loadSummary(options: IndexOptions & { key: string }): Promise<ShardSummary> {
  const { language, key, cacheDir } = options;
  const cached = openSummaries(cacheDir, language).get(key);
  if (cached) return cached;
  return (await makeIndex(options)).summary;
}

/** Removes the indexes of a language from the cache, except those with these keys. */
export function pruneIndexes(cacheDir: string, language: Language, keys: readonly string[]): void {
  openBundles(cacheDir, language).prune(keys);
  openSummaries(cacheDir, language).prune(keys);
}

const openBundles = (cacheDir: string, language: Language) => openCache<Bundle>(join(cacheDir, language));
const openSummaries = (cacheDir: string, language: Language) =>
  openCache<ShardSummary>(join(cacheDir, 'summaries', language));

async function makeIndex({ language, pages, place = 'only', onPage }: IndexOptions): Promise<ShardIndex> {
  const rules = languageRules[language];
  const index = await indexWithPagefind(pages, rules, onPage);
  return shardIndex(index, { pages, rules, isOnly: place === 'only' });
}

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Digest of everything that a bundle is made from besides content: Pagefind's version, search rules, and code. */
const codeDigest = memoize((): string =>
  digest([
    coreDigest(),
    ...['../../../outputs/search', '../../../i18n', '.'].map((path) => folderDigest(folderOf(path))),
    filesDigest([
      new URL('../package.json', import.meta.resolve('pagefind')),
      new URL('../../../outputs/offline/groups.ts', import.meta.url),
      new URL('../../../outputs/markup/xml.ts', import.meta.url),
    ]),
  ]),
);
