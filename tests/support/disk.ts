/** Content on disk: a temporary folder that goes with the test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Content } from './content.ts';

/** Written as the byte E9, which is é in Latin-1 and nothing in UTF-8. */
export const invalidByte = '\uE0E9';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** @returns the path of a new folder with the content in it */
export async function onDisk(content: Content): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytesOf(text));
  }
  return folder;
}

const bytesOf = (text: string): Buffer =>
  Buffer.concat(
    text
      .split(invalidByte)
      .flatMap((part, index) => [...(index > 0 ? [Buffer.of(0xe9)] : []), Buffer.from(part)]),
  );
