/** Suggests a word for one that is unknown. */
import { closest, distance } from 'fastest-levenshtein';

/** Returns the valid word that an unknown one was probably meant to be: a typing error away, in any case of letters. They share a letter at least. */
export function closestWord(unknown: string, valid: readonly string[]): string | undefined {
  const typed = unknown.toLowerCase();
  const lowerCase = valid.map((word) => word.toLowerCase());
  const best = valid[lowerCase.indexOf(closest(typed, lowerCase))];
  if (best === undefined) return undefined;
  const maxDistance = Math.max(best.length > 3 ? 2 : 1, Math.floor(best.length / 3));
  const errors = distance(typed, best.toLowerCase());
  return errors <= maxDistance && errors < typed.length ? best : undefined;
}
