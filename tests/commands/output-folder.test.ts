/** `npm run build` leaves folders alone that it must not write to, and says why. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInHost } from '../support/commands/run-in-host.ts';
import { validSite } from '../support/content.ts';
import { onDisk, temporaryFolder } from '../support/disk.ts';

/** @returns a message on the last line, no stack trace, and the exit code */
async function build(outDir: string, cacheDir: string) {
  const { code, output } = await runInHost(['build'], {
    CONTENT_DIR: await onDisk(validSite),
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
  });
  expect(output).not.toMatch(/^\s+at /m);
  return { code, message: output.trimEnd().split('\n').at(-1) };
}

test('refuses a folder with other files, and leaves them', async () => {
  const outDir = await onDisk({ 'letters/1.txt': 'Letter' });
  const { code, message } = await build(outDir, await temporaryFolder());
  expect(code).toBe(1);
  expect(message).toMatch(`${outDir} contains files that no build of Rostrum wrote`);
  expect(await readFile(join(outDir, 'letters/1.txt'), 'utf8')).toBe('Letter');
  expect(await readdir(outDir)).toEqual(['letters']);
});

test.each(['output', 'cache'])('refuses a second build at once: the %s folder is locked', async (locked) => {
  const [outDir, cacheDir] = [await temporaryFolder(), await temporaryFolder()];
  const path = locked === 'output' ? join(outDir, '.rostrum.lock') : join(cacheDir, 'build.lock');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, JSON.stringify({ host: hostname(), pid: process.pid }));
  const { code, message } = await build(outDir, cacheDir);
  expect(code).toBe(1);
  expect(message).toContain(`Another build (process ${process.pid} on ${hostname()}) writes to`);
  expect(message).toContain(`delete ${path}.`);
});

test('names a path that cannot be written', async () => {
  const file = join(await onDisk({ 'file.txt': '' }), 'file.txt');
  const { code, message } = await build(join(file, 'dist'), await temporaryFolder());
  expect(code).toBe(1);
  expect(message).toMatch(`${join(file, 'dist')} cannot be written: a part of its path is a file.`);
});
