/** Finds where staff can read the help: the public site may lack it, because errors keep the site from being published. */
import { execFileSync } from 'node:child_process';

const folder = 'src/help/';

/**
 * Returns the address of the folder of the help, with a slash at the end: in a job of GitHub or GitLab that of the
 * folder in the checked out commit, elsewhere its path in the project.
 *
 * @param root folder of the project
 */
export function helpFolder(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const blob = env['GITHUB_ACTIONS'] === 'true' ? 'blob' : env['GITLAB_CI'] === 'true' ? '-/blob' : null;
  if (blob === null) return folder;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // The address of a remote can contain a token, which `origin` leaves out.
    const { origin, pathname } = new URL(git('config', '--get', 'remote.origin.url'));
    return `${origin}${pathname.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '')}/${blob}/${git('rev-parse', 'HEAD')}/${folder}`;
  } catch {
    // There is no git, no commit or no remote with a web address.
    return folder;
  }
}
