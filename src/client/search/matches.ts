/** The pages that a search found: how well they match, and where. */
import type { Word } from '../../core/search/words.ts';
import type { IndexResult } from './pagefind.ts';

/** A word of what is searched for. */
export interface SearchedWord extends Word {
  isQuoted: boolean;
}

export interface Match {
  score: number;
  /** One for each term that was found on the page. */
  sources: readonly MatchSource[];
}

/** The clause that a term belongs to, and how well it fits (1: the very word; more: the answer to a question). */
export interface ClauseFit {
  clause: number;
  weight: number;
}

interface MatchSource extends ClauseFit {
  positions: readonly number[];
}

/** Matches by page id. */
export type Matches = ReadonlyMap<string, Match>;

/** The best fit at each matching position of a page. */
export type Positions = ReadonlyMap<number, ClauseFit>;

export const toMatches = (results: readonly IndexResult[], clause: number, weight: number): Matches =>
  new Map(
    results.map(({ id, score, positions }) => [
      id,
      { score: score * weight, sources: positions.map((positions) => ({ positions, clause, weight })) },
    ]),
  );

/** Returns the pages that are in both, with the sum of their scores. */
export function intersect(a: Matches, b: Matches): Matches {
  const matches = new Map<string, Match>();
  for (const [id, match] of a) {
    const other = b.get(id);
    if (other) matches.set(id, { ...combine(match, other), score: match.score + other.score });
  }
  return matches;
}

/** Returns the pages that are in any, with their best score. */
export function unite(all: readonly Matches[]): Matches {
  const united = new Map<string, Match>();
  for (const matches of all)
    for (const [id, match] of matches) {
      const other = united.get(id);
      united.set(id, other ? combine(other, match) : match);
    }
  return united;
}

const combine = (a: Match, b: Match): Match => ({
  score: Math.max(a.score, b.score),
  sources: [...a.sources, ...b.sources],
});

/** Changes the scores of all pages. */
export const scoreBy = (matches: Matches, scoreOf: (score: number, id: string) => number): Matches =>
  new Map([...matches].map(([id, match]) => [id, { ...match, score: scoreOf(match.score, id) }]));

/** Changes the scores of some pages. */
export function rescore(
  matches: Matches,
  ids: Iterable<string>,
  scoreOf: (score: number) => number,
): Matches {
  const rescored = new Map(matches);
  for (const id of ids) {
    const match = rescored.get(id);
    if (match) rescored.set(id, { ...match, score: scoreOf(match.score) });
  }
  return rescored;
}

export function matchedPositions({ sources }: Match): Positions {
  const best = new Map<number, ClauseFit>();
  for (const { positions, clause, weight } of sources)
    for (const position of positions)
      if ((best.get(position)?.weight ?? 0) < weight) best.set(position, { clause, weight });
  return best;
}
