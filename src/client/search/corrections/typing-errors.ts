/** Measures how likely one word was typed for another. */

const vowels = /^[aeiouyаеиоуыэюяاويى]$/;

/** Typing errors cost 1 each. Those that people make most often cost less, to decide between corrections. */
const swappedLettersCost = 0.8;
const doubledLetterCost = 0.7;
const otherVowelCost = 0.9;

/**
 * Returns the cost of the typing errors (a letter missing, extra, wrong, or swapped with its neighbour) that turn one
 * word into the other; `Infinity` if it exceeds the maximum.
 */
export function editCost(typed: string, meant: string, maxCost: number): number {
  if (Math.abs(typed.length - meant.length) * doubledLetterCost > maxCost) return Number.POSITIVE_INFINITY;
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
    if (Math.min(...current) > maxCost) return Number.POSITIVE_INFINITY;
    [beforePrevious, previous] = [previous, current];
  }
  const cost = previous[meant.length] ?? 0;
  return cost > maxCost ? Number.POSITIVE_INFINITY : cost;
}

/** Returns the cost of leaving out the first letters of a word. */
const insertionCost = (word: string, count: number): number =>
  Array.from({ length: count }, (_, at) => repeatedLetterCost(word, at)).reduce((sum, cost) => sum + cost, 0);

/** Returns the cost of an extra or missing letter, which is lower if it repeats the one before. */
const repeatedLetterCost = (word: string, at: number): number =>
  at > 0 && word[at] === word[at - 1] ? doubledLetterCost : 1;

function replacementCost(typed = '', meant = ''): number {
  if (typed === meant) return 0;
  return vowels.test(typed) && vowels.test(meant) ? otherVowelCost : 1;
}
