import type { Query } from '../../core/search/query.ts';
import { phrasesOf, topicTerm } from '../../core/search/topics/topics.ts';
import { isHan, partStart, stemToTerm, symbolEnd } from '../../core/search/words.ts';
import type { Index } from './matching.ts';

/** Requests at once the files that a query will most likely need. The search would ask for them one after the other. */
export function prefetch({ words, clauses, question }: Query, { termIndex, vocabulary, rules }: Index): void {
  const topics = question?.topics ?? [];
  const phrases = topics.flatMap((topic) => phrasesOf(topic, rules)).flat();
  const hasNumber = words.some(({ word }) => /\d/.test(word.folded));
  const terms = [
    ...[...words, ...phrases].map(({ word }) => stemToTerm(word.stem)),
    ...topics.map(topicTerm),
    ...(hasNumber ? [partStart, symbolEnd] : []),
  ];
  const prefixes = clauses.flatMap(({ words, isPrefix }) => (isPrefix ? words.slice(-1) : []));
  termIndex.prefetch(
    terms,
    prefixes.map(({ word }) => word.stem),
  );
  // If a list cannot be loaded, the search itself reports it.
  for (const { word } of words) if (!isHan(word.folded)) vocabulary.lookUp(word, false).catch(() => {});
}
