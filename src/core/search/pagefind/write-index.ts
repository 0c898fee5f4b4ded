/**
 * Writes an index in Pagefind's format. The terms of a page and their positions come from our own rules: Pagefind would
 * only read them from HTML and write them down. `tests/pagefind.test.ts` compares the result with Pagefind's.
 */
import { type Cbor, encodeCbor } from './cbor.ts';
import { pagefindSignature } from './format.ts';

/** The terms of a page by position. */
export interface PageTerms {
  terms: readonly string[];
  /** 1 for plain text. */
  weights: readonly number[];
  /** The positions from the first term of each field, such as the title, to the one after its last. */
  fields: ReadonlyMap<string, readonly [start: number, end: number]>;
}

interface IndexedPage extends PageTerms {
  /** Name of its fragment. */
  id: string;
}

interface IndexFiles {
  meta: Uint8Array;
  /** By name. */
  chunks: Map<string, Uint8Array>;
}

interface IndexOptions {
  /** Pagefind's. */
  version: string;
  /** Names a chunk by its bytes. */
  nameOf: (chunk: Uint8Array) => string;
}

/** Returns the head and the chunks of an index, before compression. */
export function writeIndex(pages: readonly IndexedPage[], { version, nameOf }: IndexOptions): IndexFiles {
  const fields = [...new Set(pages.flatMap((page) => [...page.fields.keys()]))].sort();
  const chunks = divideIntoChunks(invert(pages, fields));
  const files = chunks.map((chunk) => withSignature([chunk.map(([term, found]) => [term, found, []])]));
  const names = files.map(nameOf);
  const bounds = boundsOf(chunks);
  const meta: Cbor = [
    version,
    pages.map(({ id, terms }) => [id, terms.length]),
    bounds.map(([from, to], index) => [from, to, names[index] ?? '']),
    [],
    [],
    fields,
  ];
  const named = names.map((name, index): [string, Uint8Array] => [name, files[index] ?? new Uint8Array()]);
  return { meta: withSignature(meta), chunks: new Map(named) };
}

/** Returns the bytes of a file of an index, before compression. */
function withSignature(content: Cbor): Uint8Array {
  const signature = new TextEncoder().encode(pagefindSignature);
  const encoded = encodeCbor(content);
  const file = new Uint8Array(signature.length + encoded.length);
  file.set(signature);
  file.set(encoded, signature.length);
  return file;
}

// ---- Terms and the pages that contain them ------------------------------------------------------------

/** As `EncodedPage` in `format.ts`. */
type PageEntry = [pageDifference: number, positions: number[], fields: number[]];
type EncodedTerm = [term: string, pages: PageEntry[]];

/** Returns the terms of all pages in order, each with the pages that contain it. */
function invert(pages: readonly PageTerms[], fields: readonly string[]): EncodedTerm[] {
  const byTerm = new Map<string, { found: PageEntry[]; lastPage: number }>();
  for (const [number, page] of pages.entries()) {
    const inFields = positionsInFields(page, fields);
    for (const [term, positions] of positionsByTerm(page.terms)) {
      const entry = byTerm.get(term) ?? { found: [], lastPage: 0 };
      byTerm.set(term, entry);
      const encoded = encodePositions(positions, page.weights);
      entry.found.push([number - entry.lastPage, encoded, inFields.get(term) ?? []]);
      entry.lastPage = number;
    }
  }
  return [...byTerm]
    .map(([term, { found }]): EncodedTerm => [term, found])
    .sort(([a], [b]) => compareCodePoints(a, b));
}

function positionsByTerm(terms: readonly string[]): Map<string, number[]> {
  const byTerm = new Map<string, number[]>();
  for (const [position, term] of terms.entries()) {
    const positions = byTerm.get(term);
    if (positions) positions.push(position);
    else byTerm.set(term, [position]);
  }
  return byTerm;
}

/** The weight of plain text, as Pagefind encodes it. */
const plainWeight = 24;

/** Marks the value that the positions after it have in common: see `EncodedPage`. */
const marker = (value: number): number => -1 - value;

/** Returns positions by weight, the lowest weight first. */
function encodePositions(positions: readonly number[], weights: readonly number[]): number[] {
  const byWeight = new Map<number, number[]>();
  for (const position of positions) {
    const weight = Math.trunc((weights[position] ?? 1) * plainWeight);
    const same = byWeight.get(weight);
    if (same) same.push(position);
    else byWeight.set(weight, [position]);
  }
  const sorted = byWeight.size > 1 ? [...byWeight].sort(([a], [b]) => a - b) : [...byWeight];
  return sorted.flatMap(([weight, same]) => [marker(weight), ...differences(same)]);
}

const differences = (ascending: readonly number[]): number[] =>
  ascending.map((number, index) => number - (ascending[index - 1] ?? 0));

/** Returns the fields that contain each term, with the positions in the field. */
function positionsInFields({ terms, fields }: PageTerms, names: readonly string[]): Map<string, number[]> {
  const encoded = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const [start, end] = fields.get(name) ?? [0, 0];
    for (const [term, positions] of positionsByTerm(terms.slice(start, end)))
      encoded.set(term, [...(encoded.get(term) ?? []), marker(index), ...differences(positions)]);
  }
  return encoded;
}

/** Compares texts as UTF-8, as Pagefind's engine does: UTF-16 has another order for rare characters. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [ofA, ofB] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (ofA === ofB) continue;
    return isSurrogate(ofA) === isSurrogate(ofB) ? ofA - ofB : isSurrogate(ofA) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

// ---- Chunks -------------------------------------------------------------------------------------------

/**
 * The number of pages, positions and markers at which a chunk is full. Pagefind's chunks are four times as large: a
 * search for a rare word would load twice as much.
 */
const chunkSize = 5_000;

function divideIntoChunks(terms: readonly EncodedTerm[]): EncodedTerm[][] {
  const chunks: EncodedTerm[][] = [];
  let chunk: EncodedTerm[] = [];
  let size = 0;
  for (const each of terms) {
    chunk.push(each);
    for (const [, positions, inFields] of each[1]) size += positions.length + inFields.length + 1;
    if (size < chunkSize) continue;
    chunks.push(chunk);
    [chunk, size] = [[], 0];
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}

/** Returns the bounds of each chunk: the first and the last term, as far as it takes to distinguish the chunks. */
function boundsOf(chunks: readonly (readonly EncodedTerm[])[]): [from: string, to: string][] {
  const bounds = chunks.map((chunk): [string, string] => [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '']);
  for (const [index, next] of bounds.entries()) {
    const previous = bounds[index - 1];
    if (previous) [previous[1], next[0]] = differingStarts(previous[1], next[0]);
  }
  return bounds;
}

/** Cuts two texts after the first character in which they differ. */
function differingStarts(a: string, b: string): [string, string] {
  const [ofA, ofB] = [[...a], [...b]];
  const differing = ofA.findIndex((character, index) => character !== ofB[index]);
  const length = differing === -1 ? ofA.length : differing;
  const cut = (characters: readonly string[]) => characters.slice(0, length + 1).join('');
  return [cut(ofA), cut(ofB)];
}
