/** Reads the history of the content from git: once for each commit, and each text once. */
import { join } from 'node:path';
import { changesBetween, fieldChanges } from '../../core/history/changes.ts';
import { type Change, type History, noHistory, type Revision } from '../../core/history/history.ts';
import type { ParsedText } from '../../core/model/model.ts';
import { isInRegister, meetingFolder, pagePathOrNull } from '../../core/model/paths.ts';
import { keepLatest, openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import { digest } from '../digest.ts';
import { openBlobReader } from './blobs.ts';
import { readCommits, readDate } from './commits.ts';
import {
  createContentReader,
  type FileContent,
  type PublishedState,
  publishedStates,
  statesByFile,
} from './file-states.ts';
import { type Git, GitError, gitIn } from './git.ts';
import { type OpenedRepository, type Repository, tryOpenRepository } from './repository.ts';
import { attributeCommits } from './site-commits.ts';
import { historyCodeDigest, openStateCache } from './state-cache.ts';

interface HistoryOptions extends Pick<Settings, 'content' | 'cacheDir' | 'base'> {
  /** The published versions by file. */
  published: ReadonlyMap<string, ParsedText>;
  /** Addresses of the site, in normal form. */
  urls: ReadonlySet<string>;
  /** Time zones of the meetings by id: an embargo ends at local time. */
  timeZones: Readonly<Record<string, string>>;
  /** Selects the meetings whose history is read. Without it, all are. */
  isInPart?: ((meeting: string) => boolean) | undefined;
  /** The repository, if it has been opened already. */
  repository?: OpenedRepository | undefined;
}

/** Returns the history of the content; without git or where git fails, an empty one. */
export async function readHistory(options: HistoryOptions): Promise<History> {
  const { content, repository: opened } = options;
  try {
    const repository = opened === undefined ? await tryOpenRepository(content) : opened;
    if (repository instanceof GitError) throw repository;
    return repository ? await readRepository(gitIn(content), repository, options) : noHistory;
  } catch (error) {
    if (error instanceof GitError) return { ...noHistory, failure: error.message };
    throw error;
  }
}

function readRepository(git: Git, repository: Repository, options: HistoryOptions): Promise<History> {
  const { head, isShallow, prefix } = repository;
  const { cacheDir, urls, timeZones, isInPart } = options;
  const key = digest([
    head,
    String(isShallow),
    prefix,
    JSON.stringify([...urls]),
    JSON.stringify(timeZones),
    // The meetings of a part are those with a time zone.
    String(isInPart !== undefined),
    historyCodeDigest(),
  ]);
  const cache = openCache<History>(join(cacheDir, 'history'));
  return keepLatest(cache, key, () => computeHistory(git, repository, options));
}

async function computeHistory(
  git: Git,
  { head, isShallow }: Repository,
  { content, cacheDir, base, published, urls, timeZones, isInPart = () => true }: HistoryOptions,
): Promise<History> {
  const commits = await readCommits({ folder: content, tip: head, isShallow });
  const newest = commits.at(-1);
  // The newest commit need not change the content.
  const date = newest?.hash === head ? newest.date : ((await readDate(git, head)) ?? newest?.date ?? null);
  const blobs = openBlobReader(content);
  const reader = createContentReader(blobs, { base, published });
  const cache = openStateCache<readonly Revision[]>(join(cacheDir, 'revisions'));
  const files: Record<string, readonly Revision[]> = {};
  for (const [path, states] of statesByFile(commits, await attributeCommits(commits, urls, blobs))) {
    const meeting = meetingFolder(path);
    if (meeting !== null ? !isInPart(meeting) : !(isInRegister(path) || pagePathOrNull(path))) continue;
    const timeZone = timeZones[meeting ?? ''] ?? 'UTC';
    const revisions = await cache.memoize(path, states, timeZone, async () =>
      revisionsOf(await publishedStates(path, states, reader, timeZone)),
    );
    if (revisions.length > 0) files[path] = revisions;
  }
  cache.save();
  await blobs.end();
  return { coverage: isShallow ? 'shallow' : 'complete', head: date, files };
}

/** Returns the newest revision first. */
function revisionsOf(states: readonly PublishedState[]): Revision[] {
  const revisions: Revision[] = [];
  let before: FileContent | null = null;
  for (const { commit, date, content } of states) {
    const isUnknown = commit.isBoundary && date === commit.date;
    const changes = isUnknown ? [] : compare(before, content);
    if (changes.length > 0) revisions.unshift({ date, commit: commit.hash, changes });
    before = content;
  }
  return revisions;
}

function compare(before: FileContent | null, after: FileContent | null): Change[] {
  if (!after) return [];
  if (!before) return [{ type: 'created' }];
  if ('version' in after && 'version' in before) return changesBetween(before.version, after.version);
  if ('fields' in after && 'fields' in before) return fieldChanges(before.fields, after.fields);
  throw new Error('The states of a file have different types.');
}
