/** Reads the commits of the content folder. */
import { type Git, gitIn } from './git.ts';

/** One commit, with the blob of each file that it changed. */
export interface Commit {
  hash: string;
  /** ISO 8601 in UTC. */
  date: string;
  /** The commit before it is unknown, so its files are not changes. */
  isBoundary: boolean;
  /** Paths are relative to the content folder; the blob is `null` for a deleted file. */
  blobs: [path: string, blob: string | null][];
}

/** Times of the committer and of the author in seconds since 1970, hash, and hashes of the parents. */
const headerFormat = '%ct %at %H %P';

interface CommitQuery {
  /** The content folder. */
  folder: string;
  /** Hash of the newest commit to read. */
  tip: string;
  /** Older commits were not fetched. */
  isShallow: boolean;
}

let latest: { key: string; commits: Promise<Commit[]> } | undefined;

/**
 * Returns the commits that change the content folder, the oldest first. On the main line, a merge counts once. A build
 * asks for the same commits twice, so the latest answer is kept.
 */
export function readCommits(query: CommitQuery): Promise<readonly Commit[]> {
  const key = JSON.stringify(query);
  if (latest?.key === key) return latest.commits;
  const commits = readLog(query);
  latest = { key, commits };
  commits.catch(() => {
    if (latest?.commits === commits) latest = undefined;
  });
  return commits;
}

async function readLog({ folder, tip, isShallow }: CommitQuery): Promise<Commit[]> {
  const log = await gitIn(folder)(
    'log',
    tip,
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--relative',
    '-z',
    `--format=${headerFormat}`,
    '--',
    '.',
  );
  const entries = parseLog(log).reverse();
  const dates = completeDates(entries.map(({ header }) => dateIn(header)));
  return entries.map(({ header, blobs }, index): Commit => {
    const [, , hash = '', parent] = header.split(' ');
    return { hash, date: dates[index] ?? epoch, isBoundary: isShallow && !parent, blobs };
  });
}

interface LogEntry {
  header: string;
  blobs: Commit['blobs'];
}

/**
 * Splits a log of NUL-terminated fields: the header of a commit, then a status and a path for each file. Git writes a
 * line feed before the first status of a commit; any other character may be part of a path.
 */
function parseLog(log: string): LogEntry[] {
  const entries: LogEntry[] = [];
  const fields = log.split('\0').values();
  for (const field of fields) {
    const status = field.replace(/^\n/, '');
    if (status === '') continue;
    if (!status.startsWith(':')) entries.push({ header: field, blobs: [] });
    else {
      const [, , , blob = '', letter] = status.split(' ');
      const { value: path = '' } = fields.next();
      entries.at(-1)?.blobs.push([path, letter === 'D' ? null : blob]);
    }
  }
  return entries;
}

// ---- Dates --------------------------------------------------------------------------------------------

const epoch = '1970-01-01T00:00:00Z';
/** The last second of the year 9999: later ones have another form in ISO 8601. */
const latestSecond = 253_402_300_799;

/** Returns when a commit was made, ISO 8601 in UTC; `null` if that cannot be read. */
export const readDate = async (git: Git, commit: string): Promise<string | null> =>
  dateIn(await git('log', '-1', `--format=${headerFormat}`, commit));

/** Returns the time of the committer, or of the author. Neither need be a time: programs have written other values. */
function dateIn(header: string): string | null {
  const [committed = '', authored = ''] = header.split(' ');
  const seconds = [committed, authored].map(Number).find((each) => each > 0 && each <= latestSecond);
  return seconds === undefined ? null : toUtc(seconds * 1000);
}

/** Replaces each date that cannot be read by the one before it, or at the start by the next one. */
function completeDates(dates: readonly (string | null)[]): string[] {
  let latest = dates.find((date) => date !== null) ?? epoch;
  return dates.map((date) => {
    latest = date ?? latest;
    return latest;
  });
}

/** Returns an instant in UTC, to the second. */
export const toUtc = (date: string | number): string => `${new Date(date).toISOString().slice(0, 19)}Z`;
