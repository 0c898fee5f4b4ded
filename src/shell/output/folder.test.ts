import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { OperationalError } from '../operational-error.ts';
import { assertIsOutputFolder, planMoves, removeIfEmpty, replaceOutput } from './folder.ts';

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
  const { '.rostrum': marker, '.rostrum.files': _record, ...files } = await contentOf(folder);
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

const ofHost = {
  CNAME: 'forum.example.org',
  '.nojekyll': '',
  '.well-known/security.txt': 'Contact: mailto:staff@example.org',
};

test('keeps the files that no build has written, and says which', async () => {
  const outDir = await onDisk({ '.git': 'gitdir: elsewhere', ...ofHost });
  expect(() => assertIsOutputFolder(outDir, ['/elsewhere'])).not.toThrow();
  expect(replaceOutput(await onDisk(site), outDir).foreign.sort()).toEqual(Object.keys(ofHost).sort());
  const own = { 'google123.html': 'google-site-verification', 'en/map.pdf': 'map' };
  for (const [path, text] of Object.entries(own)) await writeFile(join(outDir, path), text);
  const smaller = { 'index.html': 'newer' };
  const kept = { '.git': 'gitdir: elsewhere', ...ofHost, ...own };
  for (const _build of [1, 2]) {
    const { foreign } = replaceOutput(await onDisk(smaller), outDir);
    expect(foreign.sort()).toEqual(Object.keys({ ...ofHost, ...own }).sort());
    expect(await siteIn(outDir)).toEqual({ ...smaller, ...kept });
  }
});

test('reads only the folders that have changed since the last build', async () => {
  const outDir = await temporaryFolder();
  const kept = new Set(['en/index.html', 'fr/index.html']);
  replaceOutput(await onDisk({ 'index.html': 'a', 'en/index.html': 'a', 'fr/index.html': 'a' }), outDir);
  await writeFile(join(outDir, 'en/own.txt'), 'own');
  const first = replaceOutput(await onDisk({ 'index.html': 'b' }), outDir, kept);
  // A change within two seconds need not change the time of a folder.
  expect(first.folders).toEqual({ times: new Map(), foreign: ['en/own.txt'] });
  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const folder of ['en', 'fr']) await utimes(join(outDir, folder), anHourAgo, anHourAgo);

  const second = replaceOutput(await onDisk({ 'index.html': 'b' }), outDir, kept, first.folders);
  expect([...second.folders.times.keys()].sort()).toEqual(['en', 'fr']);
  expect(second.foreign).toEqual(['en/own.txt']);
  await writeFile(join(outDir, 'fr/own.txt'), 'own');
  const third = replaceOutput(await onDisk({ 'index.html': 'c' }), outDir, kept, second.folders);
  expect(third.foreign.sort()).toEqual(['en/own.txt', 'fr/own.txt']);
  const fewer = new Set(['en/index.html']);
  const { foreign } = replaceOutput(await onDisk({ 'index.html': 'd' }), outDir, fewer, third.folders);
  expect(foreign.sort()).toEqual(['en/own.txt', 'fr/own.txt']);
  expect((await readdir(join(outDir, 'fr'))).sort()).toEqual(['own.txt']);

  const taken = await onDisk({ 'index.html': 'e', 'en/own.txt/index.html': 'e' });
  expect(() => replaceOutput(taken, outDir, fewer, third.folders)).toThrow('en/own.txt was not written');
});

test('keeps the files of a host that were put beside the site of an earlier version', async () => {
  const outDir = await onDisk({ '.rostrum': 'Rostrum', 'old.html': 'old', ...ofHost });
  replaceOutput(await onDisk(site), outDir);
  expect(await siteIn(outDir)).toEqual({ ...site, ...ofHost });
});

test.each([
  ['en.html', { 'en.html/index.html': 'new' }],
  ['en/map/1.pdf', { 'en/map': 'new' }],
])('refuses a site that needs the path of another file: %s', async (path, needed) => {
  const outDir = await temporaryFolder();
  replaceOutput(await onDisk(site), outDir);
  await mkdir(join(outDir, path, '..'), { recursive: true });
  await writeFile(join(outDir, path), 'own');
  const before = await contentOf(outDir);
  const built = await onDisk({ ...site, ...needed });
  expect(() => replaceOutput(built, outDir)).toThrow(`${path} was not written by a build`);
  expect(await contentOf(outDir)).toEqual(before);
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
  // Other programs write files with these names too.
  const names = ['_headers', 'llms.txt', 'robots.txt', 'sw.js', 'docs/letter.txt'];
  const ofAnother = await onDisk(Object.fromEntries(names.map((name) => [name, 'those of another'])));
  expect(() => assertIsOutputFolder(ofAnother, used)).toThrow(OperationalError);
  await symlink(join(folder, 'none'), join(folder, 'link'));
  for (const path of [join(folder, 'link'), join(folder, 'link/dist')])
    expect(() => assertIsOutputFolder(path, used)).toThrow(/link is a link that leads nowhere/);
  // The error of the system says what is wrong.
  expect(() => assertIsOutputFolder(join(folder, 'file.txt/dist'), used)).not.toThrow();
  for (const path of [...used, join(used[0] ?? '', '..')])
    expect(() => assertIsOutputFolder(path, used)).toThrow(/^A build would delete/);
});

test('accepts no folder, an empty one, that of an earlier build and that of an earlier version', async () => {
  const built = await temporaryFolder();
  replaceOutput(await onDisk(site), built);
  const earlier = await onDisk({
    _headers:
      '/*\n  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n  Referrer-Policy: no-referrer\n',
    'llms.txt': '',
    'robots.txt': '',
    'sw.js': '',
    'en/a.html': '',
  });
  const worktree = await onDisk({ '.git': 'gitdir: elsewhere' });
  const paths = [join(built, 'none'), await temporaryFolder(), built, earlier, worktree];
  for (const path of paths) expect(() => assertIsOutputFolder(path, ['/elsewhere'])).not.toThrow();
});

test('a build that is killed leaves a complete list of the files of the site', async () => {
  const outDir = await temporaryFolder();
  replaceOutput(await onDisk(site), outDir);
  const record = join(outDir, '.rostrum.files');
  const before = await stat(record);
  // A build that was killed while it wrote the list left this file.
  await writeFile(join(outDir, '.rostrum.files.new'), 'en/ag');
  const { foreign } = replaceOutput(await onDisk({ ...site, 'added.txt': 'new' }), outDir);
  expect(foreign).toEqual([]);
  expect(await readFile(record, 'utf8')).toBe(
    'added.txt\nen/agenda.ics\nen/index.html\nindex.html\nsame.txt\n',
  );
  // Another file has taken its place, so that no part of a list was ever there.
  expect((await stat(record)).ino).not.toBe(before.ino);
});

test('removes the folder that a failed build has created', async () => {
  const [empty, full] = [await temporaryFolder(), await onDisk({ 'index.html': 'old' })];
  for (const folder of [empty, full, join(empty, 'none')]) removeIfEmpty(folder);
  expect([existsSync(empty), existsSync(full)]).toEqual([false, true]);
});

test('what a page loads is there before the page, and pages before the lists that name them', () => {
  const inOrder = [
    '_astro/page.Cx1.js',
    'en/pagefind/index/und_1.pf_index',
    'en/pagefind/pages.packed',
    'en/words.json',
    'en/index.html',
    'index.html',
    'en/feed.xml',
    'en/offline.json',
    'en/offline/meetings/session.json',
    'sw.js',
  ];
  expect(planMoves(inOrder.toReversed(), () => false)).toEqual(inOrder);
});

test('moves a folder that the site lacks in one move, after what its pages load from other folders', () => {
  const isMissing = (path: string) => /^(_astro|en\/meetings\/new|en\/pagefind\/index)(\/|$)/.test(path);
  const paths = [
    'en/index.html',
    'en/meetings/new/agenda.ics',
    'en/meetings/new/agenda/index.html',
    'en/meetings/new/index.html',
    'en/meetings/old/index.html',
    'en/pagefind/index/und_1.pf_index',
    'en/pagefind/pages.packed',
    '_astro/page.Cx1.js',
  ];
  expect(planMoves(paths, isMissing)).toEqual([
    '_astro',
    'en/pagefind/index',
    'en/pagefind/pages.packed',
    'en/index.html',
    'en/meetings/new',
    'en/meetings/old/index.html',
  ]);
});

test('a folder of the new site takes the path of an old file, and of a link that leads out of the site', async () => {
  const elsewhere = await onDisk({ 'map/1.html': 'elsewhere' });
  const outDir = await temporaryFolder();
  replaceOutput(await onDisk({ 'en/a': 'old', 'en/map': 'old' }), outDir);
  await rm(join(outDir, 'en/map'));
  await symlink(join(elsewhere, 'map'), join(outDir, 'en/map'));
  const newer = { 'en/a/b/index.html': 'new', 'en/map/1.html': 'new', 'en/map/2/3.html': 'new' };
  replaceOutput(await onDisk(newer), outDir);
  expect(await siteIn(outDir)).toEqual(newer);
  expect(await contentOf(elsewhere)).toEqual({ 'map/1.html': 'elsewhere' });
});
