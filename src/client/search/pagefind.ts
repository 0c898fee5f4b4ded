/**
 * Reads the index that Pagefind writes: which pages contain a term, and where. All knowledge of Pagefind's file format
 * is in this file and in cbor.ts. The format may change with any version of Pagefind.
 *
 * Pagefind's own engine would be two thirds of what a first search loads. For each page that contains a term, it goes
 * through all positions of that term: on a site of some thousand pages, a common word takes half a second or more.
 */
import { below } from '../../core/model/addresses.ts';
import { type IndexHead, type PagesTable, pagefindSignature } from '../../core/search/bundle.ts';
import { type Cbor, decodeCbor } from './cbor.ts';
import { fetchGzipBytes } from './fetch-gzip.ts';
import { memoizeAsync } from './memoize-async.ts';
import { createScorer, type TermOnPage } from './ranking.ts';
import type { SearchTarget } from './target.ts';

/** An element of a page that has an id. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** Position of its first piece. */
  location: number;
  /** Number of its pieces. */
  length: number;
}

export interface Fragment {
  /** Address with the base of the site. */
  url: string;
  /** The text of the page, one piece for each term (see `pieceSeparator`). */
  content: string;
  meta: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
  anchors: Anchor[];
}

/** A page that contains all terms. */
export interface IndexResult {
  id: string;
  score: number;
  /** The positions of each term. */
  positions: (readonly number[])[];
}

export interface TermIndex {
  /** Returns the pages that contain all terms. */
  find(terms: readonly string[]): Promise<IndexResult[]>;
  /** Returns the text of a page. */
  read(id: string): Promise<Fragment>;
}

/** Occurrences of a term by page number. */
type Occurrences = ReadonlyMap<number, TermOnPage>;

const noOccurrences: Occurrences = new Map();

/** @param table the head of the index, and its pages in order */
export async function openIndex(
  { bundle, base }: SearchTarget,
  { index, pages }: Pick<PagesTable, 'index' | 'pages'>,
): Promise<TermIndex> {
  const { wordCounts, chunks, fields } = index ?? emptyHead;
  const scoreOf = createScorer(wordCounts, fields);
  const loadChunk = memoizeAsync(async (hash: string) => {
    const [terms] = decode<Chunk>(await fetchFile(`${bundle}index/${hash}.pf_index`));
    return new Map(terms);
  });
  const loadTerm = memoizeAsync(async (term: string): Promise<Occurrences> => {
    const hash = chunks.findLast(([from]) => from <= term)?.[1];
    const encoded = hash && (await loadChunk(hash)).get(term);
    return encoded ? decodeOccurrences(encoded) : noOccurrences;
  });
  return {
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
      const text = new TextDecoder().decode(await fetchFile(`${bundle}fragment/${id}.pf_fragment`));
      const fragment: Fragment = JSON.parse(text);
      return { ...fragment, url: below(base, fragment.url) };
    }),
  };
}

// ---- Pagefind's files ---------------------------------------------------------------------------------

type Meta = [
  version: string,
  pages: [id: string, wordCount: number][],
  /** In order. The bounds are prefixes of terms. */
  chunks: [from: string, to: string, hash: string][],
  filters: Cbor,
  sorts: Cbor,
  fields: string[],
];
const emptyHead: IndexHead = { wordCounts: [], chunks: [], fields: [] };

/** Reads `pf_meta`. @returns the head of the index, and the ids of its pages in order */
export function readMeta(file: Uint8Array): { head: IndexHead; ids: string[] } {
  const [, pages, chunks, , , fields] = decode<Meta>(file.subarray(pagefindSignature.length));
  return {
    head: {
      wordCounts: pages.map(([, wordCount]) => wordCount),
      chunks: chunks.map(([from, , hash]) => [from, hash]),
      fields,
    },
    ids: pages.map(([id]) => id),
  };
}

type Chunk = [terms: [term: string, pages: EncodedPage[]][]];
/**
 * A page that contains a term. The page number is the difference from the previous page.
 *
 * Each position is the difference from the previous one. A negative number `n` is not a position: the next positions
 * have the weight `-1 - n` and start from 0 again. Among fields, it is the index `-1 - n` of the field that contains
 * the term.
 */
type EncodedPage = [pageDifference: number, positions: number[], fields?: number[]];

const decode = <Value>(bytes: Uint8Array): Value => decodeCbor(bytes) as Value;

const fetchFile = async (address: string): Promise<Uint8Array> =>
  (await fetchGzipBytes(address)).subarray(pagefindSignature.length);

const isMarker = (number: number): boolean => number < 0;
const markerValue = (marker: number): number => -1 - marker;

function decodeOccurrences(encoded: readonly EncodedPage[]): Occurrences {
  const occurrences = new Map<number, TermOnPage>();
  let page = 0;
  for (const [difference, positions, fields = []] of encoded) {
    page += difference;
    occurrences.set(page, {
      ...decodePositions(positions),
      fields: fields.filter(isMarker).map(markerValue),
    });
  }
  return occurrences;
}

/** The weight of positions before any marker. */
const defaultWeight = 25;

function decodePositions(encoded: readonly number[]): Pick<TermOnPage, 'positions' | 'weight'> {
  const positions: number[] = [];
  let [positionWeight, position, weight] = [defaultWeight, 0, 0];
  for (const number of encoded)
    if (isMarker(number)) [positionWeight, position] = [markerValue(number), 0];
    else {
      position += number;
      positions.push(position);
      weight += positionWeight;
    }
  return { positions, weight };
}
