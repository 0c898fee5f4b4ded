/**
 * Searches an index in Pagefind's format: which pages contain a term, and where. `src/core/search/pagefind` knows the
 * format of its files.
 *
 * Pagefind's own engine would be two thirds of what a first search loads. For each page that contains a term, it goes
 * through all positions of that term: on a site of some thousand pages, a common word takes half a second or more.
 */
import { below } from '../../core/model/addresses.ts';
import type { PagesTable } from '../../core/search/bundle.ts';
import {
  decodeOccurrences,
  type Fragment,
  type IndexHead,
  type Occurrences,
  readChunk,
  readFragment,
} from '../../core/search/pagefind/format.ts';
import { fetchGzipBytes } from './fetch-gzip.ts';
import { memoizeAsync } from './memoize-async.ts';
import { createScorer } from './ranking.ts';
import type { SearchTarget } from './target.ts';

/** A page that contains all terms. */
export interface IndexResult {
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
/** The head of an index without pages. */
const emptyHead: IndexHead = { wordCounts: [], chunks: [], fields: [] };

/** Comes after every character of a term. */
const lastCharacter = '\uffff';

/** @param table the head of the index, and its pages in order */
export async function openIndex(
  { bundle, base }: SearchTarget,
  { index, pages }: Pick<PagesTable, 'index' | 'pages'>,
): Promise<TermIndex> {
  const { wordCounts, chunks, fields } = index ?? emptyHead;
  const scoreOf = createScorer(wordCounts, fields);
  const loadChunk = memoizeAsync(async (hash: string) =>
    readChunk(await fetchGzipBytes(`${bundle}index/${hash}.pf_index`)),
  );
  /** Returns the position of the chunk that may contain a term; -1 for a term before the first one. */
  const chunkNumber = (term: string) => chunks.findLastIndex(([from]) => from <= term);
  const loadTerm = memoizeAsync(async (term: string): Promise<Occurrences> => {
    const [, hash] = chunks[chunkNumber(term)] ?? [];
    const encoded = hash && (await loadChunk(hash)).get(term);
    return encoded ? decodeOccurrences(encoded) : noOccurrences;
  });
  return {
    prefetch(terms, prefixes) {
      const ranges = [
        ...terms.map((term) => ({ first: term, last: term })),
        ...prefixes.map((prefix) => ({ first: prefix, last: prefix + lastCharacter })),
      ];
      const needed = ranges.flatMap(({ first, last }) =>
        chunks.slice(Math.max(chunkNumber(first), 0), chunkNumber(last) + 1),
      );
      for (const [, hash] of needed) loadChunk(hash).catch(() => {});
    },
    async find(terms) {
      const byTerm = await Promise.all(terms.map(loadTerm));
      const [rarest = noOccurrences] = byTerm.toSorted((a, b) => a.size - b.size);
      const pageCounts = byTerm.map(({ size }) => size);
      const results: IndexResult[] = [];
      for (const number of rarest.keys()) {
        const onPage = byTerm.flatMap((occurrences) => occurrences.get(number) ?? []);
        const id = pages[number]?.[0];
        if (onPage.length < byTerm.length || id === undefined) continue;
        const positions = onPage.map(({ positions }) => positions);
        results.push({ id, score: scoreOf(number, onPage, pageCounts), positions });
      }
      return results;
    },
    read: memoizeAsync(async (id: string) => {
      const fragment = readFragment(await fetchGzipBytes(`${bundle}fragment/${id}.pf_fragment`));
      return { ...fragment, url: below(base, fragment.url) };
    }),
  };
}
