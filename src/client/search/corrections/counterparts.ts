/** Replaces words that the texts of a language lack by their counterparts in the glossary: “AI” by “人工智能”. */
import { type Language, languageTags } from '../../../core/model/languages.ts';
import type { Glossary } from '../../../core/search/bundle.ts';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import type { Query } from '../../../core/search/query.ts';
import { buildDictionary, findTerm } from '../../../core/search/translate-query.ts';
import { isHan, type WordInText } from '../../../core/search/words.ts';
import { loadGlossary } from '../glossary.ts';
import type { Index } from '../matching.ts';
import { memoizeAsync } from '../memoize-async.ts';
import type { SearchTarget } from '../target.ts';

/** How many texts to return if terms have several counterparts. */
const maxTexts = 4;

/** Returns the text of a query in the words of its language, if terms of other languages are in it. */
export async function replaceForeignTerms(
  { text, words }: Query,
  target: SearchTarget,
  index: Index,
): Promise<string[]> {
  const areUnknown = await Promise.all(words.map((word) => isUnknown(word, index)));
  if (!areUnknown.some(Boolean)) return [];
  const dictionaries = await loadForeignDictionaries({ target, rules: index.rules });
  let texts = [{ text: '', end: 0 }];
  let isReplaced = false;
  for (let at = 0; at < words.length; ) {
    const found = dictionaries
      .flatMap((dictionary) => findTerm(words, at, dictionary, target.language) ?? [])
      .filter(({ wordCount }) => areUnknown.slice(at, at + wordCount).some(Boolean))
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

/** Tells whether no text contains a word. Words that start like it count only if it is long enough to be a start. */
async function isUnknown({ word }: WordInText, { vocabulary }: Index): Promise<boolean> {
  if (isHan(word.folded) || !/\p{L}/u.test(word.folded)) return false;
  return (await vocabulary.lookUp(word, false)).exact.length === 0;
}

/** The dictionaries from all other languages, with the rules of the language that is searched. */
const loadForeignDictionaries = memoizeAsync(
  async ({ target, rules }: { target: SearchTarget; rules: LanguageRules }) => {
    const glossary: Glossary = await loadGlossary(target.bundle);
    return languageTags
      .filter((language: Language) => language !== target.language)
      .map((language) => buildDictionary(glossary, language, rules));
  },
  ({ target }) => target.bundle,
);
