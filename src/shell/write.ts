/** Writes files of `content/`: all of them, or none. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * @param root path of the content folder
 * @param texts by path below it
 * @throws where one cannot be written; the others are as they were then
 */
export async function writeAll(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const files = await Promise.all(
    [...texts].map(async ([path, text]) => {
      const target = join(root, path);
      // Hidden files are no content, should one be left over.
      const fresh = join(dirname(target), `.${basename(target)}.${process.pid}`);
      return { text, target, fresh, before: await readFile(target).catch(() => null) };
    }),
  );
  const replaced: typeof files = [];
  try {
    for (const { fresh, text } of files) {
      await mkdir(dirname(fresh), { recursive: true });
      await writeFile(fresh, text);
    }
    for (const file of files) {
      await rename(file.fresh, file.target);
      replaced.push(file);
    }
  } catch (problem) {
    for (const { target, before } of replaced) {
      if (before) await writeFile(target, before);
      else await rm(target, { force: true });
    }
    for (const { fresh } of files) await rm(fresh, { force: true });
    throw problem;
  }
}
