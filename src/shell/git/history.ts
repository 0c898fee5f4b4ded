/** Reads the history of `content/` from git: once for a commit, each text once. Without git, or with a part of it, the build works and says so. */
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { checkDocument } from '../../core/checks/check-document.ts';
import { changesBetween, fieldChanges } from '../../core/history/changes.ts';
import { type Change, type History, noHistory, type Revision } from '../../core/history/history.ts';
import type { ParsedVersion } from '../../core/model/model.ts';
import { documentPathOrNull, meetingFolder } from '../../core/model/paths.ts';
import { releaseMs } from '../../core/site/release.ts';
import { keepLatest, openCache } from '../cache.ts';
import { coreDigest, openCompileCache } from '../content/compile-cache.ts';
import type { Settings } from '../content/settings.ts';
import { digest } from '../digest.ts';
import { createBlobs, type Git, gitIn, openRepository } from './git.ts';

/** One commit, and the blob each file of `content/` had after it; `null` where it was taken out. */
export interface Commit {
  hash: string;
  date: string;
  /** The commit before it is not known, so what it says of a file is no change. */
  isBoundary: boolean;
  blobs: [path: string, blob: string | null][];
}

interface HistoryOptions extends Pick<Settings, 'content' | 'cacheDir'> {
  /** Of the meetings by id: an embargo ends by the clock of its meeting. */
  timeZones: Readonly<Record<string, string>>;
}

export async function readHistory({ content, cacheDir, timeZones }: HistoryOptions): Promise<History> {
  const git = gitIn(content);
  const repository = await openRepository(git);
  if (!repository) return noHistory;
  const { head, isShallow, prefix } = repository;
  const key = digest([head, String(isShallow), prefix, JSON.stringify(timeZones), coreDigest()]);
  return keepLatest(openCache<History>(join(cacheDir, 'history')), key, () =>
    compute(git, isShallow, { content, cacheDir, timeZones }),
  );
}

async function compute(
  git: Git,
  isShallow: boolean,
  { content, cacheDir, timeZones }: HistoryOptions,
): Promise<History> {
  const commits = await readCommits(git, isShallow);
  const newest = (await git('log', '-1', '--format=%cI')).trim();
  const read = createReader(content, join(cacheDir, 'history-texts'));
  const files: Record<string, readonly Revision[]> = {};
  for (const [path, states] of statesByFile(commits)) {
    const timeZone = timeZones[meetingFolder(path) ?? ''] ?? 'UTC';
    const revisions = revisionsOf(await publishedStates(path, states, read, timeZone));
    if (revisions.length > 0) files[path] = revisions;
  }
  await read.end();
  return { reach: isShallow ? 'shallow' : 'whole', head: utc(newest), files };
}

const utc = (date: string): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** Commits that touch `content/`, the oldest first: the main line alone, so that a merge counts once. */
export async function readCommits(git: Git, isShallow: boolean, tip = 'HEAD'): Promise<Commit[]> {
  const log = await git(
    'log',
    tip,
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

export interface FileState {
  commit: Commit;
  blob: string | null;
}

export function statesByFile(commits: readonly Commit[]): Map<string, FileState[]> {
  const states = new Map<string, FileState[]>();
  for (const commit of commits) {
    for (const [path, blob] of commit.blobs) {
      const isRelevant = documentPathOrNull(path) || path.endsWith('/meeting.yaml');
      if (isRelevant) states.set(path, [...(states.get(path) ?? []), { commit, blob }]);
    }
  }
  return states;
}

/** What readers saw of a file, and from when on. */
export interface Seen {
  commit: Commit;
  /** Instant, ISO 8601 in UTC: of the commit, or of the end of an embargo. */
  date: string;
  content: Published;
}

/**
 * The oldest first. Passed over are states that were never published: those with errors, drafts, and those that
 * another one followed before their embargo ended.
 */
export async function publishedStates(
  path: string,
  states: readonly FileState[],
  read: Reader,
  timeZone: string,
): Promise<Seen[]> {
  const sound: (Omit<Seen, 'date'> & { date: string | null })[] = [];
  for (const { commit, blob } of states) {
    const content = blob === null ? null : await read.state(path, blob);
    if (content === 'faulty') continue;
    const release = content && 'version' in content ? releaseMs(content.version, timeZone) : 0;
    const date = release > Date.parse(commit.date) ? dateOf(release) : commit.date;
    sound.push({ commit, date, content });
  }
  return sound.flatMap(({ date, ...state }, index) => {
    const next = sound[index + 1]?.commit.date ?? never;
    return date !== null && (date === state.commit.date || date < next) ? [{ ...state, date }] : [];
  });
}

/** Later than every instant; `null` for that of a draft, which is none. */
const never = '\uffff';
const dateOf = (release: number): string | null =>
  Number.isFinite(release) ? utc(new Date(release).toISOString()) : null;

/** The newest first. */
function revisionsOf(states: readonly Seen[]): Revision[] {
  const revisions: Revision[] = [];
  let before: Published = null;
  for (const { commit, date, content } of states) {
    const isUnknown = commit.isBoundary && date === commit.date;
    const changes = isUnknown ? [] : compare(before, content);
    if (changes.length > 0) revisions.unshift({ date, commit: commit.hash, changes });
    before = content;
  }
  return revisions;
}

type Published = { version: ParsedVersion } | { fields: Record<string, unknown> } | null;

function compare(before: Published, after: Published): Change[] {
  if (!after) return [];
  if (!before) return [{ type: 'created' }];
  if ('version' in after) return changesBetween('version' in before ? before.version : null, after.version);
  return 'fields' in before ? fieldChanges(before.fields, after.fields) : [];
}

// ---- Texts of former states ---------------------------------------------------------------------------

export interface Reader {
  state: (path: string, blob: string) => Promise<Published | 'faulty'>;
  end: () => Promise<void>;
}

/** Reads blobs through one `git cat-file`; what a text parses to is kept in `shelf` by its blob. */
export function createReader(content: string, shelf: string): Reader {
  const cache = openCompileCache(shelf);
  const blobs = createBlobs(content);
  const options = { base: '/' };
  return {
    async state(path, blob) {
      if (path.endsWith('.yaml')) return readFields(await blobs.text(blob));
      const named = { path, hash: blob, text: '' };
      let parsed = cache.get(named, options);
      if (!parsed) {
        parsed = checkDocument({ ...named, text: await blobs.text(blob) }, options);
        cache.set(named, options, parsed);
      }
      const isFaulty = parsed.diagnostics.some(({ severity }) => severity === 'error');
      return isFaulty ? 'faulty' : { version: parsed.version };
    },
    async end() {
      cache.save();
      await blobs.end();
    },
  };
}

function readFields(text: string): Published | 'faulty' {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return 'faulty';
  return { fields: (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown> };
}
