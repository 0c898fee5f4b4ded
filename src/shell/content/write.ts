/** Writes files of the content folder: all of them, or none. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperationalError } from '../operational-error.ts';
import { reasonOf } from '../system-errors.ts';

/** Nothing was written; the message tells people why. */
export class NotWrittenError extends OperationalError {}

interface PlannedFile {
  path: string;
  text: string;
  target: string;
  /** A hidden file: if it remains, it is not content. */
  temporary: string;
  before: Buffer | null;
}

/**
 * @param root path of the content folder
 * @param texts by path below it
 * @param originals what the texts were made from, by path: changes that somebody saved since are not overwritten
 * @throws NotWrittenError if one file cannot be written; all others have their previous content then
 */
export async function writeAll(
  root: string,
  texts: ReadonlyMap<string, string>,
  originals: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const files: PlannedFile[] = [];
  // One after the other: a system limits how many files are open at once.
  for (const [path, text] of texts) files.push(await planFile(root, path, text));
  for (const { path, before } of files)
    if (originals.has(path) && before?.toString() !== originals.get(path))
      throw new NotWrittenError(
        `${path} changed while the command was running. Nothing was written; run it again.`,
      );
  const replaced: PlannedFile[] = [];
  let current = '';
  try {
    for (const { path, temporary, text } of files) {
      current = path;
      await mkdir(dirname(temporary), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const file of files) {
      current = file.path;
      await rename(file.temporary, file.target);
      replaced.push(file);
    }
  } catch (cause) {
    for (const { target, before } of replaced) {
      if (before) await writeFile(target, before);
      else await rm(target, { force: true });
    }
    for (const { temporary } of files) await rm(temporary, { force: true }).catch(() => null);
    throw new NotWrittenError(`${current} cannot be written: ${reasonOf(cause)}. Nothing was written.`, {
      cause,
    });
  }
}

async function planFile(root: string, path: string, text: string): Promise<PlannedFile> {
  const target = join(root, path);
  return {
    path,
    text,
    target,
    temporary: join(dirname(target), `.${basename(target)}.${process.pid}`),
    before: await readFile(target).catch(() => null),
  };
}
