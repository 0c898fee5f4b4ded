import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited, validSite } from '../../../tests/support/content.ts';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { below, importCommits, initRepository } from '../../../tests/support/git/git.ts';
import { writeContent } from '../../../tests/support/write-content.ts';
import { readPublishedBefore } from './published-before.ts';

test('a file counts as published in the second of its commit, and not before', async () => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  initRepository(folder);
  const states = [
    ['2024-03-01T12:00:10Z', validSite],
    ['2024-03-01T12:00:20Z', edited(validSite, { 'note.*.md': null })],
  ] as const;
  importCommits(
    folder,
    states.map(([date, state]) => ({ date, tree: below('content', state) })),
  );
  await writeContent(content, states[1][1]);
  const settings = { content, cacheDir: join(folder, 'cache') };
  const files = Object.entries(states[1][1]).map(([path, text]) => ({ path, text, hash: '' }));
  const publishedAt = async (now: string) =>
    (await readPublishedBefore(settings, files, now)).files.map(({ file }) => file);
  expect(await publishedAt('2024-03-01T12:00:10.123Z')).toContain('meetings/session/note.fr.md');
  expect(await publishedAt('2024-03-01T12:00:09.999Z')).toEqual([]);
});
