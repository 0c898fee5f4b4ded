/** The characters that count when a source is compared with its pages: letters, digits and symbols, but no punctuation. */
import { toLatinDigits } from '../../text/strings.ts';

/** Markdown has no sign among them, so that markup never counts. */
const counted = /[\p{L}\p{M}\p{N}\p{Sc}\p{So}]+/gu;
const others = /[^\p{L}\p{M}\p{N}\p{Sc}\p{So}]+/gu;

/** Returns the characters of a text that count. */
export const countedCharacters = (text: string): string => toLatinDigits(text).replace(others, '');

export interface PlacedCharacters {
  characters: string;
  /** The offset of each character in the file. */
  offsets: readonly number[];
}

/** Returns the characters of a text that count, with their offsets. @param start offset of the text in the file */
export function placedCharacters(text: string, start: number): PlacedCharacters {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { index, 0: run } of toLatinDigits(text).matchAll(counted)) {
    pieces.push(run);
    for (let at = 0; at < run.length; at++) offsets.push(start + index + at);
  }
  return { characters: pieces.join(''), offsets };
}
