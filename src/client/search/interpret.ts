/** Finds the pages that match what a reader typed: all of it, or else what was probably meant, or else some of it. */
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { parseQuery, type Query, type Question, withoutHanStopWords } from '../../core/search/query.ts';
import { expandTimes } from '../../core/search/query-dates.ts';
import { findWords, isHan, type WordInText } from '../../core/search/words.ts';
import { replaceForeignTerms, replaceUnknownTerms } from './corrections/counterparts.ts';
import { matchFuzzyHan } from './corrections/fuzzy-han.ts';
import { readAsOtherLayouts } from './corrections/keyboard-layouts.ts';
import { type Matches, type SearchedWord, scoreBy, unite } from './matches.ts';
import { type Index, matchAll, matchSome } from './matching.ts';
import { answerScore, matchTopics } from './matching-topics.ts';
import { prefetch } from './prefetch.ts';
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
  prefetch(query, index);
  const meant = await firstMatching(query, target, index, parse, isExact);
  if (isExact) return meant?.result ?? nothingFound;
  if (meant) return meant.query ? addPartialMatches(meant.result, meant.query, index) : meant.result;
  const corrected = parse(await correctUnknownWords(query, index));
  const some = await addPartialMatches({ ...nothingFound, words: wordsOf(query) }, query, index);
  if (query.question?.isQuestion && some.matches.size > 0) return some;
  return addPartialMatches({ ...nothingFound, words: wordsOf(corrected) }, corrected, index);
}

export const nothingFound: Interpretation = {
  matches: new Map(),
  words: [],
  corrected: null,
  partial: new Set(),
};

/** The pages that match a query. `query` is `null` if they match no query, but something similar. */
interface Reading {
  result: Interpretation;
  query: Query | null;
}

/** Returns the first reading of what was typed that matches; `null` if none does. */
async function firstMatching(
  query: Query,
  target: SearchTarget,
  index: Index,
  parse: (text: string) => Query,
  isExact: boolean,
): Promise<Reading | null> {
  const tryQuery = async (query: Query) => {
    const meaningful = isExact ? query.text : withoutHanStopWords(query.text, index.rules);
    const result = await interpretAll(
      query,
      meaningful === query.text ? null : parse(meaningful),
      index,
      isExact,
    );
    return result.matches.size > 0 ? { result, query } : null;
  };
  const tryText = async (text: string) => (text === query.text ? null : tryQuery(parse(text)));
  const firstText = async (texts: readonly string[]): Promise<Reading | null> => {
    for (const text of texts) {
      const found = await tryText(text);
      if (found)
        return { ...found, result: { ...found.result, corrected: text.trim().replace(/\s+/g, ' ') } };
    }
    return null;
  };
  const [asTyped, foreignTexts] = await Promise.all([
    tryQuery(query),
    isExact ? [] : replaceForeignTerms(query, target, index),
  ]);
  if (isExact && asTyped) return asTyped;
  if (!isExact) {
    const asForeign = await firstText(foreignTexts);
    const onlyStarts = asTyped !== null && (await isOnlyStart(query, index));
    if (asTyped && asForeign && !onlyStarts) return addCounterparts(asTyped, asForeign);
    if (asForeign) return asForeign;
    const asUnknown = onlyStarts ? await firstText(await replaceUnknownTerms(query, target, index)) : null;
    if (asUnknown) return asUnknown;
  }
  const isMistyped = !isExact && keyInWord.test(query.text);
  const asOtherLayout = isMistyped ? await firstText(readAsOtherLayouts(query.text, target.language)) : null;
  if (asOtherLayout) return asOtherLayout;
  if (asTyped) return asTyped;
  for (const text of [await separateSymbols(query, index), expandTimes(query.text)]) {
    const found = await tryText(text);
    if (found) return found;
  }
  if (isExact) return null;
  for (const readings of alternatives) {
    const found = await firstText(await readings(query, target, index));
    if (found) return found;
  }
  const fuzzy = await matchFuzzyHan(query, index);
  return fuzzy && { result: { ...fuzzy, partial: new Set() }, query: null };
}

/** A key between letters that writes a letter in another layout. */
const keyInWord = /\p{L}[;[\]`<>]\p{L}/u;

/** The weight of counterparts of words that texts contain as well. */
const counterpartWeight = 0.5;

function addCounterparts(asTyped: Reading, counterparts: Reading): Reading {
  const weighted = scoreBy(counterparts.result.matches, (score) => score * counterpartWeight);
  const matches = unite([asTyped.result.matches, weighted]);
  const words = [...asTyped.result.words, ...counterparts.result.words];
  return { result: { ...asTyped.result, matches, words }, query: counterparts.query };
}

/** @param meaningful the query without words that say nothing, if it has such words */
async function interpretAll(
  query: Query,
  meaningful: Query | null,
  index: Index,
  isExact: boolean,
): Promise<Interpretation> {
  // Together, because each may wait for files.
  const [asTyped, ofMeaningful, answers] = await Promise.all([
    matchAll(query, index),
    meaningful ? matchAll(meaningful, index) : null,
    query.question && !isExact ? matchTopics(query.question, index) : null,
  ]);
  const matches = ofMeaningful ? unite([asTyped, ofMeaningful]) : asTyped;
  const words = wordsOf(query);
  if (!query.question || !answers) return { ...nothingFound, matches, words };
  const isAnswered = query.question.isQuestion && answers.size > 0;
  return {
    ...nothingFound,
    matches: addAnswers(matches, answers, isAnswered),
    words: isAnswered ? wordsOfQuestion(query.question) : words,
  };
}

const wordsOf = ({ clauses }: Pick<Query, 'clauses'>): SearchedWord[] =>
  clauses.flatMap(({ words, isQuoted }) => words.map(({ word }) => ({ ...word, isQuoted })));

const wordsOfQuestion = (question: Question): SearchedWord[] => [
  ...wordsOf(question),
  ...question.topicWords.map(({ word }) => ({ ...word, isQuoted: false })),
];

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
  const { question } = query;
  const asksOnly = question?.isQuestion && question.topicWords.length === 0;
  const asked = asksOnly && question.clauses.length > 0 ? question : query;
  const isPhrase = asked === query && query.clauses.length === 1;
  if (matches.size >= enoughMatches || (matches.size > 0 && isPhrase)) return result;
  const parts = await matchSome(asked, index, matches);
  const answers = parts.size === 0 ? await answersTo(query, index) : new Map();
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

/** Other readings of a query, the likeliest first. */
const alternatives: readonly ((query: Query, target: SearchTarget, index: Index) => Promise<string[]>)[] = [
  replaceUnknownTerms,
  async ({ text }, { language }) => readAsOtherLayouts(text, language),
  async ({ words, text }) => [joinSyllables(words, text)],
  async (query, _, index) => [await correctUnknownWords(query, index)],
  async ({ text }) => [text.replace(/["“”„«»「」『』]/g, ' ')],
  (query, _, index) => replaceKnownWords(query, index),
];

/** Joins what was typed in Latin letters, syllable by syllable: “ren gong zhi neng”. */
const joinSyllables = (words: readonly WordInText[], text: string): string =>
  words.every(({ word }) => /^[a-z]{1,6}$/.test(word.folded))
    ? words.map(({ word }) => word.folded).join('')
    : text;

/** The longest word whose start says too little. */
const maxShortLength = 3;

/** Tells whether the last word is short, and texts only contain words that start like it. */
async function isOnlyStart({ clauses }: Query, { vocabulary }: Index): Promise<boolean> {
  const last = clauses.at(-1);
  const word = last?.words.at(-1)?.word;
  if (!last?.isPrefix || !word || word.folded.length > maxShortLength) return false;
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
      (/^\p{L}+$/u.test(word.folded) && (await splitWord(word.folded, vocabulary, rules))) ||
      (await vocabulary.corrections(word))[0]?.written;
    if (correction) result = result.slice(0, start) + correction + result.slice(end);
  }
  return result;
}

/** How many queries with one replaced word to try. */
const maxReplacements = 8;

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
/** Into how many words a word is split: pinyin is often typed without spaces. */
const maxCompoundParts = 2;
const maxPinyinParts = 5;

/**
 * Splits a word into words that texts contain.
 * @returns them with a hyphen, or as the characters for which pinyin was typed; `null` if there are none
 */
async function splitWord(
  folded: string,
  vocabulary: Index['vocabulary'],
  rules: LanguageRules,
  maxParts = rules.romanize ? maxPinyinParts : maxCompoundParts,
): Promise<string | null> {
  const readPart = async (part: string) => {
    const [found] = findWords(part, rules);
    const stem = found && (await vocabulary.lookUp(found.word, false)).exact[0];
    return stem === undefined ? null : isHan(stem.charAt(0)) ? stem.replaceAll(' ', '') : part;
  };
  const join = (start: string, end: string) => (isHan(start.charAt(0)) ? start + end : `${start}-${end}`);
  // Long words first.
  for (let offset = folded.length - minPartLength; offset >= minPartLength; offset -= 1) {
    const start = await readPart(folded.slice(0, offset));
    if (start === null) continue;
    const rest = folded.slice(offset);
    const end =
      (await readPart(rest)) ??
      (maxParts > 2 ? await splitWord(rest, vocabulary, rules, maxParts - 1) : null);
    if (end) return join(start, end);
  }
  return null;
}
