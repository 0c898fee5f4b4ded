/** Changes of staff's own texts, by place: everything that is not named stays as it is, byte for byte. */

/** What stands between two places of a file gives way to another text. */
export interface Edit {
  file: string;
  /** UTF-16 offsets into the text as it lies on disk: its byte order mark and line ends included. */
  start: number;
  end: number;
  text: string;
}

/**
 * @param edits of one file, in any order
 * @throws RangeError where two of them overlap, or one reaches beyond the text: neither can be what was meant
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  let result = '';
  for (const edit of inOrder) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`An edit of ${edit.file} from ${edit.start} to ${edit.end} cannot be made`);
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
