/** What was typed -> the pages that answer it: all of it, or what was likely meant, or at least some of it. */
import type { Language } from '../../core/model/languages.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import { parseQuery, type Query } from '../../core/search/query.ts';
import { findWords, isHan, type Word } from '../../core/search/words.ts';
import { matchNearly } from './fuzzy-han.ts';
import type { Matches } from './matches.ts';
import { type Index, matchAll, matchSome } from './matching.ts';

export interface Answer {
  matches: Matches;
  /** The words that were searched. */
  words: Word[];
  /** What was searched in place of what was typed, because nothing has that. */
  corrected: string | null;
  /** Whether no page has all that was typed: these have some of it. */
  partly: boolean;
}

export async function answer(
  typed: string,
  language: Language,
  index: Index,
  exactly: boolean,
): Promise<Answer> {
  const query = parseQuery(typed, language, index.rules);
  const asTyped = await whole(query, index);
  if (asTyped.matches.size > 0 || query.clauses.length === 0) return asTyped;
  const other = (text: string) =>
    text === query.text ? null : whole(parseQuery(text, language, index.rules), index);

  const apart = await other(await withSymbolsApart(query, index));
  if (apart && apart.matches.size > 0) return apart;
  if (exactly) return asTyped;
  for (const text of await insteadOf(query, index)) {
    const found = await other(text);
    if (found && found.matches.size > 0) return { ...found, corrected: text.trim().replace(/\s+/g, ' ') };
  }
  const near = await matchNearly(query, index);
  if (near) return { ...near, partly: false };
  return { ...asTyped, matches: await matchSome(query, index), partly: true };
}

const whole = async (query: Query, index: Index): Promise<Answer> => ({
  matches: await matchAll(query, index),
  words: query.clauses.flatMap(({ words }) => words.map(({ word }) => word)),
  corrected: null,
  partly: false,
});

/** What may have been meant, the likeliest first: the words of the texts, no quotation, another word in place of one. */
const insteadOf = async (query: Query, index: Index): Promise<string[]> => [
  await withoutSlips(query, index),
  query.text.replace(/["“”„«»「」『』]/g, ' '),
  ...(await withOtherWords(query, index)),
];

/** “C9284” for “C. 9284”, “SCP36” for “SCP/36”: a symbol written without its signs. */
async function withSymbolsApart({ text, words }: Query, { vocabulary }: Index): Promise<string> {
  let result = text;
  for (const { word, start, end } of [...words].reverse())
    if (/^\p{L}{1,6}\d+$/u.test(word.folded) && !(await vocabulary.has(word.folded)))
      result = result.slice(0, start) + word.folded.replace(/(?<=\p{L})(?=\d)/u, '/') + result.slice(end);
  return result;
}

/** Words that no text has, as the texts have them. */
async function withoutSlips({ text, words, clauses }: Query, { vocabulary, rules }: Index): Promise<string> {
  const open = clauses.find((clause) => clause.isPrefix)?.words.at(-1);
  let result = text;
  for (const found of [...words].reverse()) {
    const { word, start, end } = found;
    if (isHan(word.folded)) continue;
    const { exact, wider } = await vocabulary.meant(word, found === open);
    if (exact.length > 0 || wider.length > 0) continue;
    const meant =
      (/^\p{L}+$/u.test(word.folded) && (await split(word.folded, vocabulary, rules))) ||
      (await vocabulary.corrections(word))[0]?.written;
    if (meant) result = result.slice(0, start) + meant + result.slice(end);
  }
  return result;
}

/** So many are tried. */
const fewOthers = 4;

/** A slip may make another word of the texts: each in turn is taken for one. */
async function withOtherWords({ text, words }: Query, { vocabulary }: Index): Promise<string[]> {
  if (words.length < 2) return [];
  const texts = words.map(async ({ word, start, end }) => {
    const meant = isHan(word.folded) ? [] : await vocabulary.corrections(word);
    return meant.map(({ written }) => text.slice(0, start) + written + text.slice(end));
  });
  return (await Promise.all(texts)).flat().slice(0, fewOthers);
}

/** Two words of the texts, written as one. */
async function split(
  fold: string,
  vocabulary: Index['vocabulary'],
  rules: LanguageRules,
): Promise<string | null> {
  for (let at = 3; at <= fold.length - 3; at += 1) {
    const parts = `${fold.slice(0, at)} ${fold.slice(at)}`;
    const known = findWords(parts, rules).map(
      async ({ word }) => (await vocabulary.meant(word, false)).exact.length > 0,
    );
    if ((await Promise.all(known)).every(Boolean)) return parts.replace(' ', '-');
  }
  return null;
}
