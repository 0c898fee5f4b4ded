/** Says in words what the operating system refused while a site was built. */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { Settings } from '../content/settings.ts';
import { OperationalError } from '../operational-error.ts';

type SystemError = NodeJS.ErrnoException & { dest?: string };

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'its permissions forbid it',
  EROFS: 'the disk is read-only',
};

/** Bundlers and the search engine pass on only the words of the operating system. */
const isDiskFull = (message: string): boolean =>
  /\bENOSPC\b|\bno space left\b|\bos error 28\b|\bdisk (?:is )?full\b/i.test(message);

/** Returns what to tell people about an error of the operating system; any other error as it is. */
export function explainBuildError(
  error: unknown,
  { outDir, cacheDir, root }: Pick<Settings, 'outDir' | 'cacheDir' | 'root'>,
): unknown {
  if (!(error instanceof Error)) return error;
  const cause = systemErrorIn(error);
  const { code = isDiskFull(error.message) ? 'ENOSPC' : '' } = cause ?? {};
  const reason = reasons[code];
  if (reason === undefined) return error;
  const path = cause?.dest ?? cause?.path ?? fullFolder([outDir, cacheDir, root, tmpdir()]);
  const what = path === undefined ? 'The site cannot be written' : `${path} cannot be written`;
  return new OperationalError(`${what}: ${reason}. The site in ${outDir} is as it was.`, { cause: error });
}

/** Returns the error of the operating system that caused an error. */
function systemErrorIn(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null;
  const { code = '' } = error as SystemError;
  return Object.hasOwn(reasons, code) ? error : systemErrorIn(error.cause);
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
