/** Finds the pages that match what a reader typed: all of it, or else what was probably meant, or else some of it. */
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { parseQuery, type Query } from '../../core/search/query.ts';
import { expandTimes } from '../../core/search/query-dates.ts';
import { findWords, isHan } from '../../core/search/words.ts';
import { replaceForeignTerms } from './corrections/counterparts.ts';
import { matchFuzzyHan } from './corrections/fuzzy-han.ts';
import { readAsOtherLayouts } from './corrections/keyboard-layouts.ts';
import { type Matches, type SearchedWord, scoreBy } from './matches.ts';
import { type Index, matchAll, matchSome } from './matching.ts';
import { answerScore, matchTopics } from './matching-topics.ts';
import type { SearchTarget } from './target.ts';

export interface Interpretation {
  matches: Matches;
  /** The words that were searched for. */
  words: SearchedWord[];
  /** The text that was searched for because nothing matches what was typed. */
  corrected: string | null;
  /** Ids of the pages that contain only some of what was searched for. They come last. */
  partial: ReadonlySet<string>;
}

/** If fewer pages contain all that was typed, those that contain some of it follow. */
const enoughMatches = 10;

/** @param isExact search only for what was typed */
export async function interpret(
  typed: string,
  target: SearchTarget,
  index: Index,
  isExact: boolean,
): Promise<Interpretation> {
  const parse = (text: string) => parseQuery(text, target.language, index.rules);
  const query = parse(typed);
  if (query.clauses.length === 0) return nothingFound;
  const meant = await firstMatching(query, target, index, parse, isExact);
  if (isExact) return meant?.result ?? nothingFound;
  if (meant) return meant.query ? addPartialMatches(meant.result, meant.query, index) : meant.result;
  const someQuery = parse(await correctUnknownWords(query, index));
  return addPartialMatches({ ...nothingFound, words: wordsOf(someQuery) }, someQuery, index);
}

export const nothingFound: Interpretation = {
  matches: new Map(),
  words: [],
  corrected: null,
  partial: new Set(),
};

/** Returns the first reading of what was typed that matches; `null` if none does. */
async function firstMatching(
  query: Query,
  target: SearchTarget,
  index: Index,
  parse: (text: string) => Query,
  isExact: boolean,
): Promise<{ result: Interpretation; query: Query | null } | null> {
  const tryQuery = async (query: Query) => {
    const result = await interpretAll(query, index, isExact);
    return result.matches.size > 0 ? { result, query } : null;
  };
  const tryText = async (text: string) => (text === query.text ? null : tryQuery(parse(text)));
  const abbreviated = !isExact && (await isForeignAbbreviation(query, index));
  const asTyped = abbreviated ? null : await tryQuery(query);
  if (asTyped) return asTyped;
  for (const text of [await separateSymbols(query, index), expandTimes(query.text)]) {
    const found = await tryText(text);
    if (found) return found;
  }
  if (isExact) return null;
  for (const readings of alternatives)
    for (const text of await readings(query, target, index)) {
      const found = await tryText(text);
      if (found)
        return { ...found, result: { ...found.result, corrected: text.trim().replace(/\s+/g, ' ') } };
    }
  if (abbreviated) return tryQuery(query);
  const fuzzy = await matchFuzzyHan(query, index);
  return fuzzy && { result: { ...fuzzy, partial: new Set() }, query: null };
}

async function interpretAll(query: Query, index: Index, isExact: boolean): Promise<Interpretation> {
  const matches = await matchAll(query, index);
  const words = wordsOf(query);
  if (!query.question || isExact) return { ...nothingFound, matches, words };
  const answers = await matchTopics(query.question, index);
  const isAnswered = query.question.isQuestion && answers.size > 0;
  return {
    ...nothingFound,
    matches: addAnswers(matches, answers, isAnswered),
    words: isAnswered ? wordsOf(query.question) : words,
  };
}

const wordsOf = ({ clauses }: Pick<Query, 'clauses'>): SearchedWord[] =>
  clauses.flatMap(({ words, isQuoted }) => words.map(({ word }) => ({ ...word, isQuoted })));

/** More than `preferExactForms` can change. */
const tierFactor = 256;
/** The factor for pages that contain the words and also answer what they are about. */
const answerFactor = 1.5;

/**
 * Adds the pages that answer a question: before those with its words, if it is put as a question, otherwise after
 * them.
 */
function addAnswers(matches: Matches, answers: Matches, isQuestion: boolean): Matches {
  const scores = [...matches.values()].map(({ score }) => score);
  const unit = isQuestion
    ? tierFactor * (1 + Math.max(0, ...scores))
    : Math.min(1, ...scores) / (4 * tierFactor);
  const merged = new Map(matches);
  for (const [id, answer] of scoreBy(answers, (score) => score * unit)) {
    const match = matches.get(id);
    const isMention = (answers.get(id)?.score ?? 0) < answerScore;
    if (isMention && !match && !isQuestion && matches.size > 0) continue;
    merged.set(
      id,
      match
        ? {
            score: isQuestion ? answer.score : match.score * answerFactor,
            sources: [...answer.sources, ...match.sources],
          }
        : answer,
    );
  }
  return merged;
}

/** Adds the pages that contain some of several words, after those that contain all. */
async function addPartialMatches(
  result: Interpretation,
  query: Query,
  index: Index,
): Promise<Interpretation> {
  const { matches } = result;
  const isPhrase = query.clauses.length === 1;
  if (matches.size >= enoughMatches || (matches.size > 0 && isPhrase)) return result;
  const parts = await matchSome(query, index, matches);
  const answers = (await isAboutNothingElse(query, index)) ? await answersTo(query, index) : new Map();
  const some = [...addAnswers(parts, answers, true)].filter(([id]) => !matches.has(id));
  const lowest = Math.min(1, ...[...matches.values()].map(({ score }) => score));
  const highest = Math.max(...some.map(([, { score }]) => score));
  const following = scoreBy(new Map(some), (score) => (score / highest) * (lowest / tierFactor));
  return {
    ...result,
    matches: new Map([...matches, ...following]),
    partial: new Set(following.keys()),
  };
}

/** Returns the pages that answer a question, whatever its other words. */
const answersTo = async ({ question }: Query, index: Index): Promise<Matches> =>
  question?.isQuestion ? matchTopics({ ...question, clauses: [] }, index) : new Map();

/** Tells whether no text contains the words of a question that name no topic. */
async function isAboutNothingElse({ question }: Query, index: Index): Promise<boolean> {
  if (!question) return false;
  return (await matchSome(question, index)).size === 0;
}

/** Other readings of a query, the likeliest first. */
const alternatives: readonly ((query: Query, target: SearchTarget, index: Index) => Promise<string[]>)[] = [
  replaceForeignTerms,
  async ({ text }, { language }) => readAsOtherLayouts(text, language),
  async (query, _, index) => [await correctUnknownWords(query, index)],
  async ({ text }) => [text.replace(/["“”„«»「」『』]/g, ' ')],
  (query, _, index) => replaceKnownWords(query, index),
];

/** The longest word that may be an abbreviation. */
const maxAbbreviationLength = 3;

/** Tells whether the last word is so short that words which start like it say nothing, and no text contains it. */
async function isForeignAbbreviation({ clauses }: Query, { vocabulary }: Index): Promise<boolean> {
  const last = clauses.at(-1);
  const word = last?.words.at(-1)?.word;
  if (!last?.isPrefix || !word || word.folded.length > maxAbbreviationLength) return false;
  if (isHan(word.folded) || !/\p{L}/u.test(word.folded)) return false;
  return (await vocabulary.lookUp(word, false)).exact.length === 0;
}

/** Separates symbols that were typed without punctuation: “C9284” for “C. 9284”, “SCP36” for “SCP/36”. */
async function separateSymbols({ text, words }: Query, { vocabulary }: Index): Promise<string> {
  let result = text;
  for (const { word, start, end } of [...words].reverse())
    if (/^\p{L}{1,6}\d+$/u.test(word.folded) && !(await vocabulary.contains(word.folded)))
      result = result.slice(0, start) + word.folded.replace(/(?<=\p{L})(?=\d)/u, '/') + result.slice(end);
  return result;
}

/** Replaces words that no text contains by similar words that texts contain. */
async function correctUnknownWords(
  { text, words, clauses }: Query,
  { vocabulary, rules }: Index,
): Promise<string> {
  const prefix = clauses.find((clause) => clause.isPrefix)?.words.at(-1);
  let result = text;
  for (const wordInText of [...words].reverse()) {
    const { word, start, end } = wordInText;
    if (isHan(word.folded)) continue;
    const { exact, wider } = await vocabulary.lookUp(word, wordInText === prefix);
    if (exact.length > 0 || wider.length > 0) continue;
    const correction =
      (/^\p{L}+$/u.test(word.folded) && (await splitInTwo(word.folded, vocabulary, rules))) ||
      (await vocabulary.corrections(word))[0]?.written;
    if (correction) result = result.slice(0, start) + correction + result.slice(end);
  }
  return result;
}

/** How many queries with one replaced word to try. */
const maxReplacements = 4;

/** Replaces each word in turn, even if texts contain it: a typing error may result in another word. */
async function replaceKnownWords({ text, words }: Query, { vocabulary }: Index): Promise<string[]> {
  if (words.length < 2) return [];
  const texts = words.map(async ({ word, start, end }) => {
    const corrections = isHan(word.folded) ? [] : await vocabulary.corrections(word);
    return corrections.map(({ written }) => text.slice(0, start) + written + text.slice(end));
  });
  return (await Promise.all(texts)).flat().slice(0, maxReplacements);
}

/** The shortest part into which a word is split. */
const minPartLength = 3;

/** Splits a word into two that texts contain. @returns them with a hyphen; `null` if there are none */
async function splitInTwo(
  folded: string,
  vocabulary: Index['vocabulary'],
  rules: LanguageRules,
): Promise<string | null> {
  for (let offset = minPartLength; offset <= folded.length - minPartLength; offset += 1) {
    const parts = [folded.slice(0, offset), folded.slice(offset)];
    const areKnown = findWords(parts.join(' '), rules).map(
      async ({ word }) => (await vocabulary.lookUp(word, false)).exact.length > 0,
    );
    if ((await Promise.all(areKnown)).every(Boolean)) return parts.join('-');
  }
  return null;
}
