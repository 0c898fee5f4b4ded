/** Searches one language: finds documents, filters, counts and sorts them. */
import type { PagesTable } from '../../core/search/bundle.ts';
import type { Fragment } from '../../core/search/pagefind/format.ts';
import { findWords, type Word } from '../../core/search/words.ts';
import { commonEnds } from '../../core/text/strings.ts';
import { piecesOf } from './excerpt.ts';
import { fetchGzipText } from './fetch-gzip.ts';
import { type Interpretation, interpret, nothingFound } from './interpret.ts';
import {
  type ClauseFit,
  type Matches,
  matchedPositions,
  type Positions,
  type SearchedWord,
} from './matches.ts';
import type { Index } from './matching.ts';
import { memoizeAsync } from './memoize-async.ts';
import { openIndex } from './pagefind.ts';
import { type FoundPart, findParts } from './parts.ts';
import { loadRules } from './rules.ts';
import { openShards, type PageFacts, type Shards } from './shards.ts';
import type { SearchTarget } from './target.ts';
import { openVocabulary } from './vocabulary.ts';

export const facets = ['series', 'meeting', 'type', 'year'] as const;
export type Facet = (typeof facets)[number];

/** The words and facets of a search. An empty facet accepts all documents. */
export interface SearchQuery extends Record<Facet, string> {
  q: string;
  /** `date`: the latest first; empty: the best match first. */
  sort: string;
}

export interface SearchResults {
  /** The documents that pass the filters, in order. */
  hits: DocumentHit[];
  /** How many documents each value of a facet would leave, with the other filters applied. */
  counts: Record<Facet, Map<string, number>>;
  /** The text that was searched for because nothing matches what was typed. */
  corrected: string | null;
  /** No document contains all that was typed: these contain some of it. */
  isPartial: boolean;
}

export interface DocumentHit extends Record<Facet, string> {
  id: string;
  /** Name of the document; empty for a meeting. */
  document: string;
  /** ISO 8601. */
  date: string;
  score: number;
  /** The result contains only some of the words, while other results contain all of them. */
  isPartial: boolean;
  /** Loads the best part of the document, followed by others that match as well. */
  loadParts(): Promise<FoundPart[]>;
}

interface OpenSearch extends Index {
  shards: Shards;
}

/** Loads what every search in a language needs. */
export const openSearch = memoizeAsync(
  async (target: SearchTarget): Promise<OpenSearch> => {
    const { language, bundle } = target;
    const loading = fetchGzipText(`${bundle}pages.packed`).then((text): PagesTable => JSON.parse(text));
    const [table, rules] = await Promise.all([loading, loadRules(language)]);
    const vocabulary = openVocabulary(bundle, table);
    const shards = openShards(bundle, table);
    const termIndex = await openIndex(target, shards, vocabulary.holdersOf);
    return { termIndex, rules, shards, vocabulary };
  },
  ({ bundle }) => bundle,
);

/**
 * @param isExact search only for what was typed
 * @throws Error if a file cannot be loaded
 */
export async function search(
  target: SearchTarget,
  query: SearchQuery,
  isExact = false,
): Promise<SearchResults> {
  const index = await openSearch(target);
  const isEmpty = index.shards.pageCount === 0;
  const interpretation = isEmpty ? nothingFound : await interpret(query.q, target, index, isExact);
  const { matches, words, corrected, partial } = interpretation;
  const loadPage = pageLoader(interpretation, index);
  const seriesOf = (meeting: string): string => target.seriesOf?.get(meeting) ?? '';
  const allHits = toHits({ matches, partial, seriesOf }, index, loadPage);
  const counts = {
    series: countBy('series', allHits, query),
    meeting: countBy('meeting', allHits, query),
    type: countBy('type', allHits, query),
    year: countBy('year', allHits, query),
  };
  const passing = allHits.filter((hit) => passesFilters(hit, query, facets));
  const hits = sortHits(passing, query.sort);
  if (query.sort !== 'date') await preferExactForms(hits, words, loadPage);
  return { hits, counts, corrected, isPartial: partial.size > 0 && hits.every(({ id }) => partial.has(id)) };
}

const passesFilters = (hit: DocumentHit, query: SearchQuery, applied: readonly Facet[]): boolean =>
  applied.every((facet) => !query[facet] || hit[facet] === query[facet]);

/** Counts the values of a facet among the documents that pass the filters of the other facets. */
function countBy(facet: Facet, allHits: readonly DocumentHit[], query: SearchQuery): Map<string, number> {
  const others = facets.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  for (const hit of allHits)
    if (passesFilters(hit, query, others)) counts.set(hit[facet], (counts.get(hit[facet]) ?? 0) + 1);
  return counts;
}

/** Sorts by date if asked to. Otherwise keeps the order, which is that of relevance. Partial matches stay last. */
export const sortHits = (hits: DocumentHit[], sort: string): DocumentHit[] =>
  sort === 'date'
    ? hits.sort(
        (a, b) =>
          Number(a.isPartial) - Number(b.isPartial) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
      )
    : hits;

/** A page with the positions of its pieces that match. */
interface MatchedPage {
  fragment: Fragment;
  pieces: string[];
  found: FoundWord[];
  positions: Positions;
}

/** A match with the word at its position; `null` for terms that are not shown. */
interface FoundWord {
  position: number;
  fit: ClauseFit;
  word: Word | null;
}
type LoadPage = (id: string) => Promise<MatchedPage>;

const pageLoader = (
  { matches, words }: Pick<Interpretation, 'matches' | 'words'>,
  { termIndex, rules }: Index,
): LoadPage =>
  memoizeAsync(async (id: string) => {
    const fragment = await termIndex.read(id);
    const match = matches.get(id);
    const pieces = piecesOf(fragment);
    const found: FoundWord[] = [...(match ? matchedPositions(match) : [])].map(([position, fit]) => {
      const [first] = findWords(pieces[position] ?? '', rules);
      return { position, fit, word: first?.word ?? null };
    });
    return { fragment, pieces, found, positions: weighForms(found, words) };
  });

/** How much a word counts in another form than the typed one: less in a title than the typed form in the text. */
const otherFormWeight = 0.4;

function weighForms(found: readonly FoundWord[], typed: readonly SearchedWord[]): Positions {
  const folded = new Set(typed.map(({ folded }) => folded));
  return new Map(
    found.map(({ position, fit, word }) => {
      const isOtherForm = word !== null && fit.weight === 1 && !folded.has(word.folded);
      return [position, isOtherForm ? { ...fit, weight: otherFormWeight } : fit];
    }),
  );
}

/** Returns the matching documents by relevance, the latest first among equals. */
function toHits(
  {
    matches,
    partial,
    seriesOf,
  }: { matches: Matches; partial: ReadonlySet<string>; seriesOf: (meeting: string) => string },
  { shards }: OpenSearch,
  loadPage: LoadPage,
): DocumentHit[] {
  const pages = shards.openedPages();
  const hits = [...matches].flatMap(([id, { score }]): DocumentHit[] => {
    const page = pages.get(id);
    if (!page) return [];
    return [
      {
        ...page,
        series: seriesOf(page.meeting),
        year: page.date.slice(0, 4),
        score,
        isPartial: partial.size < matches.size && partial.has(id),
        loadParts: async () => {
          const { fragment, pieces, positions } = await loadPage(id);
          return findParts(fragment, pieces, positions);
        },
      },
    ];
  });
  return hits.sort((a, b) => b.score - a.score || comparePages(b, a));
}

/** Compares pages by date, and those of one date by their address, so that their order does not depend on shards. */
const comparePages = (a: PageFacts, b: PageFacts): number =>
  compareStrings(a.date, b.date) ||
  compareStrings(a.meeting, b.meeting) ||
  compareStrings(a.document, b.document);

const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The number of results that are shown at a time. Their pages are loaded in any case. */
export const pageSize = 10;

/** Among the first results, moves pages that contain the very words that were typed before those with other forms. */
async function preferExactForms(
  hits: DocumentHit[],
  words: readonly SearchedWord[],
  loadPage: LoadPage,
): Promise<void> {
  const rescored = await Promise.all(
    hits.slice(0, pageSize).map(async (hit) => {
      const { found } = await loadPage(hit.id);
      return {
        ...hit,
        score:
          hit.score *
          formFactor(
            words,
            found.flatMap(({ word }) => word ?? []),
          ),
      };
    }),
  );
  hits.splice(0, rescored.length, ...rescored.sort((a, b) => b.score - a.score));
}

/** The factor for a page that contains all words in the typed form. */
const exactFormsFactor = 8;
/** The share that another spelling of the same form counts, such as that with an article in Arabic. */
const otherSpelling = { quoted: 0.5, unquoted: 0.9 };

/** Returns the factor for a page: the higher, the more the words on it have in common with those that were typed. */
function formFactor(typed: readonly SearchedWord[], found: readonly Word[]): number {
  if (typed.length === 0) return 1;
  const written = new Set(found.map(({ written }) => written));
  const folded = new Set(found.map(({ folded }) => folded));
  const fits = typed.map((word) => {
    if (written.has(word.written)) return 1;
    if (folded.has(word.folded)) return word.isQuoted ? otherSpelling.quoted : otherSpelling.unquoted;
    return Math.max(
      0,
      ...[...folded].map(
        (other) => commonEnds(word.folded, other).head / Math.max(word.folded.length, other.length),
      ),
    );
  });
  const mean = fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
  const isExact = typed.every((word) => folded.has(word.folded));
  return (0.5 + mean / 2) ** 2 * (isExact ? exactFormsFactor : 1);
}
