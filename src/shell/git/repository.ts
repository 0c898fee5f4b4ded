/** Opens the repository that contains the content folder. */
import { realpath } from 'node:fs/promises';
import { findRepositoryRoot, type Git } from './git.ts';

export interface Repository {
  /** Hash of the newest commit. */
  head: string;
  /** Hash of the newest commit that was fetched of the default branch; `null` without a remote repository. */
  remoteHead: string | null;
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
  // With --revs-only, git leaves out the first name that has no commit, and those after it.
  const flags = ['--is-shallow-repository', '--show-prefix', '--revs-only'];
  const answers = (await git('rev-parse', ...flags, 'HEAD', 'origin/HEAD')).split('\n');
  const [isShallow, prefix = '', head, remoteHead] = answers;
  return head ? { head, remoteHead: remoteHead || null, isShallow: isShallow === 'true', prefix } : null;
}
