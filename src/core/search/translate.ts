/** A query in one language -> in another, by what the glossary calls the same. */
import type { Language } from '../model/languages.ts';
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

/** What the glossary has in one language, by stems, with what it is called in the others. */
export interface Dictionary {
  rules: LanguageRules;
  entries: ReadonlyMap<string, Glossary>;
  /** Words of the longest entry. */
  longest: number;
}

/** @param rules of the language that is translated */
export function dictionaryOf(glossary: Glossary, from: Language, rules: LanguageRules): Dictionary {
  const entries = new Map<string, Glossary>();
  let longest = 0;
  for (const entry of glossary) {
    const stems = wordsIn(entry[from] ?? '', rules).map(({ word }) => word.stem);
    if (stems.length === 0) continue;
    longest = Math.max(longest, stems.length);
    const key = stems.join(' ');
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return { rules, entries, longest };
}

export function translate(typed: string, dictionary: Dictionary, to: Language): Translated[] {
  const words = wordsIn(typed, dictionary.rules);
  let all: { known: boolean; text: string }[][] = [[]];
  let at = 0;
  while (at < words.length) {
    const { count, meanings } = entryAt(words, at, dictionary, to);
    const known = count > 0;
    const texts = known ? meanings : [typed.slice(words[at]?.start, words[at]?.end)];
    if (known || !dictionary.rules.stop.has(words[at]?.word.fold ?? ''))
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

/** The longest entry that the words from a place on are, and that the other language has. */
function entryAt(
  words: readonly FoundWord[],
  at: number,
  { entries, longest }: Dictionary,
  to: Language,
): { count: number; meanings: string[] } {
  for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
    const key = words.slice(at, at + count).map(({ word }) => word.stem);
    const meanings = new Set((entries.get(key.join(' ')) ?? []).flatMap((entry) => entry[to] ?? []));
    if (meanings.size > 0) return { count, meanings: [...meanings] };
  }
  return { count: 0, meanings: [] };
}
