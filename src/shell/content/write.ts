/** Writes files of `content/`: all of them, or none. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './read.ts';

/** Why nothing was written, for people. */
export class NotWritten extends Error {}

interface Planned {
  path: string;
  text: string;
  target: string;
  /** Hidden files are no content, should one be left over. */
  fresh: string;
  before: Buffer | null;
}

/**
 * @param root path of the content folder
 * @param texts by path below it
 * @param known what the files were when the texts were made from them: what somebody saved since is not written over
 * @throws NotWritten where one cannot be written; the others are as they were then
 */
export async function writeAll(
  root: string,
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const files = await Promise.all([...texts].map(([path, text]) => planned(root, path, text)));
  for (const { path, before } of files)
    if (known.has(path) && before?.toString() !== known.get(path))
      throw new NotWritten(`${path} was changed in the meantime. Nothing was written: do it again.`);
  const replaced: Planned[] = [];
  let at = '';
  try {
    for (const { path, fresh, text } of files) {
      at = path;
      await mkdir(dirname(fresh), { recursive: true });
      await writeFile(fresh, text);
    }
    for (const file of files) {
      at = file.path;
      await rename(file.fresh, file.target);
      replaced.push(file);
    }
  } catch (cause) {
    for (const { target, before } of replaced) {
      if (before) await writeFile(target, before);
      else await rm(target, { force: true });
    }
    for (const { fresh } of files) await rm(fresh, { force: true }).catch(() => null);
    throw new NotWritten(`${at} cannot be written: ${reasonOf(cause)}. Nothing was written.`, { cause });
  }
}

async function planned(root: string, path: string, text: string): Promise<Planned> {
  const target = join(root, path);
  return {
    path,
    text,
    target,
    fresh: join(dirname(target), `.${basename(target)}.${process.pid}`),
    before: await readFile(target).catch(() => null),
  };
}
