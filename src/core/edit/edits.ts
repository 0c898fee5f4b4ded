/** Edits of the files of staff. Everything outside the edits stays the same, byte for byte. */

/** Replaces the text between two offsets of a file. */
export interface Edit {
  file: string;
  /** UTF-16 offsets in the text on disk, including its byte order mark and line breaks. */
  start: number;
  end: number;
  text: string;
}

/**
 * @param edits of one file, in any order
 * @throws RangeError if two edits overlap, or one is outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let offset = 0;
  let result = '';
  for (const { file, start, end, text: replacement } of sorted) {
    if (start < offset || end < start || end > text.length)
      throw new RangeError(`An edit of ${file} from ${start} to ${end} cannot be made`);
    result += text.slice(offset, start) + replacement;
    offset = end;
  }
  return result + text.slice(offset);
}
