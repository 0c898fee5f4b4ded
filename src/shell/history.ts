/** Reads the history of `content/` from git: once for a commit, each text once. Without git, or with a part of it, the build works and says so. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseDocument } from 'yaml';
import { changesBetween, fieldChanges } from '../core/changes.ts';
import { type Change, type History, noHistory, type Revision } from '../core/history.ts';
import type { Version } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import { documentPathOrNull } from '../core/paths.ts';
import { codeOf, createCache, digest } from './cache.ts';
import type { Settings } from './settings.ts';

const run = promisify(execFile);

/** One commit, and the blob each file of `content/` had after it; `null` where it was taken out. */
interface Commit {
  hash: string;
  date: string;
  /** The commit before it is not known, so what it says of a file is no change. */
  isBoundary: boolean;
  blobs: [path: string, blob: string | null][];
}

export async function readHistory({
  content,
  cacheDir,
}: Pick<Settings, 'content' | 'cacheDir'>): Promise<History> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', content, ...args], { maxBuffer: 2 ** 30 });
    return stdout;
  };
  let head: string;
  try {
    head = (await git('rev-parse', 'HEAD')).trim();
  } catch {
    // No git, no repository, or no commit yet.
    return noHistory;
  }
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
  const prefix = (await git('rev-parse', '--show-prefix')).trim();
  const code = codeOf(fileURLToPath(new URL('../core', import.meta.url)));
  const kept = join(cacheDir, 'history', `${digest([head, String(isShallow), prefix, ...code])}.json`);
  return (await readKept(kept)) ?? keep(kept, await compute(git, isShallow, content, cacheDir));
}

type Git = (...args: string[]) => Promise<string>;

async function compute(git: Git, isShallow: boolean, content: string, cacheDir: string): Promise<History> {
  const commits = await readCommits(git, isShallow);
  const newest = (await git('log', '-1', '--format=%cI')).trim();
  const read = createReader(content, cacheDir);
  const files: Record<string, readonly Revision[]> = {};
  for (const [path, states] of statesByFile(commits)) {
    const revisions = await revisionsOf(path, states, read);
    if (revisions.length > 0) files[path] = revisions;
  }
  await read.end();
  return { reach: isShallow ? 'shallow' : 'whole', head: utc(newest), files };
}

const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** Commits that touch `content/`, the oldest first: the main line alone, so that a merge counts once. */
async function readCommits(git: Git, isShallow: boolean): Promise<Commit[]> {
  const log = await git(
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--relative',
    '-z',
    '--format=%x01%H %cI %P',
    '--',
    '.',
  );
  const commits = log
    .split('\x01')
    .slice(1)
    .map((text): Commit => {
      const [header = '', ...entries] = text.split('\0').map((entry) => entry.trim());
      const [hash = '', date = '', parent] = header.split(' ');
      const words = entries.filter(Boolean);
      const blobs: Commit['blobs'] = [];
      for (let index = 0; index + 1 < words.length; index += 2) {
        const [, , , blob = '', status] = (words[index] ?? '').split(' ');
        blobs.push([words[index + 1] ?? '', status === 'D' ? null : blob]);
      }
      return { hash, date: utc(date), isBoundary: isShallow && !parent, blobs };
    });
  return commits.reverse();
}

interface State {
  commit: Commit;
  blob: string | null;
}

function statesByFile(commits: readonly Commit[]): Map<string, State[]> {
  const states = new Map<string, State[]>();
  for (const commit of commits) {
    for (const [path, blob] of commit.blobs) {
      const isRelevant = documentPathOrNull(path) || path.endsWith('/meeting.yaml');
      if (isRelevant) states.set(path, [...(states.get(path) ?? []), { commit, blob }]);
    }
  }
  return states;
}

/** The newest first. A state that could not be published, because it had errors, is passed over. */
async function revisionsOf(path: string, states: readonly State[], read: Reader): Promise<Revision[]> {
  const revisions: Revision[] = [];
  let before: Published = null;
  for (const { commit, blob } of states) {
    const after: Published | 'faulty' = blob === null ? null : await read.state(path, blob);
    if (after === 'faulty') continue;
    const changes = commit.isBoundary ? [] : compare(before, after);
    if (changes.length > 0) revisions.unshift({ date: commit.date, commit: commit.hash, changes });
    before = after;
  }
  return revisions;
}

type Published = { version: Version } | { fields: Record<string, unknown> } | null;

function compare(before: Published, after: Published): Change[] {
  if (!after) return [];
  if (!before) return [{ type: 'created' }];
  if ('version' in after) return changesBetween('version' in before ? before.version : null, after.version);
  return 'fields' in before ? fieldChanges(before.fields, after.fields) : [];
}

// ---- Texts of former states ---------------------------------------------------------------------------

interface Reader {
  state: (path: string, blob: string) => Promise<Published | 'faulty'>;
  end: () => Promise<void>;
}

/** Reads blobs through one `git cat-file`; what a text parses to is kept by its blob. */
function createReader(content: string, cacheDir: string): Reader {
  const cache = createCache(join(cacheDir, 'history-texts'));
  const blobs = createBlobs(content);
  const options = { base: '/' };
  return {
    async state(path, blob) {
      if (path.endsWith('.yaml')) return readFields(await blobs.text(blob));
      const named = { path, hash: blob, text: '' };
      let parsed = cache.get(named, options);
      if (!parsed) {
        parsed = parse({ ...named, text: await blobs.text(blob) }, options);
        cache.set(named, options, parsed);
      }
      const isFaulty = parsed.diagnostics.some(({ severity }) => severity === 'error');
      return isFaulty ? 'faulty' : { version: parsed.version };
    },
    async end() {
      cache.sweep();
      await blobs.end();
    },
  };
}

function readFields(text: string): Published | 'faulty' {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return 'faulty';
  return { fields: (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown> };
}

/** `git cat-file --batch`: `<hash> blob <size>\n<bytes>\n` for each hash that is asked for. */
function createBlobs(content: string): { text: (blob: string) => Promise<string>; end: () => Promise<void> } {
  const child = spawn('git', ['-C', content, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const output = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let buffer = Buffer.alloc(0);
  const need = async (isEnough: () => boolean): Promise<void> => {
    while (!isEnough()) {
      const { done, value } = await output.next();
      if (done) throw new Error('git cat-file ended before its answer.');
      buffer = Buffer.concat([buffer, value]);
    }
  };
  const decoder = new TextDecoder();
  return {
    async text(blob) {
      child.stdin.write(`${blob}\n`);
      await need(() => buffer.includes(0x0a));
      const start = buffer.indexOf(0x0a) + 1;
      const size = Number(buffer.subarray(0, start).toString().trim().split(' ')[2]);
      await need(() => buffer.length > start + size);
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

// ---- What is kept -------------------------------------------------------------------------------------

async function readKept(path: string): Promise<History | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as History;
  } catch {
    return null;
  }
}

/** One history at a time: the next commit makes it another. */
async function keep(path: string, history: History): Promise<History> {
  await rm(dirname(path), { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(history));
  return history;
}
