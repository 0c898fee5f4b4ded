/** Opens the repository that contains the content folder. */
import { realpath } from 'node:fs/promises';
import { findRepositoryRoot, type Git, GitError } from './git.ts';

export interface Repository {
  /** Hash of the newest commit. */
  head: string;
  /** Older commits were not fetched. */
  isShallow: boolean;
  /** Path of the folder in the repository, with a slash at the end; empty for its root. */
  prefix: string;
}

/**
 * Returns `null` without a repository, and before the first commit.
 *
 * @throws GitError if there is a repository that git does not read
 */
export async function openRepository(git: Git, folder: string): Promise<Repository | null> {
  const realFolder = await realpath(folder).catch(() => null);
  if (realFolder === null || findRepositoryRoot(realFolder) === null) return null;
  const [isShallow, prefix = ''] = (await git('rev-parse', '--is-shallow-repository', '--show-prefix')).split(
    '\n',
  );
  const head = await newestCommit(git);
  return head === null ? null : { head, isShallow: isShallow === 'true', prefix };
}

/** Returns `null` before the first commit: git gives no reason then. */
async function newestCommit(git: Git): Promise<string | null> {
  try {
    return (await git('rev-parse', '--verify', '--quiet', 'HEAD')).trim();
  } catch (error) {
    if (error instanceof GitError && error.message === '') return null;
    throw error;
  }
}
