/** Mends files of `content/`, and leaves every byte of them alone that is not meant. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits } from '../core/edits.ts';
import { editsOnDisk, type Mended, mend } from '../core/mend.ts';
import { asRead, readContent } from './read.ts';
import type { Settings } from './settings.ts';

/** @returns what was mended */
export async function fixContent({ content, base }: Settings): Promise<Mended[]> {
  const { files } = await readContent(content);
  const written: Mended[] = [];
  for (const mended of mend(files, { base })) {
    if (await write(join(content, mended.file), mended)) written.push(mended);
  }
  return written;
}

/** `false` where the file has changed since it was read. */
async function write(path: string, mended: Mended): Promise<boolean> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  if (asRead(text) !== mended.before) return false;
  const after = applyEdits(text, editsOnDisk(mended, text));
  if (asRead(after) !== mended.after) return false;
  await writeFile(path, after);
  return true;
}
