/** Mends files of `content/`, and leaves every byte of them alone that is not meant. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits } from '../../core/edit/edits.ts';
import { editsOnDisk, type Fixed, fixFiles } from '../../core/edit/fix.ts';
import { asRead, readContent } from './read.ts';
import type { Settings } from './settings.ts';
import { writeAll } from './write.ts';

/** @returns what was mended: in all files, or where one cannot be written, in none */
export async function fixContent({ content, base }: Settings): Promise<Fixed[]> {
  const { files } = await readContent(content);
  const texts = new Map<string, string>();
  const known = new Map<string, string>();
  const written: Fixed[] = [];
  for (const mended of fixFiles(files, { base })) {
    const { before, after } = await onDisk(join(content, mended.file), mended);
    if (after === null) continue;
    texts.set(mended.file, after);
    known.set(mended.file, before);
    written.push(mended);
  }
  await writeAll(content, texts, known);
  return written;
}

/** `after` is `null` where the file has changed since it was read. */
async function onDisk(path: string, mended: Fixed): Promise<{ before: string; after: string | null }> {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  const after = asRead(before) === mended.before ? applyEdits(before, editsOnDisk(mended, before)) : null;
  return { before, after: after !== null && asRead(after) === mended.after ? after : null };
}
