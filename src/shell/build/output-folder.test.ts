import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { OperationalError } from '../operational-error.ts';
import { assertIsOutputFolder, removeIfEmpty, replaceOutput } from './output-folder.ts';

const site = { 'index.html': 'new', 'en/index.html': 'new', 'same.txt': 'same', 'en/agenda.ics': 'new' };

/** Names of the files in a folder, and their texts. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

const siteIn = async (folder: string) => {
  const { '.rostrum': marker, ...files } = await contentOf(folder);
  expect(marker).toMatch(/^Rostrum/);
  return files;
};

test('replaces what an earlier build left, and leaves files that are the same', async () => {
  const outDir = await onDisk({
    'index.html': 'old',
    'same.txt': 'same',
    'fr/index.html': 'old',
    'en/agenda.ics/file': 'a folder where the new site has a file',
    'sw.js': 'old',
    '.git': 'gitdir: elsewhere',
    '.rostrum.new/index.html': 'left by a build that was killed',
  });
  const { ino } = await stat(join(outDir, 'same.txt'));
  replaceOutput(await onDisk(site), outDir);
  expect(await siteIn(outDir)).toEqual({ ...site, '.git': 'gitdir: elsewhere' });
  expect((await stat(join(outDir, 'same.txt'))).ino).toBe(ino);
  expect(await readdir(outDir)).not.toContain('fr');
});

test('creates a folder that does not exist', async () => {
  const outDir = join(await temporaryFolder(), 'some/dist');
  replaceOutput(await onDisk(site), outDir);
  expect(await siteIn(outDir)).toEqual(site);
});

test('follows the link that is the folder, but none inside it', async () => {
  const [folder, outside] = [await temporaryFolder(), await onDisk({ 'agenda.ics': 'outside' })];
  const target = join(folder, 'target');
  await mkdir(target);
  await symlink(outside, join(target, 'en'));
  await symlink(join(outside, 'agenda.ics'), join(target, 'same.txt'));
  await symlink(target, join(folder, 'dist'));
  replaceOutput(await onDisk(site), join(folder, 'dist'));
  expect(await siteIn(target)).toEqual(site);
  expect(await contentOf(outside)).toEqual({ 'agenda.ics': 'outside' });
});

test('leaves the last site where the new one cannot be brought', async () => {
  const outDir = await onDisk({ 'index.html': 'old' });
  expect(() => replaceOutput(join(outDir, 'none'), outDir)).toThrow('ENOENT');
  expect(await siteIn(outDir)).toEqual({ 'index.html': 'old' });
});

const otherFileSystem = '/dev/shm';

test.skipIf(!existsSync(otherFileSystem))('replaces a folder on another file system', async () => {
  const outDir = join(otherFileSystem, `rostrum-test-${process.pid}`);
  try {
    await mkdir(outDir);
    await writeFile(join(outDir, 'old.html'), 'old');
    replaceOutput(await onDisk(site), outDir);
    expect(await siteIn(outDir)).toEqual(site);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});

test('refuses files and folders that are no site of Rostrum', async () => {
  const used = [await onDisk({ 'site.yaml': '' })];
  const folder = await onDisk({ 'letters/a.txt': 'a', 'file.txt': 'a', 'site/_headers': 'those of another' });
  for (const path of [folder, join(folder, 'letters'), join(folder, 'file.txt'), join(folder, 'site')])
    expect(() => assertIsOutputFolder(path, used)).toThrow(OperationalError);
  for (const path of [...used, join(used[0] ?? '', '..')])
    expect(() => assertIsOutputFolder(path, used)).toThrow(/^A build would delete/);
});

test('accepts no folder, an empty one, that of an earlier build and that of an earlier version', async () => {
  const built = await temporaryFolder();
  replaceOutput(await onDisk(site), built);
  const earlier = await onDisk({
    _headers: '',
    'llms.txt': '',
    'robots.txt': '',
    'sw.js': '',
    'en/a.html': '',
  });
  const worktree = await onDisk({ '.git': 'gitdir: elsewhere' });
  const paths = [join(built, 'none'), await temporaryFolder(), built, earlier, worktree];
  for (const path of paths) expect(() => assertIsOutputFolder(path, ['/elsewhere'])).not.toThrow();
});

test('removes the folder that a failed build has created', async () => {
  const [empty, full] = [await temporaryFolder(), await onDisk({ 'index.html': 'old' })];
  for (const folder of [empty, full, join(empty, 'none')]) removeIfEmpty(folder);
  expect([existsSync(empty), existsSync(full)]).toEqual([false, true]);
});
