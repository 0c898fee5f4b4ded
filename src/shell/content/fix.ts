/** Fixes problems in files of the content folder, and leaves every other byte of them as it is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits } from '../../core/edit/edits.ts';
import { editsOnDisk, type FixedFile, fixFiles } from '../../core/edit/fix.ts';
import { readContent } from './read.ts';
import type { Settings } from './settings.ts';
import { asRead } from './text-file.ts';
import { writeAll } from './write.ts';

/** @returns what was fixed: in all files, or in none if one of them cannot be written */
export async function fixContent({ content, base, outDir, cacheDir }: Settings): Promise<FixedFile[]> {
  const { files } = await readContent(content, [outDir, cacheDir]);
  const texts = new Map<string, string>();
  const originals = new Map<string, string>();
  const written: FixedFile[] = [];
  for (const fixed of fixFiles(files, { base })) {
    const { before, after } = await fixOnDisk(join(content, fixed.file), fixed);
    if (after === null) continue;
    texts.set(fixed.file, after);
    originals.set(fixed.file, before);
    written.push(fixed);
  }
  await writeAll(content, texts, originals);
  return written;
}

/** Applies fixes to the text on disk, whose line ends may differ. `after` is `null` if the file has changed since. */
async function fixOnDisk(path: string, fixed: FixedFile): Promise<{ before: string; after: string | null }> {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  const after = asRead(before) === fixed.before ? applyEdits(before, editsOnDisk(fixed, before)) : null;
  return { before, after: after !== null && asRead(after) === fixed.after ? after : null };
}
