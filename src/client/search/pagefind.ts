/**
 * Reads the index that Pagefind made: which pages have a term, and where.
 *
 * Pagefind's own engine would be two thirds of what a first search loads, and looks at each place of a term once for
 * each page that has it: on a site of some thousand pages a common word takes it half a second and more.
 */
import { below } from '../../core/model/addresses.ts';
import { pagefindSignature } from '../../core/search/bundle.ts';
import { type Cbor, decodeCbor } from './cbor.ts';
import type { Place } from './engine.ts';
import { readPackedBytes } from './gunzip.ts';
import { once } from './memoize-async.ts';
import { ranking } from './ranking.ts';

/** An element of the page that has an id: where its words begin, and how many pieces it has. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
  length: number;
}

export interface Fragment {
  /** Address with the base of the site. */
  url: string;
  /** The text of the page: the pieces that stand behind its terms are parted by U+200B. */
  content: string;
  meta: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
  anchors: Anchor[];
}

export interface Result {
  /** Id of the page. */
  id: string;
  score: number;
  /** Where each of the terms stands. */
  places: (readonly number[])[];
}

export interface Engine {
  /** Pages that have all the terms. */
  find(terms: readonly string[]): Promise<Result[]>;
  /** The text of a page. */
  read(id: string): Promise<Fragment>;
}

/** A term on a page. */
export interface Use {
  places: number[];
  /** Sum over the places, by the element in which each stands. */
  weight: number;
  /** What is told of the page and has the term (its title, its symbol): places among the fields of the index. */
  fields: number[];
}
/** By the number of the page. */
type Uses = ReadonlyMap<number, Use>;

const none: Uses = new Map();

/** @param name of the index, in the names of its files; `null` where no page is in it */
export async function openIndex({ bundle, base }: Place, name: string | null): Promise<Engine> {
  const [, pages, chunks, , , fields] =
    name === null ? noMeta : decoded<Meta>(await unpack(`${bundle}pagefind.${name}.pf_meta`));
  const scoreOf = ranking(
    pages.map(([, words]) => words),
    fields,
  );
  const chunk = once(async (hash: string) => {
    const [words] = decoded<Chunk>(await unpack(`${bundle}index/${hash}.pf_index`));
    return new Map(words);
  });
  const usesOf = once(async (term: string): Promise<Uses> => {
    const hash = chunks.findLast(([from]) => from <= term)?.[2];
    const uses = hash && (await chunk(hash)).get(term);
    return uses ? unpackedUses(uses) : none;
  });
  return {
    async find(terms) {
      const all = await Promise.all(terms.map(usesOf));
      const [fewest = none] = all.toSorted((a, b) => a.size - b.size);
      const counts = all.map(({ size }) => size);
      const results: Result[] = [];
      for (const page of fewest.keys()) {
        const uses = all.flatMap((each) => each.get(page) ?? []);
        if (uses.length < all.length) continue;
        const places = uses.map(({ places }) => places);
        results.push({ id: pages[page]?.[0] ?? '', score: scoreOf(page, uses, counts), places });
      }
      return results;
    },
    read: once(async (id: string) => {
      const text = new TextDecoder().decode(await unpack(`${bundle}fragment/${id}.pf_fragment`));
      const fragment: Fragment = JSON.parse(text);
      return { ...fragment, url: below(base, fragment.url) };
    }),
  };
}

// ---- Its files ----------------------------------------------------------------------------------------

type Meta = [
  version: string,
  pages: [id: string, words: number][],
  /** In order; the bounds are the beginnings of terms. */
  chunks: [from: string, to: string, hash: string][],
  filters: Cbor,
  sorts: Cbor,
  fields: string[],
];
const noMeta: Meta = ['', [], [], [], [], []];
type Chunk = [words: [term: string, uses: PackedUse[]][]];
/** Numbers of pages and places count from the one before; a negative number says what the next ones are. */
type PackedUse = [page: number, places: number[], fields?: number[]];

const decoded = <Value>(bytes: Uint8Array): Value => decodeCbor(bytes) as Value;

/** Each begins with Pagefind’s mark. */
const unpack = async (address: string) => (await readPackedBytes(address)).subarray(pagefindSignature.length);

function unpackedUses(packed: readonly PackedUse[]): Uses {
  const uses = new Map<number, Use>();
  let page = 0;
  for (const [step, places, fields = []] of packed) {
    page += step;
    uses.set(page, {
      ...unpackedPlaces(places),
      fields: fields.filter((each) => each < 0).map((each) => -1 - each),
    });
  }
  return uses;
}

/** Of a place whose weight is not said. */
const usualWeight = 25;

function unpackedPlaces(packed: readonly number[]): Pick<Use, 'places' | 'weight'> {
  const places: number[] = [];
  let [each, place, weight] = [usualWeight, 0, 0];
  for (const number of packed)
    if (number < 0) [each, place] = [-1 - number, 0];
    else {
      place += number;
      places.push(place);
      weight += each;
    }
  return { places, weight };
}
