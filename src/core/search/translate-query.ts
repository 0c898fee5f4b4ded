/** Translates a query into another language, with the terms of the glossary. */
import type { Language } from '../model/languages.ts';
import type { Glossary } from './bundle.ts';
import type { LanguageRules } from './language-rules.ts';
import { findWords, type Word, type WordInText } from './words.ts';

export interface QueryTranslation {
  /** The terms that the glossary has, in the other language. */
  glossaryTerms: string;
  /** The same with the words that the glossary lacks, which may be names, numbers or symbols. */
  text: string;
}

/** The glossary as seen from one language. */
export interface Dictionary {
  rules: LanguageRules;
  keyOf: (word: Word) => string;
  /** Entries by the keys of their words, joined by spaces. */
  entries: ReadonlyMap<string, Glossary>;
  /** Number of words of the longest term. */
  maxWords: number;
}

/**
 * @param rules of the language from which to translate
 * @param keyOf what the forms of a word share
 */
export function buildDictionary(
  glossary: Glossary,
  from: Language,
  rules: LanguageRules,
  keyOf = ({ stem }: Word): string => stem,
): Dictionary {
  const entries = new Map<string, Glossary>();
  let maxWords = 0;
  for (const entry of glossary) {
    const term = entry[from];
    const stems = term === undefined ? [] : findWords(term, rules).map(({ word }) => keyOf(word));
    if (stems.length === 0) continue;
    maxWords = Math.max(maxWords, stems.length);
    const key = stems.join(' ');
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return { rules, keyOf, entries, maxWords };
}

/** The number of translations to try when terms have several meanings. */
const maxTranslations = 4;

interface TranslatedPart {
  isInGlossary: boolean;
  text: string;
}

export function translateQuery(typed: string, dictionary: Dictionary, to: Language): QueryTranslation[] {
  const words = findWords(typed, dictionary.rules);
  let translations: TranslatedPart[][] = [[]];
  for (let index = 0; index < words.length; ) {
    const term = findTerm(words, index, dictionary, to);
    const covered = words.slice(index, index + (term?.wordCount ?? 1));
    index += covered.length;
    const [word] = covered;
    if (!word || (!term && dictionary.rules.stopWords.has(word.word.folded))) continue;
    const texts = term?.meanings ?? [typed.slice(word.start, word.end)];
    translations = translations
      .flatMap((parts) => texts.map((text) => [...parts, { isInGlossary: Boolean(term), text }]))
      .slice(0, maxTranslations);
  }
  return translations
    .filter((parts) => parts.some(({ isInGlossary }) => isInGlossary))
    .map((parts) => ({
      glossaryTerms: joinTexts(parts.filter(({ isInGlossary }) => isInGlossary)),
      text: joinTexts(parts),
    }));
}

const joinTexts = (parts: readonly TranslatedPart[]): string => parts.map(({ text }) => text).join(' ');

/** Finds the longest term that starts at a word and has counterparts in the other language. */
export function findTerm(
  words: readonly WordInText[],
  index: number,
  { entries, maxWords, keyOf }: Dictionary,
  to: Language,
): { wordCount: number; meanings: string[] } | null {
  for (let wordCount = Math.min(maxWords, words.length - index); wordCount > 0; wordCount -= 1) {
    const stems = words.slice(index, index + wordCount).map(({ word }) => keyOf(word));
    const meanings = new Set((entries.get(stems.join(' ')) ?? []).flatMap((entry) => entry[to] ?? []));
    if (meanings.size > 0) return { wordCount, meanings: [...meanings] };
  }
  return null;
}
