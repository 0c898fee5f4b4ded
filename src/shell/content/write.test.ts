import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../../../tests/support/disk.ts';
import { NotWrittenError, writeAll } from './write.ts';

test('writeAll does not overwrite a file that changed since it was read, and writes no other', async () => {
  const root = await onDisk({ 'a.md': 'old', 'b.md': 'old' });
  const originals = new Map([
    ['a.md', 'old'],
    ['b.md', 'old'],
  ]);
  await writeFile(join(root, 'b.md'), 'saved');
  const texts = new Map([
    ['a.md', 'new'],
    ['b.md', 'new'],
  ]);
  await expect(writeAll(root, texts, originals)).rejects.toThrow(
    'b.md changed while the command was running.',
  );
  expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('old');
  expect(await readFile(join(root, 'b.md'), 'utf8')).toBe('saved');
});

test('writeAll restores all files and reports the reason if one cannot be written', async () => {
  const root = await onDisk({ 'a.md': 'old' });
  await mkdir(join(root, 'c.md', 'd'), { recursive: true });
  const texts = new Map(['a.md', 'b.md', 'c.md'].map((path) => [path, 'new']));
  const failure = writeAll(root, texts);
  await expect(failure).rejects.toThrow(NotWrittenError);
  await expect(failure).rejects.toThrow(/^c\.md cannot be written: .*Nothing was written\.$/);
  expect((await readdir(root)).sort()).toEqual(['a.md', 'c.md']);
  expect(await readFile(join(root, 'a.md'), 'utf8')).toBe('old');
});
