/**
 * What former commits had published and may be lost now, read from git: files that are gone, and such as were made
 * drafts or put under embargo. It is asked of every check, so the log is read once for each commit.
 */
import { join } from 'node:path';
import { isTimeZone } from '../../core/dates/time-zones.ts';
import type { History } from '../../core/history/history.ts';
import type { PublishedFile, SourceFile } from '../../core/model/model.ts';
import { isInMeeting, meetingFolder } from '../../core/model/paths.ts';
import { keepLatest, openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import { digest } from '../digest.ts';
import { type Git, gitIn, openRepository } from './git.ts';
import { type Commit, createReader, publishedStates, readCommits, statesByFile } from './history.ts';

export interface PublishedBefore {
  files: PublishedFile[];
  reach: History['reach'];
}

/** @param now ISO 8601 instant */
export async function readPublishedBefore(
  { content, cacheDir }: Pick<Settings, 'content' | 'cacheDir'>,
  files: readonly SourceFile[],
  now: string,
): Promise<PublishedBefore> {
  const git = gitIn(content);
  const repository = await openRepository(git);
  if (!repository) return { files: [], reach: 'none' };
  // What is gone may have gone before the oldest commit that is here.
  if (repository.isShallow) return { files: [], reach: 'shallow' };
  const tip = await publishedTip(git, repository.head);
  let commits: Promise<Commit[]> | undefined;
  const log = () => (commits ??= readCommits(git, false, tip));
  const cacheIn = <Value>(name: string) => openCache<Value>(join(cacheDir, 'published-before', name));
  const key = [tip, repository.prefix];
  const deleted = await keepLatest(cacheIn<string[]>('deleted'), digest(key), async () =>
    deletedIn(await log()),
  );
  const suspects = await suspectsAmong(git, tip, files, deleted);
  const timeZones = timeZonesOf(files);
  const found = await keepLatest(
    cacheIn<PublishedFile[]>('files'),
    digest([...key, ...suspects, JSON.stringify(timeZones)]),
    async () => (suspects.length === 0 ? [] : published(await log(), suspects, timeZones, content, cacheDir)),
  );
  return { files: found.filter(({ published }) => published <= now), reach: 'whole' };
}

/** A branch has published nothing before it is merged; where there is no copy of another repository, all has been. */
const publishedTip = (git: Git, head: string): Promise<string> =>
  git('merge-base', 'HEAD', 'origin/HEAD').then(
    (hash) => hash.trim(),
    () => head,
  );

const deletedIn = (commits: readonly Commit[]): string[] =>
  [...statesByFile(commits)].flatMap(([path, states]) => (states.at(-1)?.blob === null ? [path] : []));

const mayBeHidden = /^(?:status:\s*['"]?draft|publishFrom:)/m;

async function suspectsAmong(
  git: Git,
  tip: string,
  files: readonly SourceFile[],
  deleted: readonly string[],
): Promise<string[]> {
  const present = new Set(files.map(({ path }) => path));
  const tree = (await git('ls-tree', '-r', '-z', '--name-only', tip, '--', '.')).split('\0');
  const hidden = files.filter(({ text }) => mayBeHidden.test(text)).map(({ path }) => path);
  const gone = [...deleted, ...tree].filter((path) => !present.has(path));
  return [...new Set([...gone, ...hidden])].filter(isInMeeting).sort();
}

async function published(
  commits: readonly Commit[],
  suspects: readonly string[],
  timeZones: Readonly<Record<string, string>>,
  content: string,
  cacheDir: string,
): Promise<PublishedFile[]> {
  const byFile = statesByFile(commits);
  const read = createReader(content, join(cacheDir, 'published-texts'));
  const found: PublishedFile[] = [];
  for (const file of suspects) {
    const timeZone = timeZones[meetingFolder(file) ?? ''] ?? 'UTC';
    const seen = await publishedStates(file, byFile.get(file) ?? [], read, timeZone);
    const first = seen.find((state) => state.content !== null);
    if (first) found.push({ file, published: first.date });
  }
  await read.end();
  return found;
}

/** Of the meetings by id: an embargo ends by the clock of its meeting. */
const timeZonesOf = (files: readonly SourceFile[]): Record<string, string> =>
  Object.fromEntries(
    files.flatMap(({ path, text }) => {
      const [, zone = ''] = /^timeZone:\s*['"]?([\w/+-]+)/m.exec(text) ?? [];
      return path.endsWith('/meeting.yaml') && isTimeZone(zone) ? [[meetingFolder(path) ?? '', zone]] : [];
    }),
  );
