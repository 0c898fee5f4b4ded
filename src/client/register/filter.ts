/** Finds the entries of a register that match the filters and the words that the reader chose. */
import { stripDiacritics } from '../../core/search/language-rules.ts';

export interface FilterableEntry {
  /** Keys of its values by field. Only a document has several, such as its languages. */
  keys: ReadonlyMap<string, readonly string[]>;
  /** The words of the entry, as `foldText` returns them. */
  text: string;
}

export interface Filters {
  /** The chosen keys by field; a field without keys does not filter. */
  keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** As typed. */
  words: string;
}

/** Folds a text so that case, accents and forms of Arabic letters do not matter. */
export const foldText = (text: string): string =>
  stripDiacritics(text.toLowerCase()).replaceAll('\u0640', '');

/** Returns the entries that have one of the chosen keys of each field, and all words. */
export function matchingEntries<Entry extends FilterableEntry>(
  entries: readonly Entry[],
  filters: Filters,
): Entry[] {
  const words = wordsOf(filters.words);
  return entries.filter((entry) => hasWords(entry, words) && hasKeys(entry, filters, null));
}

/** Counts, for each key of a field, the entries that would match if only this key of the field were chosen. */
export function countsOf(
  entries: readonly FilterableEntry[],
  filters: Filters,
  field: string,
): Map<string, number> {
  const words = wordsOf(filters.words);
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!hasWords(entry, words) || !hasKeys(entry, filters, field)) continue;
    for (const key of entry.keys.get(field) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const wordsOf = (text: string): string[] => foldText(text).split(/\s+/u).filter(Boolean);

const hasWords = ({ text }: FilterableEntry, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** @param ignored a field whose chosen keys do not count */
const hasKeys = ({ keys: own }: FilterableEntry, { keys }: Filters, ignored: string | null): boolean =>
  [...keys].every(
    ([field, chosen]) =>
      field === ignored || chosen.size === 0 || (own.get(field) ?? []).some((key) => chosen.has(key)),
  );
