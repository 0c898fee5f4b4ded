/** Search in the languages that are not the reader's: through the glossary there, and by the permanent ids back. */
import type { Language } from '../../core/model/languages.ts';
import type { Glossary } from '../../core/search/bundle.ts';
import { buildDictionary, translateQuery } from '../../core/search/translate-query.ts';
import { findWords, isHan } from '../../core/search/words.ts';
import { type Hit, inOrder, type Outcome, open, type Place, type Query, search } from './engine.ts';
import { readPacked } from './gunzip.ts';
import { once } from './memoize-async.ts';
import type { Found } from './parts.ts';

/** The language to which the address leads: the reader's, where the document is there in it. */
export type FoundAbroad = Found & { language: Language };

export interface HitAbroad extends Hit {
  data(): Promise<FoundAbroad[]>;
}

/** The glossary of the reader's language, of all that is searched abroad. */
const dictionaryFor = once(
  async (reader: Place) => {
    const [{ rules }, ...lists] = await Promise.all([
      open(reader),
      ...['glossary', 'titles'].map((name) => readPacked(`${reader.bundle}${name}.packed`)),
    ]);
    const entries = lists.flatMap((text): Glossary => JSON.parse(text));
    return buildDictionary(entries, reader.language, rules);
  },
  ({ bundle }) => bundle,
);

/**
 * What the other language has of a query in the reader's: of its words as they stand (names, symbols, a word that
 * was typed in that language), and of what the glossary calls the same.
 * @param own what the reader's language has of it
 */
export async function searchAbroad(
  place: Place,
  reader: Place,
  query: Query,
  own: Outcome,
): Promise<HitAbroad[]> {
  const [dictionary, { table }] = await Promise.all([dictionaryFor(reader), open(reader)]);
  const found = new Map<string, Hit>();
  const add = (outcome: Outcome) => {
    for (const hit of outcome.hits) if (!found.has(hit.id)) found.set(hit.id, hit);
  };
  const exactly = (q: string) => search(place, { ...query, q }, true);
  for (const typed of new Set([query.q, own.corrected ?? query.q])) {
    add(await exactly(typed));
    const translated = translateQuery(typed, dictionary, place.language);
    for (const { text } of translated) add(await exactly(text));
    if (found.size === 0) for (const { glossaryTerms } of translated) add(await exactly(glossaryTerms));
  }
  const isAnswered = own.hits.length > 0 && !own.partly && !own.corrected;
  if (found.size === 0 && !isAnswered) {
    const outcome = await search(place, query);
    if (outcome.corrected || (await mayBeIn(place, reader, query.q))) add(outcome);
  }
  const readers = new Set(
    table.pages.map(([, meeting, , , document]) => `${table.meetings[meeting]}/${document}`),
  );
  const hits = inOrder([...found.values()], query.sort);
  return hits.map((hit) => {
    const language = readers.has(`${hit.meeting}/${hit.document}`) ? reader.language : place.language;
    return {
      ...hit,
      data: async () => (await hit.data()).map((found) => inLanguage(found, place, language)),
    };
  });
}

/** Whether a query may have been typed in that language: a question, say, of which no document has all words. */
async function mayBeIn(place: Place, reader: Place, typed: string): Promise<boolean> {
  const [there, here] = await Promise.all([shareOfKnown(typed, place), shareOfKnown(typed, reader)]);
  return there >= here;
}

async function shareOfKnown(typed: string, place: Place): Promise<number> {
  const { rules, vocabulary, engine } = await open(place);
  const words = findWords(typed, rules).map(async ({ word }) => {
    if (isHan(word.folded)) return (await engine.find([word.stem])).length > 0;
    return rules.stopWords.has(word.folded) || (await vocabulary.meant(word, false)).exact.length > 0;
  });
  return (await Promise.all(words)).filter(Boolean).length / words.length;
}

/** Parts have the same id in all languages, and pages the same address but for the language. */
const inLanguage = (found: Found, { base, language }: Place, target: Language): FoundAbroad => ({
  ...found,
  url: found.url.replace(`${base}${language}/`, `${base}${target}/`),
  language: target,
});
