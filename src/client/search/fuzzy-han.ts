/** Chinese with one character amiss. In other languages the list of words tells what was meant; characters stand in none. */

import type { Query } from '../../core/search/query.ts';
import { isHan, type Word, type WordInText } from '../../core/search/words.ts';
import { piecesOf } from './excerpt.ts';
import { type Match, type Matches, placesOf } from './matches.ts';
import type { Index } from './matching.ts';

export interface Near {
  matches: Matches;
  words: Word[];
  /** What the text of the best page has in place of what was typed. */
  corrected: string;
}

export async function matchNearly({ clauses }: Query, index: Index): Promise<Near | null> {
  for (const { words } of clauses) {
    const matches = await matchRun(words, index);
    const [best] = [...matches].sort(([, a], [, b]) => b.score - a.score);
    if (!best) continue;
    const [id, match] = best;
    const places = [...placesOf(match).keys()].sort((a, b) => a - b);
    const run = piecesOf(await index.engine.read(id)).slice(places[0], (places.at(-1) ?? 0) + 1);
    const corrected = run.join('').replace(/[^\p{L}\p{N}]/gu, '');
    return { matches, words: words.map(({ word }) => word), corrected };
  }
  return null;
}

/** Pages that have a run of characters in which one is another, missing, or too many; and where. */
async function matchRun(words: readonly WordInText[], { engine }: Index): Promise<Matches> {
  if (words.length < 3 || words.length > 12 || !words.every(({ word }) => isHan(word.folded)))
    return new Map();
  const each = await Promise.all(words.map(({ word }) => engine.find([word.stem])));
  const places = each.map(
    (results) => new Map(results.map(({ id, places }) => [id, new Set(places.flat())])),
  );
  const matches = new Map<string, Match>();
  for (const { id, score } of each.flat()) {
    const run = nearRun(places.map((characters) => characters.get(id) ?? new Set()));
    if (run) matches.set(id, { score, sources: [{ places: run, clause: 0, weight: 1 }] });
  }
  return matches;
}

/** @param places of each character on one page */
function nearRun(places: readonly ReadonlySet<number>[]): number[] | undefined {
  for (let slip = 0; slip < places.length; slip += 1)
    for (const shift of [0, -1, 1]) {
      const rest = places.map((characters, at) => ({ characters, offset: at > slip ? at + shift : at }));
      if (shift !== 1) rest.splice(slip, 1);
      const [first] = rest;
      for (const place of first?.characters ?? []) {
        const start = place - (first?.offset ?? 0);
        if (rest.every(({ characters, offset }) => characters.has(start + offset)))
          return rest.map(({ offset }) => start + offset);
      }
    }
  return undefined;
}
