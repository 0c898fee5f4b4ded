/** Search in the languages that are not the reader's: through the glossary there, and by the permanent ids back. */
import type { Language } from '../../core/languages.ts';
import { dictionaryOf, translate } from '../../core/search/translate.ts';
import { type Hit, inOrder, type Outcome, open, type Place, type Query, search } from './engine.ts';
import { once } from './once.ts';
import { readPacked } from './packed.ts';
import type { Found } from './parts.ts';

/** The language to which the address leads: the reader's, where the document is there in it. */
export type FoundAbroad = Found & { language: Language };

export interface HitAbroad extends Hit {
  data(): Promise<FoundAbroad[]>;
}

/** The glossary of the reader's language, of all that is searched abroad. */
const dictionaryFor = once(
  async (reader: Place) => {
    const [{ rules }, text] = await Promise.all([
      open(reader),
      readPacked(`${reader.bundle}glossary.packed`),
    ]);
    return dictionaryOf(JSON.parse(text), reader.language, rules);
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
    const translated = translate(typed, dictionary, place.language);
    for (const { whole } of translated) add(await exactly(whole));
    if (found.size === 0) for (const { terms } of translated) add(await exactly(terms));
  }
  // A slip in a word of the other language: only where the reader's own has nothing like it.
  if (found.size === 0 && (own.partly || own.hits.length === 0)) {
    const outcome = await search(place, query);
    if (outcome.corrected) add(outcome);
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

/** Parts have the same id in all languages, and pages the same address but for the language. */
const inLanguage = (found: Found, { base, language }: Place, target: Language): FoundAbroad => ({
  ...found,
  url: found.url.replace(`${base}${language}/`, `${base}${target}/`),
  language: target,
});
