/** The surroundings of a build: locks, and a folder for files in the meantime. */
import { dirname } from 'node:path';
import type { Settings } from '../content/settings.ts';
import { type Release, takeLock } from '../lock.ts';
import { OperationalError } from '../operational-error.ts';
import { explainBuildError } from './build-errors.ts';
import { assertUsableProjectPath } from './project-path.ts';
import { enterScratchFolder } from './scratch-folder.ts';

/**
 * Runs a build in a scratch folder of the project.
 *
 * @param locks paths of files that keep other builds out
 * @throws OperationalError if another build is running, or if the disk is full
 */
export async function inWorkspace<Result>(
  settings: Settings,
  locks: readonly string[],
  build: (scratch: string) => Promise<Result>,
): Promise<Result> {
  assertUsableProjectPath(settings.root);
  const releases: Release[] = [];
  let leave = () => {};
  try {
    for (const path of locks) releases.push(lockForBuild(path));
    const scratch = enterScratchFolder(settings.root);
    leave = scratch.leave;
    setProductionMode();
    return await build(scratch.folder);
  } catch (error) {
    throw explainBuildError(error, settings);
  } finally {
    leave();
    for (const release of releases) release();
  }
}

/** @throws OperationalError if another process holds the lock */
function lockForBuild(path: string): Release {
  const lock = takeLock(path);
  if (typeof lock === 'function') return lock;
  throw new OperationalError(
    `Another build (process ${lock.pid} on ${lock.host}) writes to ${dirname(path)}. Wait until it has finished. If there is none, delete ${path}.`,
  );
}

/**
 * Removes environment variables that replace the values of `import.meta.env`, with which Astro would build the pages
 * of the development server: https://github.com/withastro/astro/issues/3688
 */
function setProductionMode(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
}
