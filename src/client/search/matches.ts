/** Pages that were found: how well they fit, and where. */
import type { Result } from './pagefind.ts';

export interface Match {
  score: number;
  /** As many as there were searches that found the page. */
  sources: readonly Source[];
}

/** Places of terms: the clause that they fit, and how well (1: the very word). */
interface Source {
  places: readonly number[];
  clause: number;
  weight: number;
}

/** By the id of the page. */
export type Matches = ReadonlyMap<string, Match>;

export type Places = ReadonlyMap<number, { clause: number; weight: number }>;

export const found = (results: readonly Result[], clause: number, weight: number): Matches =>
  new Map(
    results.map(({ id, score, places }) => [
      id,
      { score: score * weight, sources: places.map((places) => ({ places, clause, weight })) },
    ]),
  );

export function both(a: Matches, b: Matches): Matches {
  const matches = new Map<string, Match>();
  for (const [id, match] of a) {
    const other = b.get(id);
    if (other) matches.set(id, { ...merged(match, other), score: match.score + other.score });
  }
  return matches;
}

/** What fits in several ways counts as the best of them. */
export function either(all: readonly Matches[]): Matches {
  const matches = new Map<string, Match>();
  for (const each of all)
    for (const [id, match] of each) {
      const other = matches.get(id);
      matches.set(id, other ? merged(other, match) : match);
    }
  return matches;
}

const merged = (a: Match, b: Match): Match => ({
  score: Math.max(a.score, b.score),
  sources: [...a.sources, ...b.sources],
});

/** The same pages, some of which score otherwise. */
export function rescored(
  matches: Matches,
  ids: Iterable<string>,
  scoreOf: (score: number) => number,
): Matches {
  const all = new Map(matches);
  for (const id of ids) {
    const match = all.get(id);
    if (match) all.set(id, { ...match, score: scoreOf(match.score) });
  }
  return all;
}

/** The places of all that was found on a page. */
export function placesOf({ sources }: Match): Places {
  const all = new Map<number, { clause: number; weight: number }>();
  for (const { places, clause, weight } of sources)
    for (const place of places)
      if ((all.get(place)?.weight ?? 0) < weight) all.set(place, { clause, weight });
  return all;
}
