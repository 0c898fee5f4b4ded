/** Indexes the official names of a language by their words. */
import type { Language } from '../../../model/languages.ts';
import type { OfficialName } from '../../../model/model.ts';
import { splitWords, wordPattern, wordPatternFor } from './words.ts';

export interface Form {
  text: string;
  /** Its words, folded. */
  words: string[];
  /** The longer ones of them. */
  long: string[];
  /** All right forms of the same name. */
  right: readonly string[];
  isWrong: boolean;
}

/** The forms of a language by their two longest words, so that one pass over a text finds all of them. A typing error leaves at least one of the two intact. */
export interface NameIndex {
  /** Matches each of these words. */
  anchors: RegExp | null;
  byWord: ReadonlyMap<string, readonly { form: Form; at: number }[]>;
  /** Wrong forms in Chinese, which does not separate words. */
  plain: readonly Form[];
}

/** Indexes the names that have forms in a language. */
export function indexNames(names: readonly OfficialName[], language: Language): NameIndex {
  const forms = names.flatMap(({ [language]: right = [], wrong }): Form[] => {
    const formOf = (text: string, isWrong: boolean): Form => ({
      text,
      words: splitWords(text).map(({ word }) => word),
      long: splitWords(text).flatMap(({ word }) => (word.length > 3 ? [word] : [])),
      right,
      isWrong,
    });
    return [
      ...right.map((text) => formOf(text, false)),
      ...(wrong?.[language] ?? []).map((text) => formOf(text, true)),
    ];
  });
  const byWord = new Map<string, { form: Form; at: number }[]>();
  for (const form of forms) {
    for (const [at, word] of longestWords(form.words)) {
      const withWord = byWord.get(word);
      if (withWord) withWord.push({ form, at });
      else byWord.set(word, [{ form, at }]);
    }
  }
  const written = forms.flatMap(({ text }) =>
    longestWords(text.match(wordPattern) ?? []).map(([, word]) => word),
  );
  const anchors = written.length > 0 ? anyWordPattern(new Set(written)) : null;
  return { anchors, byWord, plain: language === 'zh' ? forms.filter(({ isWrong }) => isWrong) : [] };
}

const anyWordPattern = (words: Iterable<string>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...words].map(wordPatternFor).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );

const longestWords = (words: readonly string[]): [number, string][] =>
  [...words.entries()].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 2);
