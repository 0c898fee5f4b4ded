/** Measures how likely one word was typed for another. */

const vowels = /^[aeiouyаеиоуыэюяاويى]$/;

/** Typing errors cost 1 each. Those that people make most often cost less, to decide between corrections. */
const swappedLettersCost = 0.8;
const doubledLetterCost = 0.7;
const otherVowelCost = 0.9;
const otherLetterCost = 0.95;

/** How many letters of the typed and of the meant word may be an ending, and how long the rest must be. */
const maxTypedEnding = 2;
const maxMeantEnding = 3;
const minLengthWithoutEnding = 5;

export interface EditCosts {
  /** For the words as they are. */
  complete: number;
  /** For their starts: the endings may be those of two forms of a word. */
  withoutEndings: number;
}

/**
 * Returns the cost of the typing errors (a letter missing, extra, wrong, or swapped with its neighbour) that turn one
 * word into the other; `Infinity` if it exceeds the maximum.
 */
export function editCosts(typed: string, meant: string, maxCost: number): EditCosts {
  const costs = { complete: Number.POSITIVE_INFINITY, withoutEndings: Number.POSITIVE_INFINITY };
  if (Math.abs(typed.length - meant.length) > maxMeantEnding + maxCost / doubledLetterCost) return costs;
  // Costs for the start of the typed word, up to one letter and up to two letters before the current one.
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, column) => insertionCost(meant, column));
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [(previous[0] ?? 0) + repeatedLetterCost(typed, row - 1)];
    for (let column = 1; column <= meant.length; column += 1) {
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      current[column] = Math.min(
        (previous[column - 1] ?? 0) + replacementCost(typed[row - 1], meant[column - 1]),
        (previous[column] ?? 0) + repeatedLetterCost(typed, row - 1),
        (current[column - 1] ?? 0) + repeatedLetterCost(meant, column - 1),
        isSwapped ? (beforePrevious[column - 2] ?? 0) + swappedLettersCost : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > maxCost) return costs;
    if (row >= Math.max(typed.length - maxTypedEnding, minLengthWithoutEnding)) {
      const shortest = Math.max(meant.length - maxMeantEnding, minLengthWithoutEnding);
      costs.withoutEndings = Math.min(costs.withoutEndings, ...current.slice(shortest));
    }
    [beforePrevious, previous] = [previous, current];
  }
  costs.complete = previous[meant.length] ?? 0;
  for (const key of ['complete', 'withoutEndings'] as const)
    if (costs[key] > maxCost) costs[key] = Number.POSITIVE_INFINITY;
  return costs;
}

/** Returns the cost of leaving out the first letters of a word. */
const insertionCost = (word: string, count: number): number =>
  Array.from({ length: count }, (_, at) => repeatedLetterCost(word, at)).reduce((sum, cost) => sum + cost, 0);

/** Returns the cost of an extra or missing letter, which is lower if it repeats the one before. */
const repeatedLetterCost = (word: string, at: number): number =>
  at > 0 && word[at] === word[at - 1] ? doubledLetterCost : 1;

function replacementCost(typed = '', meant = ''): number {
  if (typed === meant) return 0;
  return vowels.test(typed) && vowels.test(meant) ? otherVowelCost : otherLetterCost;
}
