/** The lines that describe the results of a search. */
import { element } from '../dom.ts';
import { formatCount } from '../words.ts';
import type { SearchRequest } from './address.ts';
import type { SearchResults } from './engine.ts';
import type { SearchWords } from './settings.ts';

export function statusLines(
  { q }: SearchRequest,
  { hits, corrected, isPartial }: SearchResults,
  words: SearchWords,
): HTMLElement[] {
  if (hits.length === 0) return [line(words.none, { query: isolate(q) }), line(words.noneHint)];
  const complete = hits.filter((hit) => !hit.isPartial).length;
  return [
    ...(corrected ? [line(words.corrected, { query: isolate(q), corrected: isolate(corrected) })] : []),
    ...(isPartial ? [line(words.partialMatches)] : []),
    line(formatCount(words, 'results', complete || hits.length), { query: isolate(corrected ?? q) }),
    ...(complete > 0 && complete < hits.length ? [line(words.partialMatchesFollow)] : []),
  ];
}

export const line = (text: string, values: Record<string, Node> = {}): HTMLElement =>
  element('p', {}, ...interpolateNodes(text, values));

/** Splits a sentence at each `{{name}}` and inserts its value, which may be an element. */
export const interpolateNodes = (text: string, values: Record<string, string | Node>): (string | Node)[] =>
  text.split(/\{\{(\w+)\}\}/).map((part, position) => (position % 2 ? (values[part] ?? '') : part));

/** Isolates text that may run in the other direction, such as a query or a name. */
export const isolate = (text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
  element('bdi', attributes, text);
