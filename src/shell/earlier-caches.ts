/** Removes what earlier versions left in the folder of the cache. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findSystemError } from './system-errors.ts';

/** Folders that no current code reads. */
const earlierFolders = [
  'engine',
  'former',
  'former-texts',
  'history-texts',
  'page-digests',
  'pages',
  'published-texts',
  'summaries',
  'zips',
];

/** Folders whose entries were files, and are in folders now. */
const dividedFolders = ['checked', 'parsed', 'published-before'];

/** Removes no other names: somebody may have put something else into the folder. */
export function removeEarlierCaches(cacheDir: string): void {
  const entries = dividedFolders.flatMap((folder) =>
    namesOfEntries(join(cacheDir, folder)).map((name) => join(folder, name)),
  );
  for (const path of [...earlierFolders, ...entries]) removeIfPossible(join(cacheDir, path));
}

const namesOfEntries = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^[\da-f]{32}$/.test(name)) : [];

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!findSystemError(error)) throw error;
  }
}
