/**
 * Searches the index that Pagefind writes: which pages contain a term, and where. `src/core/search/pagefind` knows the
 * format of its files.
 *
 * Pagefind's own engine would be two thirds of what a first search loads. For each page that contains a term, it goes
 * through all positions of that term: on a site of some thousand pages, a common word takes half a second or more.
 */
import { below } from '../../core/model/addresses.ts';
import {
  decodeOccurrences,
  type Fragment,
  type Occurrences,
  readChunk,
  readFragment,
} from '../../core/search/pagefind/format.ts';
import { fetchGzipBytes } from './fetch-gzip.ts';
import { memoizeAsync } from './memoize-async.ts';
import { createScorer } from './ranking.ts';
import type { Shard, Shards } from './shards.ts';
import type { SearchTarget } from './target.ts';

/** A page that contains all terms. */
export interface IndexResult {
  /** Folder of its shard and name of its fragment. */
  id: string;
  score: number;
  /** The positions of each term. */
  positions: (readonly number[])[];
}

export interface TermIndex {
  /** Loads what `find` needs for terms and for those that start with a prefix. If this fails, `find` reports it. */
  prefetch(terms: readonly string[], prefixes: readonly string[]): void;
  /** Returns the pages that contain all terms. */
  find(terms: readonly string[]): Promise<IndexResult[]>;
  /** Returns the text of a page, and its address with the base of the site. */
  read(id: string): Promise<Fragment>;
}

const noOccurrences: Occurrences = new Map();

/** Comes after every character of a term. */
const lastCharacter = '\uffff';

/** @param holdersOf returns the numbers of the shards that contain a term */
export async function openIndex(
  { bundle, base }: SearchTarget,
  shards: Shards,
  holdersOf: (term: string) => Promise<readonly number[]>,
): Promise<TermIndex> {
  const scoreOf = createScorer(shards);
  const loadChunk = memoizeAsync(async (path: string) => readChunk(await fetchGzipBytes(`${bundle}${path}`)));
  const loadOccurrences = async ({ folder, chunks }: Shard, term: string): Promise<Occurrences> => {
    const [, hash] = chunks[chunkNumber(chunks, term)] ?? [];
    const encoded = hash && (await loadChunk(chunkPath(folder, hash))).get(term);
    return encoded ? decodeOccurrences(encoded) : noOccurrences;
  };
  /** Returns the pages that contain a term, by the number of their shard. */
  const loadTerm = memoizeAsync(async (term: string): Promise<ReadonlyMap<number, Occurrences>> => {
    const holders = await holdersOf(term);
    const found = holders.map(async (number): Promise<[number, Occurrences][]> => {
      const shard = shards.list[number];
      return shard ? [[number, await loadOccurrences(shard, term)]] : [];
    });
    return new Map((await Promise.all(found)).flat());
  });
  /** Returns the pages of a shard that contain all terms. */
  const findInShard = async (
    shard: Shard,
    byTerm: readonly Occurrences[],
    pageCounts: readonly number[],
  ): Promise<IndexResult[]> => {
    const [rarest = noOccurrences] = byTerm.toSorted((a, b) => a.size - b.size);
    if (rarest.size === 0) return [];
    const { index, pages } = await shard.loadTable();
    const results: IndexResult[] = [];
    for (const number of rarest.keys()) {
      const onPage = byTerm.flatMap((occurrences) => occurrences.get(number) ?? []);
      const name = pages[number]?.[0];
      if (onPage.length < byTerm.length || name === undefined) continue;
      const positions = onPage.map(({ positions }) => positions);
      const score = scoreOf(index?.wordCounts[number] ?? 0, onPage, pageCounts, index?.fields ?? []);
      results.push({ id: shard.folder + name, score, positions });
    }
    return results;
  };
  return {
    prefetch(terms, prefixes) {
      for (const term of terms) prefetchTerm(term).catch(() => {});
      // Which shards contain words with a prefix is known only from the lists of words.
      const [only, ...others] = shards.list;
      if (only && others.length === 0) for (const prefix of prefixes) prefetchPrefix(only, prefix);
    },
    async find(terms) {
      const byTerm = await Promise.all(terms.map(loadTerm));
      const pageCounts = byTerm.map((byShard) => totalSize(byShard.values()));
      // The newest first.
      const found = shards.list
        .map((shard, number) =>
          findInShard(
            shard,
            byTerm.map((byShard) => byShard.get(number) ?? noOccurrences),
            pageCounts,
          ),
        )
        .reverse();
      return (await Promise.all(found)).flat();
    },
    read: memoizeAsync(async (id: string) => {
      const fragment = readFragment(await fetchGzipBytes(bundle + fragmentPath(id)));
      return { ...fragment, url: below(base, fragment.url) };
    }),
  };

  async function prefetchTerm(term: string): Promise<void> {
    for (const number of (await holdersOf(term)).toReversed()) {
      const shard = shards.list[number];
      shard?.loadTable().catch(() => {});
      if (shard) prefetchChunks(shard, term, term);
    }
  }

  function prefetchPrefix(shard: Shard, prefix: string): void {
    prefetchChunks(shard, prefix, prefix + lastCharacter);
  }

  function prefetchChunks({ folder, chunks }: Shard, first: string, last: string): void {
    const needed = chunks.slice(Math.max(chunkNumber(chunks, first), 0), chunkNumber(chunks, last) + 1);
    for (const [, hash] of needed) loadChunk(chunkPath(folder, hash)).catch(() => {});
  }
}

/** Returns the position of the chunk that may contain a term; -1 for a term before the first one. */
const chunkNumber = (chunks: Shard['chunks'], term: string): number =>
  chunks.findLastIndex(([from]) => from <= term);

const chunkPath = (folder: string, hash: string): string => `${folder}index/${hash}.pf_index`;

const fragmentPath = (id: string): string => {
  const nameStart = id.lastIndexOf('/') + 1;
  return `${id.slice(0, nameStart)}fragment/${id.slice(nameStart)}.pf_fragment`;
};

const totalSize = (all: Iterable<Occurrences>): number =>
  [...all].reduce((total, { size }) => total + size, 0);
