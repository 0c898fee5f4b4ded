/** The characters that count when a source is compared with its pages: letters, digits and symbols, but no punctuation. */
import { toLatinDigits } from '../../text/strings.ts';

/** Markdown has no sign among them, so that markup never counts. */
const counted = /[\p{L}\p{M}\p{N}\p{Sc}\p{So}]+/gu;
const others = /[^\p{L}\p{M}\p{N}\p{Sc}\p{So}]+/gu;

/** Returns the characters of a text that count. */
export function countedCharacters(text: string): string {
  const latin = toLatinDigits(text);
  let characters = '';
  let start = 0;
  for (let at = 0; at < latin.length; at += 1) {
    const unit = latin.charCodeAt(at);
    const kind = kinds[unit] || kindOf(unit);
    if (kind === isCounted) continue;
    if (kind === isSurrogate) return latin.replace(others, '');
    if (at > start) characters += latin.slice(start, at);
    start = at + 1;
  }
  return start === 0 ? latin : characters + latin.slice(start);
}

/** Says which UTF-16 code units count. A table, because a regular expression for the letters of Unicode takes ten times as long. */
const kinds = new Uint8Array(0x10000);
/** The kinds of code units; 0 if that is not known yet. Halves of a surrogate pair count together or not at all. */
const [isCounted, isOther, isSurrogate] = [1, 2, 3];

function kindOf(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const kind = isHalf ? isSurrogate : String.fromCharCode(unit).search(counted) === 0 ? isCounted : isOther;
  kinds[unit] = kind;
  return kind;
}

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
