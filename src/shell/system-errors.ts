/** Errors of the operating system, in words. */

export type SystemError = NodeJS.ErrnoException & { dest?: string };

/** Why a path cannot be written, by the code of the error. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'there is a folder of that name',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'its permissions forbid it',
  EROFS: 'the disk is read-only',
};

/** Returns the error of the operating system that is or caused an error, if its code has a reason in words. */
export function findSystemError(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null;
  const { code = '' } = error as SystemError;
  return Object.hasOwn(reasons, code) ? error : findSystemError(error.cause);
}

/** Says in words why a file cannot be written, or gives the code of the operating system. */
export function reasonOf(error: unknown): string {
  const { code = 'unknown reason' } = error as SystemError;
  return reasons[code] ?? code;
}
