/** Clauses of a query -> the pages that have them: what is “the same word”, “and”, “one after the other”. */

import type { LanguageRules } from '../../core/search/language-rules.ts';
import type { Clause, Query } from '../../core/search/query.ts';
import { isHan, stemToTerm, symbolEnd, type Word, type WordInText } from '../../core/search/words.ts';
import { both, either, found, type Matches, rescored } from './matches.ts';
import type { Engine, Result } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A language, ready to be searched. */
export interface Index {
  engine: Engine;
  vocabulary: Vocabulary;
  rules: LanguageRules;
}

/** Words that begin like the one that was typed say less. */
const wider = 0.4;
/** Words that stand together as they were typed say more than the same words apart. */
const together = 3;
/** More than any words score. */
const first = 1000;

/** The pages that have all clauses. */
export async function matchAll(query: Query, index: Index): Promise<Matches> {
  const { clauses } = query;
  if (clauses.length === 0) return new Map();
  const each = await Promise.all(clauses.map((clause, number) => matchClause(clause, number, index)));
  return raised((await withJoined(each, clauses, index)).reduce(both), query, index);
}

/** “trade mark” also finds “trademark”, “non fungible” “nonfungible”: two words that the texts write as one. */
async function withJoined(each: Matches[], clauses: readonly Clause[], index: Index): Promise<Matches[]> {
  const result = [...each];
  for (const [at, clause] of clauses.entries()) {
    const [first, second] = [clause.words[0], clauses[at + 1]?.words[0]];
    const areWords = first && second && clause.words.length === 1 && clauses[at + 1]?.words.length === 1;
    if (!areWords) continue;
    const one = {
      folded: first.word.folded + second.word.folded,
      stem: first.word.folded + second.word.stem,
    };
    const { exact } = await index.vocabulary.meant(one, false);
    if (exact.length === 0) continue;
    const joined = await Promise.all(exact.map((stem) => matchStem(stem, at, together, index)));
    const apart = both(result[at] ?? new Map(), result[at + 1] ?? new Map());
    result[at] = either([apart, ...joined]);
    result[at + 1] = result[at];
  }
  return result;
}

/** First the pages that have all words as they were typed, and first of all the document whose symbol ends so. */
async function raised(matches: Matches, { words, clauses }: Query, index: Index): Promise<Matches> {
  if (matches.size === 0) return matches;
  const terms = (await stemsOf(words, index)).map(stemToTerm);
  const pagesWith = async (run: readonly string[]) => (await findRun(run, index)).map(({ id }) => id);
  const phrases = terms.length > 1 && clauses.length > 1 ? await pagesWith(terms) : [];
  const isSymbol = words.some(({ word }) => /\d/.test(word.folded));
  const symbols = isSymbol ? await pagesWith([...terms, symbolEnd]) : [];
  const near = rescored(matches, phrases, (score) => score * together);
  return rescored(near, symbols, (score) => score + first);
}

/** The pages that have some of the words: first those that have the telling ones, which few pages have. */
export async function matchSome({ clauses }: Query, index: Index): Promise<Matches> {
  const parts = clauses
    .flatMap(({ words, isPrefix }) =>
      apart(words).map((part) => ({ words: part, isQuoted: false, isPrefix })),
    )
    .filter(({ words }) => !words.every(({ word }) => index.rules.stopWords.has(word.folded)));
  const each = await Promise.all(parts.map((part, number) => matchClause(part, number, index)));
  const some = either(each);
  const worth = each.map((matches) => (matches.size > 0 ? Math.log(1 + some.size / matches.size) : 0));
  const worthOf = (id: string) => sum(each.map((matches, at) => (matches.has(id) ? (worth[at] ?? 0) : 0)));
  const most = Math.max(...[...some.keys()].map(worthOf), 0);
  return new Map(
    [...some]
      .filter(([id]) => worthOf(id) >= most / 2)
      .map(([id, match]) => [id, { ...match, score: worthOf(id) ** 2 * (1 + Math.log1p(match.score)) }]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

async function matchClause(clause: Clause, number: number, index: Index): Promise<Matches> {
  const { words, isQuoted, isPrefix } = clause;
  const [only] = words;
  if (words.length === 1 && only && !isQuoted) return matchWord(only.word, isPrefix, number, index);
  const phrase = await matchPhrase(await stemsOf(words, index), number, index);
  if (isQuoted || phrase.size > 0) return phrase;
  const parts = apart(words).map((part, at, all) => ({
    words: part,
    isQuoted: false,
    isPrefix: isPrefix && at === all.length - 1,
  }));
  if (parts.length < 2) return matchEach(words, isPrefix, number, index);
  const each = await Promise.all(parts.map((part) => matchClause(part, number, index)));
  return each.reduce(both);
}

async function matchEach(
  words: readonly WordInText[],
  isPrefix: boolean,
  number: number,
  index: Index,
): Promise<Matches> {
  if (words.every(({ word }) => isHan(word.folded))) return new Map();
  const each = words.map(({ word }, at) =>
    matchWord(word, isPrefix && at === words.length - 1, number, index),
  );
  return (await Promise.all(each)).reduce(both);
}

/** Where a run of characters is no phrase of the texts, its words may stand apart. */
function apart(words: readonly WordInText[]): WordInText[][] {
  const text = words.map(({ word }) => word.folded).join('');
  if (!words.some(({ word }) => isHan(word.folded))) return words.map((word) => [word]);
  const parts: WordInText[][] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const part: WordInText[] = [];
    for (let length = 0; length < segment.length && at < words.length; at += 1) {
      const word = words[at];
      if (!word) break;
      part.push(word);
      length += word.word.folded.length;
    }
    if (part.length > 0) parts.push(part);
  }
  return parts;
}

// ---- One word -----------------------------------------------------------------------------------------

async function matchWord(word: Word, open: boolean, number: number, index: Index): Promise<Matches> {
  if (isHan(word.folded)) return matchPhrase([word.stem], number, index);
  const { exact, wider: more } = await index.vocabulary.meant(word, open);
  const searches = [
    ...exact.map((stem) => matchStem(stem, number, 1, index)),
    ...more.filter((stem) => !stem.includes(' ')).map((stem) => matchStem(stem, number, wider, index)),
  ];
  return either(await Promise.all(searches));
}

async function matchStem(stem: string, number: number, weight: number, index: Index): Promise<Matches> {
  if (stem.includes(' ')) return matchPhrase(stem.split(' '), number, index);
  return found(await index.engine.find([stemToTerm(stem)]), number, weight);
}

// ---- Words one after the other ------------------------------------------------------------------------

async function stemsOf(words: readonly WordInText[], { vocabulary }: Index): Promise<string[]> {
  const stems = words.map(async ({ word }) => {
    if (isHan(word.folded)) return word.stem;
    const { exact } = await vocabulary.meant(word, false);
    return exact.includes(word.stem) ? word.stem : (exact.find((stem) => !stem.includes(' ')) ?? word.stem);
  });
  return Promise.all(stems);
}

const matchPhrase = async (stems: readonly string[], number: number, index: Index): Promise<Matches> =>
  found(await findRun(stems.map(stemToTerm), index), number, 1);

/** Pages that have the terms one after the other: there alone they count as found. */
async function findRun(terms: readonly string[], { engine }: Index): Promise<Result[]> {
  const results = (await engine.find(terms)).map((result) => ({ ...result, places: runsIn(result.places) }));
  return results.filter(({ places: [starts] }) => starts && starts.length > 0);
}

/** @param places of each term on a page */
function runsIn(places: Result['places']): number[][] {
  const [first = [], ...others] = places;
  const starts = first.filter((place) => others.every((other, at) => other.includes(place + at + 1)));
  return places.map((_, at) => starts.map((start) => start + at));
}
