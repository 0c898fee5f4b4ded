/**
 * Packs the files of a book as an EPUB container (OCF 3.3): `mimetype` comes first and is not compressed.
 * The output of Node's zlib differs between platforms: https://github.com/nodejs/node/issues/12244
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookFile } from '../../outputs/epub/epub.ts';

export function packBook(files: readonly BookFile[]): Uint8Array {
  const entries: Zippable = {};
  // Containers hold local times without a zone, so that this date gives the same bytes in every zone.
  const mtime = new Date(1980, 0, 1, 12);
  for (const { path, text } of files)
    entries[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime }];
  return zipSync(entries);
}
