/** The glossary through which search finds documents in other languages. */
import { languageTags } from '../model/languages.ts';
import type { GlossaryEntry, Site } from '../model/model.ts';
import type { Glossary } from './bundle.ts';
import { meetingVocabulary } from './meeting-vocabulary.ts';

/** Returns the terms of the body, followed by the vocabulary of meetings: the first entry of a term has its usual counterparts. */
export const siteGlossary = ({ glossary }: Pick<Site, 'glossary'>): Glossary => [
  ...glossary.flatMap(expandEntry),
  ...meetingVocabulary,
];

/** Turns an entry with several terms in a language into several entries. Languages with fewer terms repeat their first. */
function expandEntry(entry: GlossaryEntry): Glossary {
  const count = Math.max(...Object.values(entry).map((terms) => terms.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      languageTags.flatMap((tag) => {
        const terms = entry[tag];
        const term = terms?.[index] ?? terms?.[0];
        return term === undefined ? [] : [[tag, term]];
      }),
    ),
  );
}
