/** Deletes versions and files that nobody needs any more. */
import { languageTags } from '../../core/model/languages.ts';
import { prunePins } from './pins.ts';
import { deleteUnused, readCurrent, recordNames } from './store.ts';

/** Pages may have been closed since the worker last ran. */
let isCleanedUp = false;

export async function cleanUpOnce(): Promise<void> {
  if (!isCleanedUp) await cleanUp();
}

/** Keeps the current version of each language, and those of open pages. */
export async function cleanUp(): Promise<void> {
  isCleanedUp = true;
  const openPages = await prunePins();
  const used = new Set(openPages.map(({ language, build }) => recordNames.version(language, build)));
  for (const language of languageTags) {
    const current = await readCurrent(language);
    if (current) used.add(recordNames.version(language, current.build));
  }
  await deleteUnused(used);
}
