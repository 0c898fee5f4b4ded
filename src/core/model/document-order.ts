/** The order of the documents of a meeting. */

/** Words that attach a document to the one named before them, as in the symbols of documents (`/Add.1`, `/Corr.1`, `/Rev.1`). */
const attachments = new Set(['add', 'addendum', 'amend', 'annex', 'corr', 'corrigendum', 'rev']);

/**
 * Compares names of documents word by word: `note`, `note-add-1`, `note-corr-1`, `note-2`, `note-10`, `note-background`.
 * Attachments directly follow their document. Numbered documents come next, in the order of their numbers.
 */
export function compareDocumentNames(one: string, other: string): number {
  const [left, right] = [one.split('-'), other.split('-')];
  for (const [index, word] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    const difference = rank(word) - rank(against) || compareWords(word, against);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

const rank = (word: string): number => (attachments.has(word) ? 0 : isNumber(word) ? 1 : 2);

const compareWords = (one: string, other: string): number =>
  (isNumber(one) && isNumber(other) ? Number(one) - Number(other) : 0) ||
  (one < other ? -1 : one > other ? 1 : 0);
