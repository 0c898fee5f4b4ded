/**
 * Finds the files that earlier commits published and that may no longer be: deleted files, drafts, and files under
 * embargo, and the series that earlier commits listed. Every check needs them, so the log is read once for each commit.
 */
import { join } from 'node:path';
import { isTimeZone } from '../../core/dates/time-zones.ts';
import type { History } from '../../core/history/history.ts';
import type { PublishedFile, SourceFile } from '../../core/model/model.ts';
import {
  isInMeeting,
  isInRegister,
  meetingFolder,
  pagePathOrNull,
  seriesFile,
} from '../../core/model/paths.ts';
import { lenientFields } from '../../core/yaml/lenient.ts';
import { keepLatest, openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import { readSiteUrls, siteUrls } from '../content/site-urls.ts';
import { digest } from '../digest.ts';
import { openBlobReader } from './blobs.ts';
import { type Commit, readCommits } from './commits.ts';
import {
  type ContentReader,
  createContentReader,
  type FileState,
  publishedStates,
  statesByFile,
} from './file-states.ts';
import { type Git, GitError, gitIn } from './git.ts';
import { type OpenedRepository, type Repository, tryOpenRepository } from './repository.ts';
import { attributeCommits } from './site-commits.ts';
import { historyCodeDigest, openStateCache, type StateCache } from './state-cache.ts';

export interface PublishedBefore {
  files: PublishedFile[];
  coverage: History['coverage'];
  /** Why git did not read the history, in its words. */
  failure?: string;
}

type Folders = Pick<Settings, 'content' | 'cacheDir'>;

/** @param now ISO 8601 instant @param opened the repository, if it has been opened already */
export async function readPublishedBefore(
  folders: Folders,
  files: readonly SourceFile[],
  now: string,
  opened?: OpenedRepository,
): Promise<PublishedBefore> {
  try {
    const repository = opened === undefined ? await tryOpenRepository(folders.content) : opened;
    if (repository instanceof GitError) throw repository;
    return repository
      ? await readRepository(gitIn(folders.content), repository, folders, files, now)
      : { files: [], coverage: 'none' };
  } catch (error) {
    if (error instanceof GitError) return { files: [], coverage: 'none', failure: error.message };
    throw error;
  }
}

async function readRepository(
  git: Git,
  repository: Repository,
  { content, cacheDir }: Folders,
  files: readonly SourceFile[],
  now: string,
): Promise<PublishedBefore> {
  // A missing file may have been deleted before the oldest commit that was fetched.
  if (repository.isShallow) return { files: [], coverage: 'shallow' };
  const urls = urlsIn(files);
  const tip = await publishedTip(git, repository);
  const blobs = openBlobReader(content);
  const commits = () => readCommits({ folder: content, tip, isShallow: false });
  let statesPromise: Promise<Map<string, FileState[]>> | undefined;
  const readStates = () => {
    statesPromise ??= commits().then(async (each) =>
      statesByFile(each, await attributeCommits(each, urls, blobs)),
    );
    return statesPromise;
  };
  const cacheOf = <Value>(name: string) => openCache<Value>(join(cacheDir, 'published-before', name));
  const keyParts = [historyCodeDigest(), tip, repository.prefix, JSON.stringify([...urls])];
  const committed = await keepLatest(cacheOf<string[]>('committed'), digest(keyParts), async () => [
    ...new Set([...deletedFiles(await readStates()), ...filesIn(await commits())]),
  ]);
  const suspects = findSuspects(files, committed);
  const timeZones = timeZonesOf(files);
  const published = await keepLatest(
    cacheOf<PublishedFile[]>('files'),
    digest([...keyParts, ...suspects, JSON.stringify(timeZones)]),
    async () =>
      suspects.length === 0
        ? []
        : findPublished(
            suspects,
            await readStates(),
            timeZones,
            createContentReader(blobs, readerOptions),
            openStateCache(join(cacheDir, 'published-before', 'dates')),
          ),
  );
  const series = await keepLatest(cacheOf<PublishedFile[]>('series'), digest(keyParts), async () =>
    committed.includes(seriesFile)
      ? findSeries((await readStates()).get(seriesFile) ?? [], createContentReader(blobs, readerOptions))
      : [],
  );
  await blobs.end();
  const nowMs = Date.parse(now);
  return {
    files: [...published, ...series].filter((file) => Date.parse(file.published) <= nowMs),
    coverage: 'complete',
  };
}

function urlsIn(files: readonly SourceFile[]): Set<string> {
  const { url, previousUrls } = readSiteUrls(files.find(({ path }) => path === 'site.yaml')?.text ?? '');
  return url === undefined ? new Set() : siteUrls({ url, previousUrls });
}

/** A branch publishes nothing before it is merged. Without a remote repository, the newest commit is published. */
async function publishedTip(git: Git, { head, remoteHead }: Repository): Promise<string> {
  if (remoteHead === null || remoteHead === head) return head;
  return git('merge-base', head, remoteHead).then(
    (hash) => hash.trim(),
    () => head,
  );
}

/** Returns the paths of all files in the newest of some commits. */
function filesIn(commits: readonly Commit[]): string[] {
  const paths = new Set<string>();
  for (const { blobs } of commits) {
    // Where a folder replaces a file, git lists the files of the folder first.
    for (const [path, blob] of blobs) if (blob === null) paths.delete(path);
    for (const [path, blob] of blobs) if (blob !== null) paths.add(path);
  }
  return [...paths];
}

const deletedFiles = (states: ReadonlyMap<string, readonly FileState[]>): string[] =>
  [...states].flatMap(([path, each]) => (each.at(-1)?.blob === null ? [path] : []));

/** Tests for a text that readers may not see yet, or may no longer see. */
function mayBeHidden({ text }: SourceFile): boolean {
  const { status, publishFrom } = lenientFields(text, ['status', 'publishFrom']);
  return status === 'draft' || publishFrom !== undefined;
}

/** Returns the paths of the files that may have been published and may no longer be. */
function findSuspects(files: readonly SourceFile[], committed: readonly string[]): string[] {
  const present = new Set(files.map(({ path }) => path));
  const hidden = files.filter(mayBeHidden).map(({ path }) => path);
  const missing = committed.filter((path) => !present.has(path));
  return [...new Set([...missing, ...hidden])].filter(hasAddress).sort();
}

const hasAddress = (path: string): boolean =>
  isInMeeting(path) || isInRegister(path) || pagePathOrNull(path) !== null;

const readerOptions = { base: '/', published: new Map() };

/** Returns the series that had a page, each with the instant of its first publication. */
async function findSeries(states: readonly FileState[], reader: ContentReader): Promise<PublishedFile[]> {
  const found = new Map<string, PublishedFile>();
  for (const { date, content } of await publishedStates(seriesFile, states, reader, 'UTC')) {
    const fields = content && 'fields' in content ? content.fields['series'] : null;
    const ids = Object.keys(typeof fields === 'object' && fields !== null ? fields : {});
    // A single series has no page.
    if (ids.length < 2) continue;
    for (const series of ids)
      if (!found.has(series)) found.set(series, { file: seriesFile, published: date, series });
  }
  return [...found.values()];
}

async function findPublished(
  suspects: readonly string[],
  states: ReadonlyMap<string, readonly FileState[]>,
  timeZones: Readonly<Record<string, string>>,
  reader: ContentReader,
  cache: StateCache<string | null>,
): Promise<PublishedFile[]> {
  const found: PublishedFile[] = [];
  for (const file of suspects) {
    const timeZone = timeZones[meetingFolder(file) ?? ''] ?? 'UTC';
    const ofFile = states.get(file) ?? [];
    const published = await cache.memoize(file, ofFile, timeZone, async () => {
      const valid = await publishedStates(file, ofFile, reader, timeZone);
      return valid.find((state) => state.content !== null)?.date ?? null;
    });
    if (published !== null) found.push({ file, published });
  }
  cache.save();
  return found;
}

/** Returns the time zones of the meetings by id: an embargo ends at local time. */
const timeZonesOf = (files: readonly SourceFile[]): Record<string, string> =>
  Object.fromEntries(
    files.flatMap(({ path, text }) => {
      const meeting = path.endsWith('/meeting.yaml') ? meetingFolder(path) : null;
      const [, zone] = /^timeZone:\s*['"]?([\w/+-]+)/m.exec(text) ?? [];
      return meeting && zone && isTimeZone(zone) ? [[meeting, zone]] : [];
    }),
  );
