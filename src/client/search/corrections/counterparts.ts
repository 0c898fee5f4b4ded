/** Replaces words that the texts of a language lack by their counterparts in the glossary: “AI” by “人工智能”. */
import { type ByLanguage, type Language, languageTags } from '../../../core/model/languages.ts';
import type { Glossary } from '../../../core/search/bundle.ts';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import type { Query } from '../../../core/search/query.ts';
import { buildDictionary, findTerm } from '../../../core/search/translate-query.ts';
import { isHan, type Word, type WordInText } from '../../../core/search/words.ts';
import { loadGlossary } from '../glossary.ts';
import type { Index } from '../matching.ts';
import { memoizeAsync } from '../memoize-async.ts';
import type { SearchTarget } from '../target.ts';

/** Unifies singular and plural, and Arabic words with and without the article, without the rules of those languages. */
const withoutForeignEnding = ({ stem, written }: Word): string =>
  (/\p{sc=Arabic}/u.test(written) ? written.replace(/^ال/, '') : stem)
    .replace(/(?<=\p{sc=Latin}{3})(?:es|s|e)$/u, '')
    .replace(/(?<=\p{sc=Cyrillic}{4})[аеёийоуыьюя]{1,2}$/u, '');

/** How many texts to return if terms have several counterparts. */
const maxTexts = 4;

/** Returns the text of a query with the words that no text contains in the words of its language. */
export async function replaceUnknownTerms(
  query: Query,
  target: SearchTarget,
  index: Index,
): Promise<string[]> {
  const areUnknown = await Promise.all(query.words.map((word) => isUnknown(word, index)));
  return replaceTerms(query, areUnknown, target, index);
}

/**
 * Returns the text of a query with the words that look foreign in the words of its language, even if texts contain
 * them: “AI” is part of symbols in every language.
 */
export const replaceForeignTerms = (query: Query, target: SearchTarget, index: Index): Promise<string[]> =>
  replaceTerms(
    query,
    query.words.map(({ start, end }) => looksForeign(query.text.slice(start, end), target.language)),
    target,
    index,
  );

const scripts: ByLanguage<RegExp> = {
  ar: /\p{sc=Arabic}/u,
  en: /\p{sc=Latin}/u,
  es: /\p{sc=Latin}/u,
  fr: /\p{sc=Latin}/u,
  ru: /\p{sc=Cyrillic}/u,
  zh: /\p{sc=Han}/u,
};

/** An abbreviation, or a word in another script. */
const looksForeign = (typed: string, language: Language): boolean =>
  /^\p{Lu}{2,5}s?$/u.test(typed) || (/\p{L}/u.test(typed) && !scripts[language].test(typed));

/** @param isReplaceable for each word of the query */
async function replaceTerms(
  { text, words }: Query,
  isReplaceable: readonly boolean[],
  target: SearchTarget,
  index: Index,
): Promise<string[]> {
  if (!isReplaceable.some(Boolean)) return [];
  const dictionaries = await loadForeignDictionaries({ target, rules: index.rules });
  let texts = [{ text: '', end: 0 }];
  let isReplaced = false;
  for (let at = 0; at < words.length; ) {
    const found = dictionaries
      .flatMap((dictionary) => findTerm(words, at, dictionary, target.language) ?? [])
      .filter(({ wordCount }) => isReplaceable.slice(at, at + wordCount).some(Boolean))
      .sort((a, b) => b.wordCount - a.wordCount);
    const [longest] = found;
    const wordCount = longest?.wordCount ?? 1;
    const covered = words.slice(at, at + wordCount);
    const [start, end] = [covered[0]?.start ?? 0, covered.at(-1)?.end ?? 0];
    if (longest) {
      isReplaced = true;
      const meanings = new Set(
        found.filter((each) => each.wordCount === wordCount).flatMap(({ meanings }) => meanings),
      );
      texts = texts
        .flatMap((each) =>
          [...meanings].map((meaning) => ({
            text: `${each.text}${text.slice(each.end, start)} ${meaning} `,
            end,
          })),
        )
        .slice(0, maxTexts);
    }
    at += wordCount;
  }
  return isReplaced ? texts.map((each) => each.text + text.slice(each.end)) : [];
}

/** Tells whether no text contains a word. */
async function isUnknown({ word }: WordInText, { vocabulary, termIndex, rules }: Index): Promise<boolean> {
  if (!/\p{L}/u.test(word.folded)) return false;
  if (!isHan(word.folded)) return (await vocabulary.lookUp(word, false)).exact.length === 0;
  // Chinese has no list of words: which characters follow one another is known only to the index.
  return !rules.romanize && (await termIndex.find([word.stem])).length === 0;
}

/** The dictionaries from all other languages, with the rules of the language that is searched. */
const loadForeignDictionaries = memoizeAsync(
  async ({ target, rules }: { target: SearchTarget; rules: LanguageRules }) => {
    const glossary: Glossary = await loadGlossary(target.bundle);
    return languageTags
      .filter((language: Language) => language !== target.language)
      .map((language) => buildDictionary(glossary, language, rules, withoutForeignEnding));
  },
  ({ target }) => target.bundle,
);
