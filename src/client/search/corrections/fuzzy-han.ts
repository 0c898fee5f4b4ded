/**
 * Fuzzy matching for Chinese: one character may be wrong, missing or extra. The word lists that correct other
 * languages contain no Chinese.
 */
import type { Query } from '../../../core/search/query.ts';
import { isHan, type WordInText } from '../../../core/search/words.ts';
import { piecesOf } from '../excerpt.ts';
import { type Match, type Matches, matchedPositions, type SearchedWord } from '../matches.ts';
import type { Index } from '../matching.ts';

interface FuzzyMatches {
  matches: Matches;
  words: SearchedWord[];
  /** The text of the best page in place of what was typed. */
  corrected: string;
}

export async function matchFuzzyHan({ clauses }: Query, index: Index): Promise<FuzzyMatches | null> {
  for (const { words } of clauses) {
    const matches = await matchRun(words, index);
    const [best] = [...matches].sort(([, a], [, b]) => b.score - a.score);
    if (!best) continue;
    const [id, match] = best;
    const positions = [...matchedPositions(match).keys()].sort((a, b) => a - b);
    const run = piecesOf(await index.termIndex.read(id)).slice(positions[0], (positions.at(-1) ?? 0) + 1);
    const corrected = run.join('').replace(/[^\p{L}\p{N}]/gu, '');
    return { matches, words: words.map(({ word }) => ({ ...word, isQuoted: false })), corrected };
  }
  return null;
}

/** Shorter runs match too much, longer ones take too long. */
const minRunLength = 3;
const maxRunLength = 12;

/** Returns the pages that contain a run of characters with one error. */
async function matchRun(words: readonly WordInText[], { termIndex }: Index): Promise<Matches> {
  const isRun =
    words.length >= minRunLength &&
    words.length <= maxRunLength &&
    words.every(({ word }) => isHan(word.folded));
  if (!isRun) return new Map();
  const results = await Promise.all(words.map(({ word }) => termIndex.find([word.stem])));
  const positions = results.map(
    (pages) => new Map(pages.map(({ id, positions }) => [id, new Set(positions.flat())])),
  );
  const matches = new Map<string, Match>();
  for (const { id, score } of results.flat()) {
    const run = findFuzzyRun(positions.map((byPage) => byPage.get(id) ?? new Set()));
    if (run) matches.set(id, { score, sources: [{ positions: run, clause: 0, weight: 1 }] });
  }
  return matches;
}

/** @param characters the positions of each character on a page @returns the positions of the run, without the wrong character */
function findFuzzyRun(characters: readonly ReadonlySet<number>[]): number[] | undefined {
  for (let error = 0; error < characters.length; error += 1)
    // 0: another character; -1: an extra one was typed; 1: one was left out.
    for (const shift of [0, -1, 1]) {
      const rest = characters.map((positions, index) => ({
        positions,
        offset: index > error ? index + shift : index,
      }));
      if (shift !== 1) rest.splice(error, 1);
      const [first] = rest;
      if (!first) continue;
      for (const position of first.positions) {
        const start = position - first.offset;
        if (rest.every(({ positions, offset }) => positions.has(start + offset)))
          return rest.map(({ offset }) => start + offset);
      }
    }
  return undefined;
}
