/** Converts lines and columns of a text as read to offsets in the file on disk, which may have other line breaks. */
import { createSource } from '../text/source.ts';
import type { Edit } from './edits.ts';

/** Returns the offset at which each line starts. A byte order mark is not part of the first line. */
export function lineStartsOnDisk(disk: string): number[] {
  const starts = [disk.startsWith('\ufeff') ? 1 : 0];
  for (const { index, 0: lineBreak } of disk.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}

/** @param line and @param column count from 1, in UTF-16 code units */
export const offsetOnDisk = (disk: string, line: number, column: number): number =>
  (lineStartsOnDisk(disk)[line - 1] ?? disk.length) + column - 1;

/**
 * Moves edits of a text as read to the file on disk, whose byte order mark and line breaks stay as they are.
 *
 * @param text the same text as read
 */
export function moveToDisk(edits: readonly Edit[], text: string, disk: string): Edit[] {
  const starts = lineStartsOnDisk(disk);
  const { span } = createSource('', text);
  const lineBreak = /\r\n?|\n/.exec(disk)?.[0] ?? '\n';
  return edits.map((edit) => {
    const { line, column, endLine, endColumn } = span(edit.start, edit.end);
    return {
      ...edit,
      start: (starts[line - 1] ?? disk.length) + column - 1,
      end: (starts[endLine - 1] ?? disk.length) + endColumn - 1,
      text: edit.text.replaceAll('\n', lineBreak),
    };
  });
}
