/** Runs git, and creates histories with one process instead of two for each commit. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Runs git in a folder, as a person at an instant. */
export const git = (folder: string, args: readonly string[], date = '2026-01-20T12:00:00Z'): string =>
  runGit(folder, args, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });

function runGit(
  folder: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  input = Buffer.alloc(0),
): string {
  const identity = ['-c', 'user.name=Staff', '-c', 'user.email=staff@example.org'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    input,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...variables },
  });
}

/** Creates an empty repository, whose branch is `main`, in a folder that exists. */
export function initRepository(folder: string): void {
  git(folder, ['init', '--quiet', '--template=', '--initial-branch=main']);
}

// ---- Histories ----------------------------------------------------------------------------------------

/** A file, the target of a symbolic link, or the commit of a submodule. */
export type TreeEntry = string | Buffer | { link: string } | { submodule: string };

/** Entries by their paths in the repository. */
export type Tree = Readonly<Record<string, TreeEntry>>;

/** Returns the entries with paths below a folder. */
export const below = <Entry extends TreeEntry>(
  folder: string,
  tree: Readonly<Record<string, Entry>>,
): Record<string, Entry> =>
  Object.fromEntries(Object.entries(tree).map(([path, entry]) => [posix.join(folder, path), entry]));

export interface Branching {
  /** Branch of the commit. Default: `main`. A branch that does not exist starts without a parent. */
  branch?: string;
  /** Branch from which that of the commit starts. */
  from?: string;
  /** Branch that the commit merges. */
  merge?: string;
}

export interface Snapshot extends Branching {
  /** ISO 8601 */
  date: string;
  /** All files of the repository. */
  tree: Tree;
}

/** Adds commits to a repository. It changes neither the index nor the files on disk. */
export function importCommits(folder: string, snapshots: readonly Snapshot[]): void {
  const imported = new Set<string>();
  const commands = snapshots.flatMap((snapshot) => {
    const { branch = 'main', tree } = snapshot;
    const isContinued = !imported.has(branch) && existsSync(join(folder, '.git', reference(branch)));
    imported.add(branch);
    const parent = isContinued ? `${reference(branch)}^0` : snapshot.from && reference(snapshot.from);
    return [commitCommand(snapshot, branch, parent), ...Object.entries(tree).map(entryCommand)];
  });
  runGit(folder, ['fast-import', '--quiet', '--date-format=raw'], {}, Buffer.concat(commands));
}

const reference = (branch: string): string => `refs/heads/${branch}`;

function commitCommand({ date, merge }: Snapshot, branch: string, parent: string | undefined): Buffer {
  const lines = [
    `commit ${reference(branch)}`,
    `committer Staff <staff@example.org> ${Date.parse(date) / 1000} +0000`,
    'data 7\nChange\n',
    ...(parent ? [`from ${parent}`] : []),
    ...(merge ? [`merge ${reference(merge)}`] : []),
    'deleteall\n',
  ];
  return Buffer.from(lines.join('\n'));
}

function entryCommand([path, entry]: [path: string, entry: TreeEntry]): Buffer {
  const quoted = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (typeof entry === 'object' && 'submodule' in entry)
    return Buffer.from(`M 160000 ${entry.submodule} ${quoted}\n`);
  const isLink = typeof entry === 'object' && 'link' in entry;
  const bytes = Buffer.from(isLink ? entry.link : entry);
  const header = `M ${isLink ? '120000' : '100644'} inline ${quoted}\ndata ${bytes.length}\n`;
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from('\n')]);
}
