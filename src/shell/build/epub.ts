/**
 * Packs the files of a book as an EPUB container (OCF 3.3): `mimetype` first and as it is. Not by the zlib of Node:
 * its bytes differ from machine to machine.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookFile } from '../../outputs/epub/epub.ts';

export function packBook(files: readonly BookFile[]): Uint8Array {
  const entries: Zippable = {};
  // A container knows no time zone: in each of them, this is written alike.
  const mtime = new Date(1980, 0, 1, 12);
  for (const { path, text } of files)
    entries[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime }];
  return zipSync(entries);
}
