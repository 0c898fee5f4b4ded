/** The order of the documents of a meeting. */
import type { ParsedDocument } from './document.ts';
import { orderedDocumentTypes } from './vocabulary.ts';

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

// ---- The documents of a meeting -------------------------------------------------------------------------

/**
 * Orders the documents of a meeting by type. Documents of one type are in the order of their symbols if all of them have
 * one, otherwise in that of their names.
 *
 * @param ownTypes types that the site adds
 */
export function orderDocuments<D extends Pick<ParsedDocument, 'name' | 'type' | 'versions'>>(
  documents: readonly D[],
  ownTypes: readonly string[],
): D[] {
  const types = orderedDocumentTypes(ownTypes);
  const byType = Map.groupBy(documents, ({ type }) => type);
  return types.flatMap((type) => orderInType(byType.get(type) ?? []));
}

function orderInType<D extends Pick<ParsedDocument, 'name' | 'versions'>>(documents: readonly D[]): D[] {
  const symbols = new Map(documents.map((document) => [document, symbolOf(document)]));
  const haveSymbols = [...symbols.values()].every((symbol) => symbol !== undefined);
  const keyOf = (document: D): string => (haveSymbols && symbols.get(document)) || document.name;
  return documents.toSorted(
    (one, other) =>
      compareDocumentNames(keyOf(one), keyOf(other)) || compareDocumentNames(one.name, other.name),
  );
}

/** Returns the symbol as a name: `sccr-45-3-rev-2` for `SCCR/45/3 Rev.2`. */
const symbolOf = ({ versions }: Pick<ParsedDocument, 'versions'>): string | undefined =>
  Object.values(versions)
    .find(({ symbol }) => symbol !== undefined)
    ?.symbol?.toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
