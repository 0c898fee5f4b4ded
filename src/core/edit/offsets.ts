/** From the lines and columns of a text as it was read to the offsets of the text as it lies on disk. */

/** Offsets at which lines start; a byte order mark is no part of the first. */
export function lineStartsOnDisk(disk: string): number[] {
  const starts = [disk.startsWith('\ufeff') ? 1 : 0];
  for (const { index, 0: sign } of disk.matchAll(/\r\n?|\n/g)) starts.push(index + sign.length);
  return starts;
}

/** @param line and @param column count from 1, in UTF-16 code units */
export const offsetOnDisk = (disk: string, line: number, column: number): number =>
  (lineStartsOnDisk(disk)[line - 1] ?? disk.length) + column - 1;
