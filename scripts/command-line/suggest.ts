/** Suggests valid words for an unknown one. */
import { closestWord } from '../../src/core/text/suggest.ts';

/** Returns ` Did you mean "…"?`, the list of all words, or nothing if there are none. */
export function suggestionOrList(word: string, words: readonly string[]): string {
  const suggestion = suggestionFor(word, words);
  if (suggestion) return suggestion;
  return words.length > 0 ? ` There are: ${words.join(', ')}.` : '';
}

/** Returns ` Did you mean "…"?`, or nothing if no word is close. Options are not quoted. */
export function suggestionFor(word: string, words: readonly string[]): string {
  const closest = closestWord(word, words);
  if (!closest) return '';
  return ` Did you mean ${closest.startsWith('-') ? closest : `"${closest}"`}?`;
}
