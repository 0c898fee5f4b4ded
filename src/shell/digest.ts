/** Digests of content and code: SHA-256, cut to the length that each use needs. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from './output/paths-in.ts';

export const sha256 = (content: string | Uint8Array): Buffer => hash('sha256', content, 'buffer');

/** Digest of several texts: 128 bits as hexadecimal digits. */
export const digest = (parts: readonly string[]): string => sha256(parts.join('\0')).toString('hex', 0, 16);

/** Digest of the paths and contents of all files in a folder, so that a cache key changes with the code. */
export const folderDigest = (folder: string): string =>
  digest(
    pathsIn(folder)
      .sort()
      .flatMap((path) => [path, existsSync(join(folder, path)) ? readBytes(join(folder, path)) : '']),
  );

/** Digest of the contents of files. */
export const filesDigest = (files: readonly (string | URL)[]): string => digest(files.map(readBytes));

/** Reads a file as a string with one character per byte, because pictures are not UTF-8. */
const readBytes = (file: string | URL): string => readFileSync(file, 'latin1');
