/** Says in words what the operating system refused while a site was built. */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { Settings } from '../content/settings.ts';
import { OperationalError } from '../operational-error.ts';
import { findSystemError, reasonOf } from '../system-errors.ts';

const diskFull = { code: 'ENOSPC' };

/** Bundlers and the search engine pass on only the words of the operating system. */
const isDiskFull = (message: string): boolean =>
  /\bENOSPC\b|\bno space left\b|\bos error 28\b|\bdisk (?:is )?full\b/i.test(message);

/** Returns what to tell people about an error of the operating system; any other error as it is. */
export function explainBuildError(
  error: unknown,
  { outDir, cacheDir, root }: Pick<Settings, 'outDir' | 'cacheDir' | 'root'>,
): unknown {
  if (!(error instanceof Error)) return error;
  const cause = findSystemError(error);
  if (!cause && !isDiskFull(error.message)) return error;
  const path = cause?.dest ?? cause?.path ?? fullFolder([outDir, cacheDir, root, tmpdir()]);
  const what = path === undefined ? 'The site cannot be written' : `${path} cannot be written`;
  return new OperationalError(
    `${what}: ${reasonOf(cause ?? diskFull)}. The site in ${outDir} is as it was.`,
    { cause: error },
  );
}

/** Returns the first folder whose disk has no space left. */
function fullFolder(folders: readonly string[]): string | undefined {
  return folders.find((folder) => {
    const { bavail, bsize } = statfsSync(existingFolder(folder));
    return bavail * bsize < 1024 * 1024;
  });
}

function existingFolder(folder: string): string {
  try {
    statfsSync(folder);
    return folder;
  } catch {
    return existingFolder(dirname(folder));
  }
}
