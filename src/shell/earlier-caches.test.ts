import { expect, test } from 'vitest';
import { onDisk } from '../../tests/support/disk.ts';
import { removeEarlierCaches } from './earlier-caches.ts';
import { pathsIn } from './output/paths-in.ts';

test('removes the folders and entries of earlier versions, and nothing else', async () => {
  const entry = '0123456789abcdef0123456789abcdef';
  const current = [
    `parsed/texts/${entry}`,
    `published-before/files/${entry}`,
    `output/${entry}`,
    'parsed/notes.txt',
  ];
  const earlier = [`zips/${entry}`, `history-texts/${entry}`, `parsed/${entry}`, `published-before/${entry}`];
  const cacheDir = await onDisk(Object.fromEntries([...current, ...earlier].map((path) => [path, ''])));
  removeEarlierCaches(cacheDir);
  expect(pathsIn(cacheDir).sort()).toEqual(current.sort());
  expect(() => removeEarlierCaches(`${cacheDir}/none`)).not.toThrow();
});
