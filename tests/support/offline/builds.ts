/** Builds of the site that differ from the one of the run. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../../src/core/model/languages.ts';
import type { OfflineIndex, OfflineList } from '../../../src/outputs/offline/offline.ts';
import { beforeEmbargo } from '../embargo.ts';
import { run } from '../run.ts';
import { site } from '../sites.ts';

export const correctedTitle = 'Titre corrigé';

/**
 * Builds the site with another title of the first item in the French agenda of forum 9.
 * @param folder in which the copies and the build are made
 * @returns folder of the built site
 */
export async function buildCorrected(folder: string): Promise<string> {
  const repository = join(folder, 'repository');
  const cache = join(folder, 'cache');
  const dist = join(folder, 'dist');
  await cp(dirname(site.content), repository, { recursive: true });
  // What has not changed stays as it is.
  await cp(site.cache, cache, { recursive: true });
  await cp(site.dist, dist, { recursive: true, preserveTimestamps: true });
  const content = join(repository, basename(site.content));
  const agenda = join(content, 'meetings/forum-9/agenda.fr.md');
  const text = await readFile(agenda, 'utf8');
  await writeFile(agenda, text.replace(/^(### [\d:–]+) .*$/m, `$1 ${correctedTitle}`));
  const { code, output } = await run('build', {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    CACHE_DIR: cache,
    SOURCE_DATE_EPOCH: beforeEmbargo,
  });
  if (code !== 0) throw new Error(`The corrected site cannot be built:\n${output}`);
  return dist;
}

export const readIndex = async (dist: string, language: Language): Promise<OfflineIndex> =>
  JSON.parse(await readFile(join(dist, language, 'offline.json'), 'utf8'));

export const buildOf = async (dist: string, language: Language): Promise<string> =>
  (await readIndex(dist, language)).build;

/** Reads the lists of all groups. @returns digest of each file by its path */
export async function readDigests(dist: string, language: Language): Promise<Map<string, string>> {
  const { groups } = await readIndex(dist, language);
  const lists = await Promise.all(
    Object.keys(groups).map(async (group): Promise<OfflineList> => {
      return JSON.parse(await readFile(join(dist, language, `offline/${group}.json`), 'utf8'));
    }),
  );
  return new Map(
    lists.flatMap((list) => Object.entries(list).map(([path, [digest]]) => [path, digest] as const)),
  );
}
