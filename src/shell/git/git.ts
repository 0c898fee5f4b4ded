/** Runs git and reads its objects. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs git in a folder and returns what it prints. @throws Error if git fails */
export type Git = (...args: string[]) => Promise<string>;

export const gitIn =
  (folder: string): Git =>
  async (...args) => {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 2 ** 30 });
    return stdout;
  };

/** Returns the folder of the repository that contains a folder; `null` if no repository does. */
export function findRepositoryRoot(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findRepositoryRoot(parent);
}

export interface Repository {
  /** Hash of the newest commit. */
  head: string;
  /** Older commits were not fetched. */
  isShallow: boolean;
  /** Path of the folder in the repository, with a slash at the end; empty for its root. */
  prefix: string;
}

/** Returns `null` without git, without a repository, and before the first commit. */
export async function openRepository(git: Git): Promise<Repository | null> {
  try {
    const answer = await git('rev-parse', 'HEAD', '--is-shallow-repository', '--show-prefix');
    const [head = '', isShallow, prefix = ''] = answer.split('\n');
    return { head, isShallow: isShallow === 'true', prefix };
  } catch {
    return null;
  }
}

/** Reads the texts of blobs, with line feeds as line ends. */
export interface BlobReader {
  text: (blob: string) => Promise<string>;
  end: () => Promise<void>;
}

/** Reads all blobs through one process. `git cat-file --batch` answers `<hash> blob <size>\n<bytes>\n` to each hash. */
export function openBlobReader(folder: string): BlobReader {
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const output = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let buffer = Buffer.alloc(0);
  const readUntil = async (isEnough: () => boolean): Promise<void> => {
    while (!isEnough()) {
      const { done, value } = await output.next();
      if (done) throw new Error('git cat-file ended before it answered.');
      buffer = Buffer.concat([buffer, value]);
    }
  };
  const decoder = new TextDecoder();
  return {
    async text(blob) {
      child.stdin.write(`${blob}\n`);
      await readUntil(() => buffer.includes(0x0a));
      const start = buffer.indexOf(0x0a) + 1;
      const size = Number(buffer.subarray(0, start).toString().trim().split(' ')[2]);
      await readUntil(() => buffer.length > start + size);
      const text = decoder.decode(buffer.subarray(start, start + size)).replaceAll('\r\n', '\n');
      buffer = buffer.subarray(start + size + 1);
      return text;
    },
    async end() {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.stdin.end();
      child.stdout.resume();
      await closed;
    },
  };
}
