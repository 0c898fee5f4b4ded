/** Scores pages as Pagefind does, with BM25. */
import type { TermOnPage } from '../../core/search/pagefind/format.ts';

/** How much the length of a page matters. Low, because documents here differ in length by kind, not by relevance. */
const pageLengthInfluence = 0.3;
/** The lower, the less it matters how often a term occurs. */
const termSaturation = 1.4;
/** Words in the title say what a document is about. */
const fieldWeights: readonly [name: string, weight: number][] = [
  ['symbol', 0.1],
  ['title', 1.7],
];
/** The weight that counts as one occurrence in plain text. */
const plainTextWeight = 27;

/** The pages of all shards. */
export interface CollectionSize {
  pageCount: number;
  /** Number of words of all pages. */
  wordCount: number;
}

/** Returns the function that scores a page. Terms in a field add to the score, the more of the query the better. */
export function createScorer({ pageCount, wordCount }: CollectionSize) {
  const meanWordCount = wordCount / pageCount;
  const inverseFrequency = (pagesWithTerm: number) =>
    Math.log(1 + (pageCount - pagesWithTerm + 0.5) / (pagesWithTerm + 0.5));

  /**
   * @param pageWordCount number of words of the page
   * @param pageCounts how many pages contain each of the terms
   * @param fieldNames the names of the fields in the shard of the page
   */
  return (
    pageWordCount: number,
    terms: readonly TermOnPage[],
    pageCounts: readonly number[],
    fieldNames: readonly string[],
  ): number => {
    const relativeLength = pageWordCount / meanWordCount;
    const rarities = pageCounts.map(inverseFrequency);
    const totalRarity = rarities.reduce((sum, rarity) => sum + rarity, 0);
    let score = 0;
    const rarityInFields = new Map<string, number>();
    for (const [index, { weight, fields }] of terms.entries()) {
      const rarity = rarities[index] ?? 0;
      const frequency = weight / plainTextWeight;
      score +=
        (rarity * (termSaturation + 1) * frequency) /
        (termSaturation * (1 - pageLengthInfluence + pageLengthInfluence * relativeLength) + frequency);
      for (const field of fields) {
        const name = fieldNames[field] ?? '';
        rarityInFields.set(name, (rarityInFields.get(name) ?? 0) + rarity);
      }
    }
    for (const [name, weight] of fieldWeights) {
      const rarity = rarityInFields.get(name) ?? 0;
      score += weight * rarity * (rarity / totalRarity) ** 2;
    }
    return score;
  };
}
