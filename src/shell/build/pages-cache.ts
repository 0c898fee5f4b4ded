/**
 * Digests of the pages that Astro keeps from one build to the next. Astro copies them without looking at them, so a page
 * that was cut off on the disk would be published: https://github.com/withastro/astro/pull/17084
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import { digest, sha256 } from '../digest.ts';

type Folders = Pick<Settings, 'cacheDir' | 'pagesDir'>;

/** Path below the folder of the pages -> digest of the bytes. */
type FileDigests = Map<string, string>;

const openDigests = ({ cacheDir }: Folders) => openCache<FileDigests>(join(cacheDir, 'page-digests'));
const key = digest(['pages']);

/** Removes the files that are not as the last build left them. Astro renders their pages again. */
export function removeDamagedPages(folders: Folders): void {
  const digests = openDigests(folders).get(key);
  for (const path of filesIn(folders.pagesDir)) {
    const file = join(folders.pagesDir, path);
    if (digestOf(file) !== digests?.get(path)) rmSync(file, { force: true });
  }
}

/** Stores how the build left the pages. */
export function rememberPages(folders: Folders): void {
  const digests = filesIn(folders.pagesDir).map((path): [string, string] => [
    path,
    digestOf(join(folders.pagesDir, path)),
  ]);
  openDigests(folders).set(key, new Map(digests));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Returns a text that is no digest for a file that cannot be read. */
function digestOf(file: string): string {
  try {
    return sha256(readFileSync(file)).toString('base64');
  } catch {
    return 'unreadable';
  }
}
