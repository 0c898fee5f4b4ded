import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../../../tests/support/disk.ts';
import { NotWritten, writeAll } from './write.ts';

test('what somebody saved in the meantime is not written over, and nothing else is written', async () => {
  const root = await onDisk({ 'a.md': 'old', 'b.md': 'old' });
  const known = new Map([
    ['a.md', 'old'],
    ['b.md', 'old'],
  ]);
  await writeFile(join(root, 'b.md'), 'saved');
  const texts = new Map([
    ['a.md', 'new'],
    ['b.md', 'new'],
  ]);
  await expect(writeAll(root, texts, known)).rejects.toThrow('b.md was changed in the meantime.');
  expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('old');
  expect(await readFile(join(root, 'b.md'), 'utf8')).toBe('saved');
});

test('where one file cannot be written, all are as they were, and the reason is told', async () => {
  const root = await onDisk({ 'a.md': 'old' });
  await mkdir(join(root, 'c.md', 'd'), { recursive: true });
  const texts = new Map(['a.md', 'b.md', 'c.md'].map((path) => [path, 'new']));
  const failure = writeAll(root, texts);
  await expect(failure).rejects.toThrow(NotWritten);
  await expect(failure).rejects.toThrow(/^c\.md cannot be written: .*Nothing was written\.$/);
  expect((await readdir(root)).sort()).toEqual(['a.md', 'c.md']);
  expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('old');
});
