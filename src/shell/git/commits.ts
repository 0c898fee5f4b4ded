/** Reads the commits of the content folder. */
import type { Git } from './git.ts';

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

/** Returns the commits that change the content folder, the oldest first. On the main line, a merge counts once. */
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
      return { hash, date: toUtc(date), isBoundary: isShallow && !parent, blobs };
    });
  return commits.reverse();
}

/** Returns an instant in UTC, to the second. */
export const toUtc = (date: string | number): string => `${new Date(date).toISOString().slice(0, 19)}Z`;
