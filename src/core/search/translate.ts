/** A query in one language -> in another, by what the glossary calls the same. */
import type { Language } from '../languages.ts';
import type { Glossary } from './bundle.ts';
import { type FoundWord, wordsIn } from './prepare.ts';
import type { LanguageRules } from './rules.ts';

export interface Translated {
  /** What the glossary has, in the other language. */
  terms: string;
  /** The same with the words that it has not, which may be names, numbers or symbols. */
  whole: string;
}

/** So many meanings of a query are tried. */
const most = 4;

/** @param rules of the language that it is translated from */
export function translate(
  typed: string,
  glossary: Glossary,
  from: Language,
  to: Language,
  rules: LanguageRules,
): Translated[] {
  const stems = (text: string) => wordsIn(text, rules).map(({ word }) => word.stem);
  const entries = new Map<string, Set<string>>();
  let longest = 0;
  for (const entry of glossary) {
    const [own, other] = [entry[from], entry[to]];
    if (!own || !other) continue;
    const key = stems(own);
    longest = Math.max(longest, key.length);
    entries.set(key.join(' '), (entries.get(key.join(' ')) ?? new Set()).add(other));
  }
  const words = wordsIn(typed, rules);
  let all: { known: boolean; text: string }[][] = [[]];
  let at = 0;
  while (at < words.length) {
    const { count, meanings } = entryAt(words, at, longest, entries);
    const known = count > 0;
    const texts = known ? meanings : [typed.slice(words[at]?.start, words[at]?.end)];
    if (known || !rules.stop.has(words[at]?.word.fold ?? ''))
      all = all.flatMap((parts) => texts.map((text) => [...parts, { known, text }])).slice(0, most);
    at += Math.max(count, 1);
  }
  return all
    .filter((parts) => parts.some(({ known }) => known))
    .map((parts) => ({
      terms: parts
        .filter(({ known }) => known)
        .map(({ text }) => text)
        .join(' '),
      whole: parts.map(({ text }) => text).join(' '),
    }));
}

/** The longest entry that the words from a place on are. */
function entryAt(
  words: readonly FoundWord[],
  at: number,
  longest: number,
  entries: ReadonlyMap<string, ReadonlySet<string>>,
): { count: number; meanings: string[] } {
  for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
    const key = words.slice(at, at + count).map(({ word }) => word.stem);
    const meanings = entries.get(key.join(' '));
    if (meanings) return { count, meanings: [...meanings] };
  }
  return { count: 0, meanings: [] };
}
