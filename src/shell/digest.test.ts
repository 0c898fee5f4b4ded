import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/disk.ts';
import { folderDigest } from './digest.ts';

test('the digest of a folder changes if a file is changed, renamed, added or removed', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'styles/site'), { recursive: true });
  const files = ['page.astro', 'styles/site.css', 'styles/site/base.css', 'words.json', 'text.mdx'];
  for (const file of files) await writeFile(join(folder, file), 'before');
  const seen = [folderDigest(folder)];
  for (const file of files) {
    await writeFile(join(folder, file), 'after');
    seen.push(folderDigest(folder));
    await rename(join(folder, file), join(folder, `${file}.old`));
    seen.push(folderDigest(folder));
    await rm(join(folder, `${file}.old`));
    seen.push(folderDigest(folder));
  }
  expect(new Set(seen).size).toBe(seen.length);
});

test('the digest of a folder changes with any byte of a picture', async () => {
  const folder = await temporaryFolder();
  const digestOf = async (bytes: number[]) => {
    await writeFile(join(folder, 'icon.png'), Buffer.from(bytes));
    return folderDigest(folder);
  };
  expect(await digestOf([0x89, 0xff])).not.toBe(await digestOf([0x89, 0xfe]));
});
