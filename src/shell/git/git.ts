/** Runs git, the same way in every environment and whatever the configuration of the user. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Git failed. The message is the reason that git gave, or empty if it gave none. */
export class GitError extends Error {}

/** Runs git in a folder and returns what it prints. @throws GitError */
export type Git = (...args: string[]) => Promise<string>;

export const gitIn =
  (folder: string): Git =>
  async (...args) => {
    try {
      const { stdout } = await run('git', commandLine(folder, args), {
        maxBuffer: 2 ** 30,
        env: gitEnvironment(),
      });
      return stdout;
    } catch (cause) {
      throw new GitError(reasonOf(cause), { cause });
    }
  };

/** Starts git in a folder, for a conversation through its input and output. */
export const spawnGit = (folder: string, ...args: string[]) =>
  spawn('git', commandLine(folder, args), { stdio: ['pipe', 'pipe', 'ignore'], env: gitEnvironment() });

/** Settings that would change what the commands of this folder print. The user may have configured others. */
const configuration: Readonly<Record<string, string>> = {
  'color.ui': 'false',
  'core.quotePath': 'false',
  'diff.ignoreSubmodules': 'none',
  'diff.orderFile': '/dev/null',
  'diff.relative': 'false',
  'diff.renames': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.decorate': 'false',
  'log.follow': 'false',
  'log.mailmap': 'false',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
};

const commandLine = (folder: string, args: readonly string[]): string[] => [
  ...Object.entries(configuration).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  '-C',
  folder,
  ...args,
];

/**
 * Variables that would lead git to another repository (a hook sets some of them), change how it reads paths, or trace
 * what it does. Those that set the configuration stay, because a forge allows a folder with them.
 */
const ignoredVariable =
  /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|INTERNAL_\w+|REPLACE_REF_BASE|QUARANTINE_PATH|CEILING_DIRECTORIES|DEFAULT_HASH|EXTERNAL_DIFF|DIFF_OPTS|PAGER|ATTR_\w+|FLUSH|TRACE\w*|\w+_PATHSPECS)$/;

function gitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ignoredVariable.test(name));
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    LANGUAGE: '',
    // Replacements and grafts are in one clone only: another clone would make other pages.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Returns what git said when it failed, on one line. */
function reasonOf(error: unknown): string {
  const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
  if (code === 'ENOENT') return 'git is not installed';
  return (
    stderr
      .replace(/^hint:.*\n?/gm, '')
      .trim()
      .replace(/^(?:fatal|error): /gm, '')
      // Git writes a sentence a line, often without a full stop.
      .replace(/(?<![:.,;])\n/g, '. ')
      .replace(/\s+/g, ' ')
  );
}

/** Returns the folder of the repository that contains a folder; `null` if no repository does. */
export function findRepositoryRoot(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findRepositoryRoot(parent);
}
