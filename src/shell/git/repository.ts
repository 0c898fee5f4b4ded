/** Opens the repository that contains the content folder. */
import { realpath } from 'node:fs/promises';
import { findRepositoryRoot, type Git, GitError, gitIn } from './git.ts';

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

/** The repository of a folder; `null` as `openRepository` returns it, an error if git does not read it. */
export type OpenedRepository = Repository | GitError | null;

/** Opens the repository that contains a folder, for all who read from it, so that they read the same commit. */
export const tryOpenRepository = (folder: string): Promise<OpenedRepository> =>
  openRepository(gitIn(folder), folder).catch((error: unknown) => {
    if (error instanceof GitError) return error;
    throw error;
  });

/**
 * Returns `null` without a repository, and before the first commit.
 *
 * @throws GitError if there is a repository that git does not read
 */
async function openRepository(git: Git, folder: string): Promise<Repository | null> {
  const realFolder = await realpath(folder).catch(() => null);
  if (realFolder === null || findRepositoryRoot(realFolder) === null) return null;
  // With --revs-only, git leaves out the first name that has no commit, and those after it.
  const flags = ['--is-shallow-repository', '--show-prefix', '--revs-only'];
  const answers = (await git('rev-parse', ...flags, 'HEAD', 'origin/HEAD')).split('\n');
  const [isShallow, prefix = '', head, remoteHead] = answers;
  return head ? { head, remoteHead: remoteHead || null, isShallow: isShallow === 'true', prefix } : null;
}
