import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { readSettings } from '../content/settings.ts';
import { reportContext } from './report.ts';

const prefixFor = (content: string): string => reportContext(readSettings({ CONTENT_DIR: content })).prefix;

test('reports name files by their path in the repository, or by the shortest path', async () => {
  expect(prefixFor('content')).toBe('content/');
  const folder = await temporaryFolder();
  expect(prefixFor(folder)).toBe(`${folder}/`);
  await mkdir(join(folder, 'site', '.git'), { recursive: true });
  expect(prefixFor(join(folder, 'site', 'texts'))).toBe('texts/');
  expect(prefixFor(join(folder, 'site'))).toBe('');
});
