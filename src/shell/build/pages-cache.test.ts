import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { rememberPages, removeDamagedPages } from './pages-cache.ts';

const pages = { 'a.html': 'page a', 'b.html': 'page b', 'c/index.html': 'page c' };

const foldersIn = (cacheDir: string) => ({ cacheDir, pagesDir: join(cacheDir, 'pages') });
const left = (folder: string) => readdirSync(folder).sort();

async function createCache() {
  const cacheDir = await onDisk(
    Object.fromEntries(Object.entries(pages).map(([path, text]) => [`pages/dist/${path}`, text])),
  );
  writeFileSync(join(cacheDir, 'pages/incremental-build.json'), '{}');
  const folders = foldersIn(cacheDir);
  rememberPages(folders);
  return folders;
}

test('removes what is cut off, changed, added or replaced by a link, and keeps the rest', async () => {
  const folders = await createCache();
  const dist = join(folders.pagesDir, 'dist');
  removeDamagedPages(folders);
  expect(left(dist)).toEqual(['a.html', 'b.html', 'c']);
  writeFileSync(join(dist, 'a.html'), 'page');
  writeFileSync(join(dist, 'c/index.html'), 'page d');
  writeFileSync(join(dist, 'd.html'), 'page d');
  symlinkSync('nowhere', join(dist, 'e.html'));
  removeDamagedPages(folders);
  expect(left(dist)).toEqual(['b.html', 'c']);
  expect(left(join(dist, 'c'))).toEqual([]);
  expect(left(folders.pagesDir)).toContain('incremental-build.json');
});

test('keeps the pages of a cache that was moved', async () => {
  const { cacheDir } = await createCache();
  const moved = join(await temporaryFolder(), 'cache');
  await rename(cacheDir, moved);
  removeDamagedPages(foldersIn(moved));
  expect(left(join(moved, 'pages/dist'))).toEqual(['a.html', 'b.html', 'c']);
});

test('removes all pages and their list where no digests are known', async () => {
  const folders = foldersIn(
    await onDisk({ 'pages/dist/a.html': 'page', 'pages/incremental-build.json': '{}' }),
  );
  removeDamagedPages(folders);
  expect([left(folders.pagesDir), left(join(folders.pagesDir, 'dist'))]).toEqual([['dist'], []]);
  removeDamagedPages(foldersIn(await temporaryFolder()));
});
