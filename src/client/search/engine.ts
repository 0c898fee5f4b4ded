/** Search in one language: from what was typed to documents in order, narrowed and formatCount. */
import type { Language } from '../../core/model/languages.ts';
import type { PagesTable } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { findWords, type Word } from '../../core/search/words.ts';
import { commonEnds } from '../../core/text/strings.ts';
import { answer } from './answer.ts';
import { piecesOf } from './excerpt.ts';
import { readPacked } from './gunzip.ts';
import { type Matches, type Places, placesOf } from './matches.ts';
import type { Index } from './matching.ts';
import { once } from './memoize-async.ts';
import { type Fragment, openIndex } from './pagefind.ts';
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

/** Loads what every search in a language needs. */
export const open = once(start, ({ bundle }: Place) => bundle);

async function start(place: Place): Promise<Opened> {
  const { language, bundle } = place;
  const loading = readPacked(`${bundle}pages.packed`).then((text): PagesTable => JSON.parse(text));
  const [engine, rules, table] = await Promise.all([
    loading.then(({ index }) => openIndex(place, index)),
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
  const textOf = texts(matches, index);
  const all = hitsOf(matches, index, textOf);
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
  if (query.sort !== 'date') await closestFirst(hits, words, textOf, index.rules);
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

/** What a page says, and where in it stands what was found. */
interface Text {
  fragment: Fragment;
  pieces: string[];
  places: Places;
}
type TextOf = (id: string) => Promise<Text>;

const texts = (matches: Matches, { engine }: Index): TextOf =>
  once(async (id: string) => {
    const fragment = await engine.read(id);
    const match = matches.get(id);
    return { fragment, pieces: piecesOf(fragment), places: match ? placesOf(match) : new Map() };
  });

/** In order of fit; among equals, the latest first. */
function hitsOf(matches: Matches, { table }: Opened, textOf: TextOf): Hit[] {
  const hits = table.pages.flatMap(([id, meeting, type, date, document]): Hit[] => {
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
        data: async () => {
          const { fragment, pieces, places } = await textOf(id);
          return foundIn(fragment, pieces, places);
        },
      },
    ];
  });
  return hits.sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : -1));
}

/** So many are shown at a time, and their texts are loaded anyway. */
export const portion = 10;

/** Among the first, those that have the very words that were typed before those that have other forms of them. */
async function closestFirst(
  hits: Hit[],
  words: readonly Word[],
  textOf: TextOf,
  rules: LanguageRules,
): Promise<void> {
  const close = await Promise.all(
    hits.slice(0, portion).map(async (hit) => {
      const { pieces, places } = await textOf(hit.id);
      const shown = [...places.keys()].map((place) => pieces[place] ?? '');
      const folds = shown.flatMap((piece) => findWords(piece, rules).map(({ word }) => word.folded));
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
      ...[...folds].map(
        (fold) => commonEnds(word.folded, fold).head / Math.max(word.folded.length, fold.length),
      ),
    ),
  );
  return 0.5 + likeness.reduce((sum, each) => sum + each, 0) / (likeness.length || 1) / 2;
}
