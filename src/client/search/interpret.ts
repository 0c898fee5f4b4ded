/** Finds the pages that match what a reader typed: all of it, or else what was probably meant, or else some of it. */
import type { Language } from '../../core/model/languages.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { parseQuery, type Query } from '../../core/search/query.ts';
import { findWords, isHan, type Word } from '../../core/search/words.ts';
import { matchFuzzyHan } from './fuzzy-han.ts';
import type { Matches } from './matches.ts';
import { type Index, matchAll, matchSome } from './matching.ts';

export interface Interpretation {
  matches: Matches;
  /** The words that were searched for. */
  words: Word[];
  /** The text that was searched for because nothing matches what was typed. */
  corrected: string | null;
  /** No page contains all that was typed: these contain some of it. */
  isPartial: boolean;
}

/** @param isExact search only for what was typed */
export async function interpret(
  typed: string,
  language: Language,
  index: Index,
  isExact: boolean,
): Promise<Interpretation> {
  const query = parseQuery(typed, language, index.rules);
  const asTyped = await interpretAll(query, index);
  if (asTyped.matches.size > 0 || query.clauses.length === 0) return asTyped;
  /** Returns `null` if the text is what was typed, or if nothing matches it. */
  const tryText = async (text: string): Promise<Interpretation | null> => {
    if (text === query.text) return null;
    const result = await interpretAll(parseQuery(text, language, index.rules), index);
    return result.matches.size > 0 ? result : null;
  };

  const withSymbols = await tryText(await separateSymbols(query, index));
  if (withSymbols) return withSymbols;
  if (isExact) return asTyped;
  for (const text of await alternatives(query, index)) {
    const result = await tryText(text);
    if (result) return { ...result, corrected: text.trim().replace(/\s+/g, ' ') };
  }
  const fuzzy = await matchFuzzyHan(query, index);
  if (fuzzy) return { ...fuzzy, isPartial: false };
  return { ...asTyped, matches: await matchSome(query, index), isPartial: true };
}

const interpretAll = async (query: Query, index: Index): Promise<Interpretation> => ({
  matches: await matchAll(query, index),
  words: query.clauses.flatMap(({ words }) => words.map(({ word }) => word)),
  corrected: null,
  isPartial: false,
});

/** Returns what may have been meant, the likeliest first: corrected words, no quotation, another word in place of one. */
const alternatives = async (query: Query, index: Index): Promise<string[]> => [
  await correctUnknownWords(query, index),
  query.text.replace(/["“”„«»「」『』]/g, ' '),
  ...(await replaceKnownWords(query, index)),
];

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
