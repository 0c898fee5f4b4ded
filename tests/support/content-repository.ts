/** A repository that contains the content of a site, in whatever states a test commits. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { History } from '../../src/core/history/history.ts';
import { load, publish } from '../../src/shell/content/load.ts';
import { readSettings } from '../../src/shell/content/settings.ts';
import type { Content } from './content.ts';
import { temporaryFolder } from './disk.ts';

/** A repository whose content is in a folder, or at its root. */
export interface ContentRepository {
  folder: string;
  content: string;
  git: (...args: string[]) => string;
  /** Replaces the content. */
  write: (content: Content) => Promise<void>;
  /** Replaces the content and commits it at noon of a day in March 2024. */
  commit: (day: number, content: Content) => Promise<void>;
  /** Commits the index as it is, at noon of a day in March 2024. */
  commitIndex: (day: number) => void;
  /** Loads and publishes the content as a build does. */
  publish: (env?: Record<string, string>) => Promise<Published>;
}

interface Published {
  rules: string[];
  gitFailure: string | undefined;
  history: History | null;
}

export async function createContentRepository(path = 'content'): Promise<ContentRepository> {
  const folder = await temporaryFolder();
  const cacheDir = await temporaryFolder();
  const content = join(folder, path);
  const gitAt = (date: string | undefined, ...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', ...args],
      {
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: '/dev/null',
          ...(date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
        },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const repository: ContentRepository = {
    folder,
    content,
    git: (...args) => gitAt(undefined, ...args),
    async write(state) {
      for (const name of await readdir(content).catch(() => []))
        if (!name.startsWith('.')) await rm(join(content, name), { recursive: true });
      await mkdir(content, { recursive: true });
      for (const [file, text] of Object.entries(state)) {
        await mkdir(dirname(join(content, file)), { recursive: true });
        await writeFile(join(content, file), text);
      }
    },
    async commit(day, state) {
      await repository.write(state);
      repository.git('add', '--all');
      repository.commitIndex(day);
    },
    commitIndex(day) {
      gitAt(`2024-03-0${day}T12:00:00Z`, 'commit', '--quiet', '--message', `Day ${day}`);
    },
    async publish(env = {}) {
      const settings = readSettings({
        CONTENT_DIR: content,
        CACHE_DIR: cacheDir,
        OUT_DIR: join(folder, 'dist'),
        ...env,
      });
      const { site, diagnostics, gitFailure } = await load(settings);
      return {
        rules: diagnostics.map(({ rule }) => rule),
        gitFailure,
        history: site && (await publish(site, settings)).history,
      };
    },
  };
  repository.git('init', '--quiet', '--initial-branch=main');
  return repository;
}

/** Day -> types of the changes, over all files. */
export function changesByDay(history: History | null): Record<string, string[]> {
  const revisions = Object.values(history?.files ?? {}).flat();
  const byDay = Map.groupBy(revisions, ({ date }) => date.slice(8, 10));
  return Object.fromEntries(
    [...byDay]
      .map(([day, each]): [string, string[]] => [
        day,
        [...new Set(each.flatMap(({ changes }) => changes.map(({ type }) => type)))].sort(),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
