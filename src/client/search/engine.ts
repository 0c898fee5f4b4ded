/** Search in one language: from what was typed to documents in order, narrowed and counted. */
import type { Language } from '../../core/languages.ts';
import type { PagesTable } from '../../core/search/bundle.ts';
import { type Word, wordsIn } from '../../core/search/prepare.ts';
import type { LanguageRules } from '../../core/search/rules.ts';
import { answer } from './answer.ts';
import { piecesOf } from './excerpt.ts';
import { type Index, type Matches, placesOf } from './matching.ts';
import { readPacked } from './packed.ts';
import { startEngine } from './pagefind.ts';
import { type Found, foundIn } from './parts.ts';
import { loadRules } from './rules.ts';
import { openVocabulary } from './vocabulary.ts';

export interface Place {
  language: Language;
  /** Address of the language's search bundle, with the base of the site. */
  bundle: string;
  base: string;
}

export const facets = ['meeting', 'type', 'year'] as const;
export type Facet = (typeof facets)[number];

export interface Query extends Record<Facet, string> {
  q: string;
  /** Empty: what fits best comes first; `date`: the latest. */
  sort: string;
}

export interface Outcome {
  /** Documents that pass the filters, in order. */
  hits: Hit[];
  /** How many documents each value of a filter would leave, the other filters applied. */
  counts: Record<Facet, Map<string, number>>;
  /** What was searched in place of what was typed, because nothing has that. */
  corrected: string | null;
  /** Whether no document has all that was typed: these have some of it. */
  partly: boolean;
}

export interface Hit extends Record<Facet, string> {
  id: string;
  /** Name of the document; empty for a meeting. */
  document: string;
  /** ISO 8601. */
  date: string;
  score: number;
  /** The part that fits best, and behind it those of the same document that fit as well. */
  data(): Promise<Found[]>;
}

interface Opened extends Index {
  table: PagesTable;
}

const opened = new Map<string, Promise<Opened>>();

/** Loads what every search in a language needs, once. After a failure the next call tries again. */
export function open(place: Place): Promise<Opened> {
  const found = opened.get(place.bundle) ?? start(place);
  opened.set(place.bundle, found);
  found.catch(() => opened.delete(place.bundle));
  return found;
}

/** So many pages are searched within a few milliseconds. */
const fewPages = 1000;

async function start({ language, bundle, base }: Place): Promise<Opened> {
  const loading = readPacked(`${bundle}pages.packed`).then((text): PagesTable => JSON.parse(text));
  const isSmall = loading.then(({ pages }) => pages.length < fewPages);
  const [engine, rules, table] = await Promise.all([
    startEngine({ bundle, base }, isSmall),
    loadRules(language),
    loading,
  ]);
  return { engine, rules, table, vocabulary: openVocabulary(bundle, table) };
}

/**
 * @param exactly without anything in place of what was typed
 * @throws Error where a file cannot be loaded
 */
export async function search(place: Place, query: Query, exactly = false): Promise<Outcome> {
  const index = await open(place);
  const { matches, words, corrected, partly } = await answer(query.q, place.language, index, exactly);
  const all = hitsOf(matches, index);
  const passes = (hit: Hit, but?: Facet) =>
    facets.every((facet) => facet === but || !query[facet] || hit[facet] === query[facet]);
  const countsBy = (facet: Facet) =>
    countsOf(
      all.filter((hit) => passes(hit, facet)),
      facet,
    );
  const counts = { meeting: countsBy('meeting'), type: countsBy('type'), year: countsBy('year') };
  const hits = inOrder(
    all.filter((hit) => passes(hit)),
    query.sort,
  );
  if (query.sort !== 'date') await closestFirst(hits, matches, words, index.rules);
  return { hits, counts, corrected, partly };
}

/** As they are, which is by fit; or by date, the latest first. */
export const inOrder = (hits: Hit[], sort: string): Hit[] =>
  sort === 'date' ? hits.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)) : hits;

function countsOf(hits: readonly Hit[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(hit[facet], (counts.get(hit[facet]) ?? 0) + 1);
  return counts;
}

/** In order of fit; among equals, the latest first. */
function hitsOf(matches: Matches, { table: { pages, meetings, types }, rules }: Opened): Hit[] {
  const hits = pages.flatMap(([id, meeting, type, date, document]): Hit[] => {
    const match = matches.get(id);
    if (!match) return [];
    return [
      {
        id,
        meeting: meetings[meeting] ?? '',
        type: types[type] ?? '',
        year: date.slice(0, 4),
        document,
        date,
        score: match.score,
        data: async () => {
          const fragment = await match.result.data();
          const pieces = piecesOf(fragment);
          return foundIn(fragment, pieces, placesOf(match, pieces, rules));
        },
      },
    ];
  });
  return hits.sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : -1));
}

/** So many come first at a time: their texts are loaded anyway. */
const portion = 10;

/** Among the first, those that have the very words that were typed before those that have other forms of them. */
async function closestFirst(
  hits: Hit[],
  matches: Matches,
  words: readonly Word[],
  rules: LanguageRules,
): Promise<void> {
  const close = await Promise.all(
    hits.slice(0, portion).map(async (hit) => {
      const match = matches.get(hit.id);
      const list = match ? piecesOf(await match.result.data()) : [];
      const places = match ? [...placesOf(match, list, rules).keys()] : [];
      const folds = places.flatMap((place) => wordsIn(list[place] ?? '', rules).map(({ word }) => word.fold));
      return { ...hit, score: hit.score * closeness(words, new Set(folds)) ** 2 };
    }),
  );
  hits.splice(0, close.length, ...close.sort((a, b) => b.score - a.score));
}

/** From a half to 1: how much of the typed words the words of a page have in common, each with the closest. */
function closeness(words: readonly Word[], folds: ReadonlySet<string>): number {
  const likeness = words.map((word) =>
    Math.max(
      0,
      ...[...folds].map((fold) => sameLetters(word.fold, fold) / Math.max(word.fold.length, fold.length)),
    ),
  );
  return 0.5 + likeness.reduce((sum, each) => sum + each, 0) / (likeness.length || 1) / 2;
}

function sameLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
