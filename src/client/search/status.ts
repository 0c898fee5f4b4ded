/** What is said about a search, with what was typed set apart in it. */
import { element } from '../dom.ts';
import { formatCount } from '../words.ts';
import type { Asked } from './address.ts';
import type { Outcome } from './engine.ts';
import type { SearchWords } from './settings.ts';

export function linesOf({ q }: Asked, outcome: Outcome, words: SearchWords): HTMLElement[] {
  const { hits, corrected, partly } = outcome;
  if (hits.length === 0) return [line(words.none, { query: isolated(q) }), line(words.noneHint)];
  return [
    ...(corrected ? [line(words.corrected, { query: isolated(q), corrected: isolated(corrected) })] : []),
    ...(partly ? [line(words.partialMatches)] : []),
    line(formatCount(words, 'results', hits.length), { query: isolated(corrected ?? q) }),
  ];
}

export const line = (text: string, values: Record<string, Node> = {}): HTMLElement =>
  element('p', {}, ...filled(text, values));

/** A sentence with values in its gaps. */
export const filled = (text: string, values: Record<string, string | Node>): (string | Node)[] =>
  text.split(/\{\{(\w+)\}\}/).map((part, place) => (place % 2 ? (values[part] ?? '') : part));

/** What a reader typed, or a name, may run the other way. */
export const isolated = (text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
  element('bdi', attributes, text);
