/** How well a page fits, as Pagefind reckons it. */
import type { Use } from './pagefind.ts';

/** Documents here differ in length by kind, not by worth: the length of a page says little. */
const pageLength = 0.3;
/** The lower, the less it matters how often a word comes up. */
const saturation = 1.4;
/** A word in the title tells what a document is about. */
const fieldWeights: Readonly<Record<string, number>> = { title: 1.7, symbol: 0.1 };
/** Of a word in plain text that stands there once. */
const plainWeight = 27;

/**
 * BM25, and more for what stands in the title: the more of the query, the better.
 * @param lengths of the pages, in words
 * @param fields of the index, by name
 */
export function ranking(lengths: readonly number[], fields: readonly string[]) {
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarity = (count: number) => Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5));
  const weightOf = fields.map((name) => fieldWeights[name] ?? 0);

  /** @param counts how many pages have each of the terms */
  return (page: number, uses: readonly Use[], counts: readonly number[]): number => {
    const length = (lengths[page] ?? 0) / meanLength;
    const rarities = counts.map(rarity);
    const all = rarities.reduce((sum, each) => sum + each, 0);
    let score = 0;
    const inFields: number[] = [];
    for (const [at, { weight, fields }] of uses.entries()) {
      const rare = rarities[at] ?? 0;
      const often = weight / plainWeight;
      score +=
        (rare * (saturation + 1) * often) / (saturation * (1 - pageLength + pageLength * length) + often);
      for (const field of fields) inFields[field] = (inFields[field] ?? 0) + rare;
    }
    inFields.forEach((part, field) => {
      score += (weightOf[field] ?? 0) * part * (part / all) ** 2;
    });
    return score;
  };
}
