/** Digests of content and code: SHA-256, cut to the length that each use needs. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const sha256 = (content: string | Uint8Array): Buffer => hash('sha256', content, 'buffer');

/** Digest of several texts: 128 bits as hexadecimal digits. */
export const digest = (parts: readonly string[]): string => sha256(parts.join('\0')).toString('hex', 0, 16);

/** Digest of the paths and contents of all files in a folder, so that a cache key changes with the code. */
export function folderDigest(folder: string): string {
  if (!existsSync(folder)) return digest([]);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return digest(paths.flatMap((path) => [path.slice(folder.length), readBytes(path)]));
}

/** Digest of the contents of files. */
export const filesDigest = (files: readonly (string | URL)[]): string => digest(files.map(readBytes));

/** Reads a file as a string with one character per byte, because pictures are not UTF-8. */
const readBytes = (file: string | URL): string => readFileSync(file, 'latin1');
