/** Scores pages as Pagefind does, with BM25. */
import type { TermOnPage } from '../../core/search/pagefind/format.ts';

/** How much the length of a page matters. Low, because documents here differ in length by kind, not by relevance. */
const pageLengthInfluence = 0.3;
/** The lower, the less it matters how often a term occurs. */
const termSaturation = 1.4;
/** Words in the title say what a document is about. */
const fieldWeights: Readonly<Record<string, number>> = { title: 1.7, symbol: 0.1 };
/** The weight that counts as one occurrence in plain text. */
const plainTextWeight = 27;

/**
 * Returns the function that scores a page. Terms in a field add to the score, the more of the query the better.
 * @param wordCounts of the pages
 * @param fields names of the fields
 */
export function createScorer(wordCounts: readonly number[], fields: readonly string[]) {
  const meanWordCount = wordCounts.reduce((sum, count) => sum + count, 0) / wordCounts.length;
  const inverseFrequency = (pageCount: number) =>
    Math.log(1 + (wordCounts.length - pageCount + 0.5) / (pageCount + 0.5));
  const weights = fields.map((name) => fieldWeights[name] ?? 0);

  /** @param pageCounts how many pages contain each of the terms */
  return (page: number, terms: readonly TermOnPage[], pageCounts: readonly number[]): number => {
    const relativeLength = (wordCounts[page] ?? 0) / meanWordCount;
    const rarities = pageCounts.map(inverseFrequency);
    const totalRarity = rarities.reduce((sum, rarity) => sum + rarity, 0);
    let score = 0;
    const rarityInFields: number[] = [];
    for (const [index, { weight, fields }] of terms.entries()) {
      const rarity = rarities[index] ?? 0;
      const frequency = weight / plainTextWeight;
      score +=
        (rarity * (termSaturation + 1) * frequency) /
        (termSaturation * (1 - pageLengthInfluence + pageLengthInfluence * relativeLength) + frequency);
      for (const field of fields) rarityInFields[field] = (rarityInFields[field] ?? 0) + rarity;
    }
    rarityInFields.forEach((rarity, field) => {
      score += (weights[field] ?? 0) * rarity * (rarity / totalRarity) ** 2;
    });
    return score;
  };
}
