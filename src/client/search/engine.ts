/** Search in one language: from what was typed to documents in order, narrowed and counted. */
import type { Language } from '../../core/languages.ts';
import type { PagesTable } from '../../core/search/bundle.ts';
import { isHan, wordsIn } from '../../core/search/prepare.ts';
import { type Query as Parsed, queryOf } from '../../core/search/query.ts';
import type { LanguageRules } from '../../core/search/rules.ts';
import { piecesOf } from './excerpt.ts';
import { allPlaces, type Index, type Matches, matchAll, matchNearly, matchSome } from './matching.ts';
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
  rules: LanguageRules;
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

async function start({ language, bundle, base }: Place): Promise<Opened> {
  const [engine, rules, packed] = await Promise.all([
    startEngine({ bundle, base }),
    loadRules(language),
    readPacked(`${bundle}pages.packed`),
  ]);
  const table: PagesTable = JSON.parse(packed);
  return { engine, rules, table, vocabulary: openVocabulary(bundle, table) };
}

/**
 * @param exactly without anything in place of what was typed
 * @throws Error where a file cannot be loaded
 */
export async function search(place: Place, query: Query, exactly = false): Promise<Outcome> {
  const index = await open(place);
  const { matches, corrected, partly } = await matchesOf(query.q, place.language, index, exactly);
  const all = hitsOf(matches, index);
  const words = queryOf(corrected ?? query.q, place.language, index.rules).clauses.flatMap(
    (clause) => clause.words,
  );
  await closestFirst(
    all,
    matches,
    words.map(({ word }) => word.fold),
    index.rules,
  );
  const passes = (hit: Hit, but?: Facet) =>
    facets.every((facet) => facet === but || !query[facet] || hit[facet] === query[facet]);
  const counts = Object.fromEntries(
    facets.map((facet) => [
      facet,
      countsOf(
        all.filter((hit) => passes(hit, facet)),
        facet,
      ),
    ]),
  ) as Outcome['counts'];
  const hits = inOrder(
    all.filter((hit) => passes(hit)),
    query.sort,
  );
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
          return foundIn(fragment, pieces, allPlaces(match, pieces, rules));
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
  typed: readonly string[],
  rules: LanguageRules,
): Promise<void> {
  const close = await Promise.all(
    hits.slice(0, portion).map(async (hit) => {
      const match = matches.get(hit.id);
      const list = match ? piecesOf(await match.result.data()) : [];
      const folds = [...(match?.places.keys() ?? [])].flatMap((place) =>
        wordsIn(list[place] ?? '', rules).map(({ word }) => word.fold),
      );
      return { ...hit, score: hit.score * closeness(typed, new Set(folds)) ** 2 };
    }),
  );
  hits.splice(0, close.length, ...close.sort((a, b) => b.score - a.score));
}

/** From a half to 1: how much of the typed words the words of a page have in common, each with the closest. */
function closeness(typed: readonly string[], folds: ReadonlySet<string>): number {
  const likeness = typed.map((word) =>
    Math.max(0, ...[...folds].map((fold) => sameLetters(word, fold) / Math.max(word.length, fold.length))),
  );
  return 0.5 + likeness.reduce((sum, each) => sum + each, 0) / (likeness.length || 1) / 2;
}

function sameLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

// ---- From all that was typed to some of it ------------------------------------------------------------

interface Answer extends Pick<Outcome, 'corrected' | 'partly'> {
  matches: Matches;
}

async function matchesOf(
  typed: string,
  language: Language,
  index: Opened,
  exactly: boolean,
): Promise<Answer> {
  const query = queryOf(typed, language, index.rules);
  const as = (matches: Matches, corrected: string | null = null, partly = false) => ({
    matches,
    corrected,
    partly,
  });
  const whole = await matchAll(query, index);
  if (whole.size > 0 || query.clauses.length === 0) return as(whole);

  const apart = await withSymbolsApart(query, index);
  if (apart !== query.text) {
    const matches = await matchAll(queryOf(apart, language, index.rules), index);
    if (matches.size > 0) return as(matches);
  }
  if (exactly) return as(whole);
  for (const text of [await withoutSlips(query, index), query.text.replace(/["“”„«»「」『』]/g, ' ')]) {
    if (text === query.text) continue;
    const matches = await matchAll(queryOf(text, language, index.rules), index);
    if (matches.size > 0) return as(matches, text.trim().replace(/\s+/g, ' '));
  }
  for (const text of await withOtherWords(query, index)) {
    const matches = await matchAll(queryOf(text, language, index.rules), index);
    if (matches.size > 0) return as(matches, text);
  }
  const near = await nearly(query, index);
  if (near) return near;
  return as(await matchSome(query, index, index.rules.stop), null, true);
}

/** “C9284” for “C. 9284”, “SCP36” for “SCP/36”: a symbol written without its signs. */
async function withSymbolsApart({ text, words }: Parsed, { vocabulary }: Index): Promise<string> {
  let result = text;
  for (const { word, start, end } of [...words].reverse())
    if (/^\p{L}{1,6}\d+$/u.test(word.fold) && !(await vocabulary.has(word.fold)))
      result = result.slice(0, start) + word.fold.replace(/(?<=\p{L})(?=\d)/u, '/') + result.slice(end);
  return result;
}

/** Words that no text has, as the texts have them. */
async function withoutSlips(
  { text, words, clauses }: Parsed,
  { vocabulary, rules }: Opened,
): Promise<string> {
  const open = clauses.find((clause) => clause.open)?.words.at(-1);
  let result = text;
  for (const found of [...words].reverse()) {
    const { word, start, end } = found;
    if (isHan(word.fold)) continue;
    const { exact, wider } = await vocabulary.meant(word, found === open);
    if (exact.length > 0 || wider.length > 0) continue;
    const meant =
      (await split(word.fold, vocabulary, rules)) ?? (await vocabulary.corrections(word))[0]?.fold;
    if (meant) result = result.slice(0, start) + meant + result.slice(end);
  }
  return result;
}

/** A slip may make another word of the texts: each in turn is taken for one. */
async function withOtherWords({ text, words }: Parsed, { vocabulary }: Index): Promise<string[]> {
  if (words.length < 2) return [];
  const texts = words.map(async ({ word, start, end }) => {
    const meant = isHan(word.fold) ? [] : await vocabulary.corrections(word);
    return meant.map(({ fold }) => text.slice(0, start) + fold + text.slice(end));
  });
  return (await Promise.all(texts)).flat();
}

/** Two words of the texts, written as one. */
async function split(
  fold: string,
  vocabulary: Index['vocabulary'],
  rules: LanguageRules,
): Promise<string | null> {
  for (let at = 3; at <= fold.length - 3; at += 1) {
    const parts = `${fold.slice(0, at)} ${fold.slice(at)}`;
    const known = wordsIn(parts, rules).map(
      async ({ word }) => (await vocabulary.meant(word, false)).exact.length > 0,
    );
    if ((await Promise.all(known)).every(Boolean)) return parts.replace(' ', '-');
  }
  return null;
}

/** Chinese with one character amiss: what the text of the best page has in its place. */
async function nearly(query: Parsed, index: Opened): Promise<Answer | null> {
  for (const { words } of query.clauses) {
    const matches = await matchNearly(words, index);
    const [best] = [...matches.values()].sort((a, b) => b.score - a.score);
    if (!best) continue;
    const places = [...best.places.keys()].sort((a, b) => a - b);
    const pieces = (await best.result.data()).raw_content
      .split('\u200B')
      .slice(places[0], (places.at(-1) ?? 0) + 1);
    const corrected = pieces.join('').replace(/[^\p{L}\p{N}]/gu, '');
    return { matches, corrected, partly: false };
  }
  return null;
}
