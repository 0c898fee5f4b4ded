/**
 * Searches a language other than the reader's. The glossary translates the query. Results lead back to the reader's
 * language through the permanent ids of parts.
 */
import type { Language } from '../../core/model/languages.ts';
import { buildDictionary, translateQuery } from '../../core/search/translate-query.ts';
import { findWords, isHan } from '../../core/search/words.ts';
import {
  type DocumentHit,
  openSearch,
  type SearchQuery,
  type SearchResults,
  search,
  sortHits,
} from './engine.ts';
import { loadGlossary } from './glossary.ts';
import { memoizeAsync } from './memoize-async.ts';
import type { FoundPart } from './parts.ts';
import type { SearchTarget } from './target.ts';

/** `language` is that of the address: the reader's, if the document exists in it. */
export type ForeignPart = FoundPart & { language: Language };

export interface ForeignHit extends DocumentHit {
  loadParts(): Promise<ForeignPart[]>;
}

/** Loads the dictionary that translates queries in the reader's language. */
const loadDictionary = memoizeAsync(
  async (reader: SearchTarget) => {
    const [{ rules }, glossary] = await Promise.all([openSearch(reader), loadGlossary(reader.bundle)]);
    return buildDictionary(glossary, reader.language, rules);
  },
  ({ bundle }) => bundle,
);

/**
 * Returns the documents of another language that match a query in the reader's: its words as typed (names, symbols,
 * words of that language), and their translations in the glossary.
 * @param readerResults the results in the reader's language
 */
export async function searchOtherLanguage(
  target: SearchTarget,
  reader: SearchTarget,
  query: SearchQuery,
  readerResults: SearchResults,
): Promise<ForeignHit[]> {
  const [dictionary, { shards }] = await Promise.all([loadDictionary(reader), openSearch(reader)]);
  const hits = new Map<string, DocumentHit>();
  const addHits = (results: SearchResults) => {
    for (const hit of results.hits) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  };
  const searchExactly = (q: string) => search(target, { ...query, q }, true);
  for (const typed of new Set([query.q, readerResults.corrected ?? query.q])) {
    addHits(await searchExactly(typed));
    const translations = translateQuery(typed, dictionary, target.language);
    for (const { text } of translations) addHits(await searchExactly(text));
    if (hits.size === 0)
      for (const { glossaryTerms } of translations) addHits(await searchExactly(glossaryTerms));
  }
  const isAnswered = readerResults.hits.length > 0 && !readerResults.isPartial && !readerResults.corrected;
  if (hits.size === 0 && !isAnswered) {
    const results = await search(target, query);
    if (results.corrected || (await isLikelyIn(target, reader, query.q))) addHits(results);
  }
  const readerDocuments = new Set(
    (await shards.loadAllPages()).map(({ meeting, document }) => `${meeting}/${document}`),
  );
  return sortHits([...hits.values()], query.sort).map((hit) => {
    const isInReaderLanguage = readerDocuments.has(`${hit.meeting}/${hit.document}`);
    const language = isInReaderLanguage ? reader.language : target.language;
    return {
      ...hit,
      loadParts: async () => (await hit.loadParts()).map((part) => linkTo(language, part, target)),
    };
  });
}

/** Tells whether a query was probably typed in the target's language, although no document contains all its words. */
async function isLikelyIn(target: SearchTarget, reader: SearchTarget, typed: string): Promise<boolean> {
  const [inTarget, inReader] = await Promise.all([
    shareOfKnownWords(typed, target),
    shareOfKnownWords(typed, reader),
  ]);
  return inTarget >= inReader;
}

async function shareOfKnownWords(typed: string, target: SearchTarget): Promise<number> {
  const { rules, vocabulary, termIndex } = await openSearch(target);
  const areKnown = findWords(typed, rules).map(async ({ word }) => {
    if (isHan(word.folded)) return (await termIndex.find([word.stem])).length > 0;
    return rules.stopWords.has(word.folded) || (await vocabulary.lookUp(word, false)).exact.length > 0;
  });
  return (await Promise.all(areKnown)).filter(Boolean).length / areKnown.length;
}

/** Links a part in another language: ids are the same in all languages, and so are addresses except for the language. */
const linkTo = (
  language: Language,
  part: FoundPart,
  { base, language: foundIn }: SearchTarget,
): ForeignPart => ({
  ...part,
  url: part.url.replace(`${base}${foundIn}/`, `${base}${language}/`),
  language,
});
