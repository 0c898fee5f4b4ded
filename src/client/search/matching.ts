/** Finds the pages that match the clauses of a query: what counts as the same word, “and”, and “one after the other”. */
import type { LanguageRules } from '../../core/search/language-rules.ts';
import type { Clause, Query } from '../../core/search/query.ts';
import {
  isHan,
  partStart,
  stemToTerm,
  symbolEnd,
  type Word,
  type WordInText,
} from '../../core/search/words.ts';
import { intersect, type Matches, rescore, toMatches, unite } from './matches.ts';
import type { IndexResult, TermIndex } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The parts of a language that matching uses. */
export interface Index {
  termIndex: TermIndex;
  vocabulary: Vocabulary;
  rules: LanguageRules;
}

/** The weight of words that start like the typed one. */
const prefixWeight = 0.4;
/** The factor for words that stand together as they were typed. */
const phraseFactor = 3;
/** More than the score of any words: puts the document with the typed symbol first. */
const symbolBonus = 1000;

/** Returns the pages that match all clauses. */
export async function matchAll(query: Query, index: Index): Promise<Matches> {
  const { clauses } = query;
  if (clauses.length === 0) return new Map();
  const byClause = await Promise.all(clauses.map((clause, number) => matchClause(clause, number, index)));
  const withJoined = await addJoinedWords(byClause, clauses, index);
  return boostPhrasesAndSymbols(withJoined.reduce(intersect), query, index);
}

/**
 * Adds pages that write two typed words as one: “trade mark” also finds “trademark”, “non fungible” also finds
 * “nonfungible”.
 */
async function addJoinedWords(
  byClause: readonly Matches[],
  clauses: readonly Clause[],
  index: Index,
): Promise<Matches[]> {
  const result = [...byClause];
  for (const [number, clause] of clauses.entries()) {
    const [first, ...othersOfFirst] = clause.words;
    const [second, ...othersOfSecond] = clauses[number + 1]?.words ?? [];
    if (!first || !second || othersOfFirst.length > 0 || othersOfSecond.length > 0) continue;
    const joined = {
      folded: first.word.folded + second.word.folded,
      stem: first.word.folded + second.word.stem,
    };
    const { exact } = await index.vocabulary.lookUp(joined, false);
    if (exact.length === 0) continue;
    const joinedMatches = await Promise.all(
      exact.map((stem) => matchStem(stem, number, phraseFactor, index)),
    );
    const separate = intersect(result[number] ?? new Map(), result[number + 1] ?? new Map());
    result[number] = unite([separate, ...joinedMatches]);
    result[number + 1] = result[number];
  }
  return result;
}

/** Raises pages that contain all words as they were typed, and above all the document whose symbol ends with them. */
async function boostPhrasesAndSymbols(
  matches: Matches,
  { words, clauses }: Query,
  index: Index,
): Promise<Matches> {
  if (matches.size === 0) return matches;
  const terms = (await stemsOf(words, index)).map(stemToTerm);
  const pagesWith = async (run: readonly string[]) => (await findRun(run, index)).map(({ id }) => id);
  const withPhrase = terms.length > 1 && clauses.length > 1 ? await pagesWith(terms) : [];
  const isSymbol = words.some(({ word }) => /\d/.test(word.folded));
  const withSymbol = isSymbol ? await pagesWith([...terms, symbolEnd]) : [];
  const beginning = await Promise.all(
    clauses
      .filter(isTime)
      .map(({ words }) => pagesWith([partStart, ...words.map(({ word }) => stemToTerm(word.stem))])),
  );
  const boosted = rescore(matches, [...withPhrase, ...beginning.flat()], (score) => score * phraseFactor);
  return rescore(boosted, withSymbol, (score) => score + symbolBonus);
}

/** Tells whether a clause may be the time at which an item begins. */
const isTime = ({ words }: Clause): boolean =>
  words.length === 2 && words.every(({ word }) => /^\d\d$/.test(word.folded));

/**
 * Returns the pages that match some of the words, first those with words that few pages contain.
 * @param complete pages that match all of them, which are left out
 */
export async function matchSome(
  { clauses }: Pick<Query, 'clauses'>,
  index: Index,
  complete: Matches = new Map(),
): Promise<Matches> {
  const parts = clauses
    .flatMap(({ words, isPrefix }) =>
      segment(words).map((part) => ({ words: part, isQuoted: false, isPrefix })),
    )
    .filter(({ words }) => !words.every(({ word }) => index.rules.stopWords.has(word.folded)));
  const byPart = await Promise.all(parts.map((part, number) => matchClause(part, number, index)));
  const pages = unite(byPart);
  const rarities = byPart.map((matches) => (matches.size > 0 ? Math.log(1 + pages.size / matches.size) : 0));
  const rarityOf = (id: string) =>
    byPart.reduce((sum, matches, part) => sum + (matches.has(id) ? (rarities[part] ?? 0) : 0), 0);
  const some = [...pages].filter(([id]) => !complete.has(id));
  const maxRarity = Math.max(...some.map(([id]) => rarityOf(id)), 0);
  return new Map(
    some
      .filter(([id]) => rarityOf(id) >= maxRarity / 2)
      .map(([id, match]) => [id, { ...match, score: rarityOf(id) ** 2 * (1 + Math.log1p(match.score)) }]),
  );
}

// ---- Clauses ------------------------------------------------------------------------------------------

export async function matchClause(clause: Clause, number: number, index: Index): Promise<Matches> {
  const { words, isQuoted, isPrefix } = clause;
  const [only] = words;
  if (words.length === 1 && only && !isQuoted) return matchWord(only.word, isPrefix, number, index);
  const phrase = await matchPhrase(await stemsOf(words, index), number, index);
  if (isQuoted || phrase.size > 0) return phrase;
  const parts = segment(words).map((part, position, all) => ({
    words: part,
    isQuoted: false,
    isPrefix: isPrefix && position === all.length - 1,
  }));
  if (parts.length < 2) return matchEachWord(words, isPrefix, number, index);
  const byPart = await Promise.all(parts.map((part) => matchClause(part, number, index)));
  return byPart.reduce(intersect);
}

async function matchEachWord(
  words: readonly WordInText[],
  isPrefix: boolean,
  number: number,
  index: Index,
): Promise<Matches> {
  if (words.every(({ word }) => isHan(word.folded))) return new Map();
  const byWord = words.map(({ word }, position) =>
    matchWord(word, isPrefix && position === words.length - 1, number, index),
  );
  return (await Promise.all(byWord)).reduce(intersect);
}

/** Splits a clause that is no phrase of the texts into words that may occur separately. */
function segment(words: readonly WordInText[]): WordInText[][] {
  if (!words.some(({ word }) => isHan(word.folded))) return words.map((word) => [word]);
  const text = words.map(({ word }) => word.folded).join('');
  const rest = [...words];
  const parts: WordInText[][] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const part: WordInText[] = [];
    for (let length = 0; length < segment.length; ) {
      const word = rest.shift();
      if (!word) break;
      part.push(word);
      length += word.word.folded.length;
    }
    if (part.length > 0) parts.push(part);
  }
  return parts;
}

// ---- One word -----------------------------------------------------------------------------------------

async function matchWord(word: Word, isPrefix: boolean, number: number, index: Index): Promise<Matches> {
  if (isHan(word.folded)) return matchPhrase([word.stem], number, index);
  const { exact, wider } = await index.vocabulary.lookUp(word, isPrefix);
  const searches = [
    ...exact.map((stem) => matchStem(stem, number, 1, index)),
    ...wider
      .filter((stem) => !stem.includes(' '))
      .map((stem) => matchStem(stem, number, prefixWeight, index)),
  ];
  return unite(await Promise.all(searches));
}

/** @param stem two stems, separated by a space, if texts also write the word as two */
async function matchStem(stem: string, number: number, weight: number, index: Index): Promise<Matches> {
  if (stem.includes(' ')) return matchPhrase(stem.split(' '), number, index);
  return toMatches(await index.termIndex.find([stemToTerm(stem)]), number, weight);
}

// ---- Phrases ------------------------------------------------------------------------------------------

async function stemsOf(words: readonly WordInText[], { vocabulary }: Index): Promise<string[]> {
  const stems = words.map(async ({ word }) => {
    if (isHan(word.folded)) return word.stem;
    const { exact } = await vocabulary.lookUp(word, false);
    return exact.includes(word.stem) ? word.stem : (exact.find((stem) => !stem.includes(' ')) ?? word.stem);
  });
  return Promise.all(stems);
}

export const matchPhrase = async (
  stems: readonly string[],
  number: number,
  index: Index,
  weight = 1,
): Promise<Matches> => toMatches(await findRun(stems.map(stemToTerm), index), number, weight);

/** Returns the pages that contain the terms one after the other, with the positions where they do. */
async function findRun(terms: readonly string[], { termIndex }: Index): Promise<IndexResult[]> {
  const results = (await termIndex.find(terms)).map((result) => ({
    ...result,
    positions: runsOfTerms(result.positions),
  }));
  return results.filter(({ positions: [starts] }) => starts && starts.length > 0);
}

/** Keeps the positions at which the terms follow one another. @param positions of each term on a page */
function runsOfTerms(positions: IndexResult['positions']): number[][] {
  const [first = [], ...others] = positions;
  const starts = first.filter((start) => others.every((other, index) => other.includes(start + index + 1)));
  return positions.map((_, index) => starts.map((start) => start + index));
}
