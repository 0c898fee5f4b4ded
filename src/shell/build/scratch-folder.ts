/** Folders in which builds work. */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lockOwner, takeLock } from '../lock.ts';

const builds = 'node_modules/.cache/rostrum-builds';
const lockName = 'lock';
/** A folder without a lock may belong to a build that is about to lock it. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Creates a folder for one build, and makes it the working folder: Astro writes the compiled code there or below it
 * (https://github.com/withastro/astro/pull/4736), and several builds must not overwrite that code. The folder is in
 * `node_modules`, where the code finds its packages.
 *
 * @returns the folder, and a function that restores the working folder and removes this one
 */
export function enterScratchFolder(root: string): { folder: string; leave: () => void } {
  mkdirSync(join(root, builds), { recursive: true });
  // Astro asks whether its output folder is in the working folder, whose path has no links.
  const parent = realpathSync(join(root, builds));
  removeAbandoned(parent);
  const folder = mkdtempSync(join(parent, 'build-'));
  const lock = takeLock(join(folder, lockName));
  const previous = process.cwd();
  process.chdir(folder);
  return {
    folder,
    leave() {
      process.chdir(previous);
      if (typeof lock === 'function') lock();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes the folders of builds that were killed. */
function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    const lock = statSync(join(folder, lockName), { throwIfNoEntry: false });
    const status = lock ?? statSync(folder, { throwIfNoEntry: false });
    const isYoung = !lock && status && Date.now() - status.mtimeMs < abandonedAfterMs;
    if (!isYoung && !lockOwner(join(folder, lockName))) rmSync(folder, { recursive: true, force: true });
  }
}
