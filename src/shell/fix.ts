/** Mends files of `content/`, and leaves every byte of them alone that is not meant. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits } from '../core/edits.ts';
import { editsOnDisk, type Mended, mend } from '../core/mend.ts';
import { asRead, readContent } from './read.ts';
import type { Settings } from './settings.ts';
import { writeAll } from './write.ts';

/** @returns what was mended: in all files, or where one cannot be written, in none */
export async function fixContent({ content, base }: Settings): Promise<Mended[]> {
  const { files } = await readContent(content);
  const texts = new Map<string, string>();
  const written: Mended[] = [];
  for (const mended of mend(files, { base })) {
    const text = await mendedOnDisk(join(content, mended.file), mended);
    if (text === null) continue;
    texts.set(mended.file, text);
    written.push(mended);
  }
  await writeAll(content, texts);
  return written;
}

/** `null` where the file has changed since it was read. */
async function mendedOnDisk(path: string, mended: Mended): Promise<string | null> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  if (asRead(text) !== mended.before) return null;
  const after = applyEdits(text, editsOnDisk(mended, text));
  return asRead(after) === mended.after ? after : null;
}
