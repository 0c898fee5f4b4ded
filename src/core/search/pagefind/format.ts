/**
 * The format of the files that Pagefind writes. It may change with any version of Pagefind. All knowledge of it is in
 * this folder: the build reads the head of an index, and the browser reads everything else.
 *
 * Every function takes the bytes of an unpacked file.
 */
import { type Cbor, decodeCbor } from './cbor.ts';

/** The bytes with which Pagefind starts each of its files, before compression. */
export const pagefindSignature = 'pagefind_dcd';

const withoutSignature = (file: Uint8Array): Uint8Array => file.subarray(pagefindSignature.length);
const decode = <Value>(file: Uint8Array): Value => decodeCbor(withoutSignature(file)) as Value;

// ---- The head: pf_meta --------------------------------------------------------------------------------

type Meta = [
  version: string,
  pages: [id: string, wordCount: number][],
  /** In order. The bounds are prefixes of terms. */
  chunks: [from: string, to: string, hash: string][],
  filters: Cbor,
  sorts: Cbor,
  fields: string[],
];

/** The parts of the head that a search uses. */
export interface IndexHead {
  /** Number of words of each page. */
  wordCounts: number[];
  /** The chunks of the index in order. Each starts with terms from a prefix on. */
  chunks: [from: string, hash: string][];
  /** Names of the fields, such as the title. */
  fields: string[];
}

/** Reads the head of an index, and the ids of its pages in order. */
export function readMeta(file: Uint8Array): { head: IndexHead; ids: string[] } {
  const [, pages, chunks, , , fields] = decode<Meta>(file);
  return {
    head: {
      wordCounts: pages.map(([, wordCount]) => wordCount),
      chunks: chunks.map(([from, , hash]) => [from, hash]),
      fields,
    },
    ids: pages.map(([id]) => id),
  };
}

// ---- A chunk of the index: pf_index -------------------------------------------------------------------

/** The occurrences of a term on a page. */
export interface TermOnPage {
  positions: number[];
  /** The sum of the weights of all positions, each that of its element. */
  weight: number;
  /** Indexes of the fields (title, symbol) that contain the term. */
  fields: number[];
}

/** Occurrences of a term by page number. */
export type Occurrences = ReadonlyMap<number, TermOnPage>;

/**
 * A page that contains a term. The page number is the difference from the previous page.
 *
 * Each position is the difference from the previous one. A negative number `n` is not a position: the next positions
 * have the weight `-1 - n` and start from 0 again. Among fields, it is the index `-1 - n` of the field that contains
 * the term.
 */
export type EncodedPage = [pageDifference: number, positions: number[], fields?: number[]];

/** Returns the pages of each term of a chunk, for `decodeOccurrences`. */
export function readChunk(file: Uint8Array): Map<string, EncodedPage[]> {
  const [terms] = decode<[terms: [term: string, pages: EncodedPage[]][]]>(file);
  return new Map(terms);
}

const isMarker = (number: number): boolean => number < 0;
const markerValue = (marker: number): number => -1 - marker;

export function decodeOccurrences(encoded: readonly EncodedPage[]): Occurrences {
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

// ---- The text of a page: pf_fragment ------------------------------------------------------------------

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

/** The text of a page, as the search bundle contains it (see `src/shell/build/search/bundle.ts`). */
export interface Fragment {
  /** Address below the base of the site. */
  url: string;
  /** The text of the page, one piece for each term (see `pieceSeparator`). */
  content: string;
  meta: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
  anchors: Anchor[];
}

export const readFragment = (file: Uint8Array): Fragment =>
  JSON.parse(new TextDecoder().decode(withoutSignature(file)));
