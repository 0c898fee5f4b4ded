/** A repository that contains the content of a site, in whatever states a test commits. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { History } from '../../../src/core/history/history.ts';
import { load, publish } from '../../../src/shell/content/load.ts';
import { readSettings } from '../../../src/shell/content/settings.ts';
import type { CurrentSite } from '../../../src/shell/content/site.ts';
import { temporaryFolder } from '../disk.ts';
import {
  type Branching,
  below,
  git,
  importCommits,
  initRepository,
  type Snapshot,
  type Tree,
} from './git.ts';

/**
 * A repository whose content is in a folder, or at its root. Commits are imported together when something reads them.
 * The index stays empty.
 */
export interface ContentRepository {
  folder: string;
  content: string;
  git: (...args: string[]) => string;
  /** Replaces the content on disk. */
  write: (content: Tree) => void;
  /** Replaces the content and commits it at noon of a day in March 2024. */
  commit: (day: number, content: Tree, branching?: Branching) => void;
  /** Imports the commits now, before a test changes the environment in which git runs. */
  importCommits: () => void;
  /** Loads and publishes the content as a build does. */
  publish: (env?: Record<string, string>) => Promise<Published>;
}

interface Published {
  rules: string[];
  gitFailure: string | undefined;
  history: History | null;
  /** `null` if the content has errors. */
  current: CurrentSite | null;
}

export async function createContentRepository(path = 'content'): Promise<ContentRepository> {
  const folder = await temporaryFolder();
  const cacheDir = await temporaryFolder();
  const content = join(folder, path);
  initRepository(folder);
  let pending: Snapshot[] = [];
  let unwritten: Tree | undefined;
  const flush = () => {
    if (pending.length > 0) importCommits(folder, pending);
    pending = [];
    if (unwritten) replaceFiles(content, unwritten);
    unwritten = undefined;
  };
  return {
    folder,
    content,
    git(...args) {
      flush();
      return git(folder, args);
    },
    write(state) {
      unwritten = state;
      flush();
    },
    commit(day, state, branching) {
      pending.push({ date: `2024-03-0${day}T12:00:00Z`, tree: below(path, state), ...branching });
      unwritten = state;
    },
    importCommits: flush,
    async publish(env = {}) {
      flush();
      const settings = readSettings({
        CONTENT_DIR: content,
        CACHE_DIR: cacheDir,
        OUT_DIR: join(folder, 'dist'),
        ...env,
      });
      const { site, diagnostics, gitFailure } = await load(settings);
      const current = site && (await publish(site, settings));
      return {
        rules: diagnostics.map(({ rule }) => rule),
        gitFailure,
        history: current?.history ?? null,
        current,
      };
    },
  };
}

/** Replaces the files of a folder but those whose names begin with a full stop. */
function replaceFiles(folder: string, files: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!name.startsWith('.')) rmSync(join(folder, name), { recursive: true });
  for (const [file, entry] of Object.entries(files)) {
    if (typeof entry !== 'string' && !Buffer.isBuffer(entry)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), entry);
  }
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
