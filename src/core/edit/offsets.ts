/** Converts lines and columns of a text as read to offsets in the file on disk, which may have other line breaks. */

/** Returns the offset at which each line starts. A byte order mark is not part of the first line. */
export function lineStartsOnDisk(disk: string): number[] {
  const starts = [disk.startsWith('\ufeff') ? 1 : 0];
  for (const { index, 0: lineBreak } of disk.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

/** @param line and @param column count from 1, in UTF-16 code units */
export const offsetOnDisk = (disk: string, line: number, column: number): number =>
  (lineStartsOnDisk(disk)[line - 1] ?? disk.length) + column - 1;
