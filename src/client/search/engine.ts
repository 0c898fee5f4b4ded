/** Searches one language: finds documents, filters, counts and sorts them. */
import type { PagesTable } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { findWords, type Word } from '../../core/search/words.ts';
import { commonEnds } from '../../core/text/strings.ts';
import { piecesOf } from './excerpt.ts';
import { fetchGzipText } from './fetch-gzip.ts';
import { interpret } from './interpret.ts';
import { type Matches, matchedPositions, type Positions } from './matches.ts';
import type { Index } from './matching.ts';
import { memoizeAsync } from './memoize-async.ts';
import { type Fragment, openIndex } from './pagefind.ts';
import { type FoundPart, findParts } from './parts.ts';
import { loadRules } from './rules.ts';
import type { SearchTarget } from './target.ts';
import { openVocabulary } from './vocabulary.ts';

export const facets = ['meeting', 'type', 'year'] as const;
export type Facet = (typeof facets)[number];

/** What to search for. An empty facet accepts all documents. */
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
  /** Loads the best part of the document, followed by others that match as well. */
  loadParts(): Promise<FoundPart[]>;
}

interface OpenSearch extends Index {
  table: PagesTable;
}

/** Loads what every search in a language needs. */
export const openSearch = memoizeAsync(
  async (target: SearchTarget): Promise<OpenSearch> => {
    const { language, bundle } = target;
    const loading = fetchGzipText(`${bundle}pages.packed`).then((text): PagesTable => JSON.parse(text));
    const [termIndex, rules, table] = await Promise.all([
      loading.then(({ index }) => openIndex(target, index)),
      loadRules(language),
      loading,
    ]);
    return { termIndex, rules, table, vocabulary: openVocabulary(bundle, table) };
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
  const { matches, words, corrected, isPartial } = await interpret(query.q, target.language, index, isExact);
  const loadPage = pageLoader(matches, index);
  const allHits = toHits(matches, index, loadPage);
  const counts = {
    meeting: countBy('meeting', allHits, query),
    type: countBy('type', allHits, query),
    year: countBy('year', allHits, query),
  };
  const passing = allHits.filter((hit) => passesFilters(hit, query, facets));
  const hits = sortHits(passing, query.sort);
  if (query.sort !== 'date') await preferExactForms(hits, words, loadPage, index.rules);
  return { hits, counts, corrected, isPartial };
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

/** Sorts by date if asked to. Otherwise keeps the order, which is that of relevance. */
export const sortHits = (hits: DocumentHit[], sort: string): DocumentHit[] =>
  sort === 'date' ? hits.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)) : hits;

/** A page with the positions of its pieces that match. */
interface MatchedPage {
  fragment: Fragment;
  pieces: string[];
  positions: Positions;
}
type LoadPage = (id: string) => Promise<MatchedPage>;

const pageLoader = (matches: Matches, { termIndex }: Index): LoadPage =>
  memoizeAsync(async (id: string) => {
    const fragment = await termIndex.read(id);
    const match = matches.get(id);
    const positions: Positions = match ? matchedPositions(match) : new Map();
    return { fragment, pieces: piecesOf(fragment), positions };
  });

/** Returns the matching documents by relevance, the latest first among equals. */
function toHits(matches: Matches, { table }: OpenSearch, loadPage: LoadPage): DocumentHit[] {
  const hits = table.pages.flatMap(([id, meeting, type, date, document]): DocumentHit[] => {
    const match = matches.get(id);
    if (!match) return [];
    return [
      {
        id,
        meeting: table.meetings[meeting] ?? '',
        type: table.types[type] ?? '',
        year: date.slice(0, 4),
        document,
        date,
        score: match.score,
        loadParts: async () => {
          const { fragment, pieces, positions } = await loadPage(id);
          return findParts(fragment, pieces, positions);
        },
      },
    ];
  });
  return hits.sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : -1));
}

/** The number of results that are shown at a time. Their pages are loaded in any case. */
export const pageSize = 10;

/** Among the first results, moves pages that contain the very words that were typed before those with other forms. */
async function preferExactForms(
  hits: DocumentHit[],
  words: readonly Word[],
  loadPage: LoadPage,
  rules: LanguageRules,
): Promise<void> {
  const rescored = await Promise.all(
    hits.slice(0, pageSize).map(async (hit) => {
      const { pieces, positions } = await loadPage(hit.id);
      const matched = [...positions.keys()].map((position) => pieces[position] ?? '');
      const folded = matched.flatMap((piece) => findWords(piece, rules).map(({ word }) => word.folded));
      return { ...hit, score: hit.score * similarity(words, new Set(folded)) ** 2 };
    }),
  );
  hits.splice(0, rescored.length, ...rescored.sort((a, b) => b.score - a.score));
}

/** Returns from ½ to 1: how much the typed words have in common with the most similar words of a page. */
function similarity(words: readonly Word[], folded: ReadonlySet<string>): number {
  const similarities = words.map((word) =>
    Math.max(
      0,
      ...[...folded].map(
        (other) => commonEnds(word.folded, other).head / Math.max(word.folded.length, other.length),
      ),
    ),
  );
  return 0.5 + similarities.reduce((sum, each) => sum + each, 0) / (similarities.length || 1) / 2;
}
