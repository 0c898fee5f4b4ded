import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../../../tests/support/disk.ts';
import { folderDigest } from '../digest.ts';
import { pathsIn } from './paths-in.ts';

async function withLinks() {
  const elsewhere = await onDisk({ 'map.pdf': 'map', 'more/a.txt': 'a' });
  const folder = await onDisk({ 'icon.svg': 'icon', 'sub/b.txt': 'b' });
  symlinkSync(elsewhere, join(folder, 'maps'));
  symlinkSync(elsewhere, join(folder, 'sub/same'));
  symlinkSync(join(elsewhere, 'map.pdf'), join(folder, 'plan.pdf'));
  return { elsewhere, folder };
}

test('follows links to files and folders', async () => {
  const { folder } = await withLinks();
  expect(pathsIn(folder).sort()).toEqual([
    'icon.svg',
    'maps/map.pdf',
    'maps/more/a.txt',
    'plan.pdf',
    'sub/b.txt',
    'sub/same/map.pdf',
    'sub/same/more/a.txt',
  ]);
});

test('follows no link in circles', async () => {
  const { elsewhere, folder } = await withLinks();
  symlinkSync(folder, join(folder, 'sub/top'));
  symlinkSync(folder, join(elsewhere, 'more/back'));
  symlinkSync(join(folder, 'self'), join(folder, 'self'));
  expect(pathsIn(folder).filter((path) => /top|back/.test(path))).toEqual([]);
});

test('the digest of a folder covers the files to which it links', async () => {
  const { elsewhere, folder } = await withLinks();
  const digests = new Set([folderDigest(folder)]);
  writeFileSync(join(elsewhere, 'map.pdf'), 'another');
  digests.add(folderDigest(folder));
  rmSync(join(elsewhere, 'more'), { recursive: true });
  digests.add(folderDigest(folder));
  expect(digests.size).toBe(3);
});
