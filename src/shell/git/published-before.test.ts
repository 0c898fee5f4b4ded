import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited, validSite } from '../../../tests/support/content.ts';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { below, importCommits, initRepository } from '../../../tests/support/git/git.ts';
import { seriesYaml, withSeries } from '../../../tests/support/meetings/series.ts';
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

test('a series was published as soon as series.yaml listed it beside another', async () => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  initRepository(folder);
  const withOne = seriesYaml.replace(/ {2}assembly:\n {4}organ: assembly\n/, '');
  const states = [
    ['2024-03-01T12:00:00Z', edited(validSite, withSeries('tides', withOne))],
    ['2024-03-02T12:00:00Z', edited(validSite, withSeries('tides'))],
    ['2024-03-03T12:00:00Z', edited(validSite, withSeries('tides', withOne))],
    ['2024-03-04T12:00:00Z', validSite],
  ] as const;
  importCommits(
    folder,
    states.map(([date, state]) => ({ date, tree: below('content', state) })),
  );
  await writeContent(content, validSite);
  const settings = { content, cacheDir: join(folder, 'cache') };
  const files = Object.entries(validSite).map(([path, text]) => ({ path, text, hash: '' }));
  const published = '2024-03-02T12:00:00Z';
  const found = (await readPublishedBefore(settings, files, '2024-04-01T00:00:00Z')).files;
  expect(found).toEqual([
    { file: 'series.yaml', published, series: 'assembly' },
    { file: 'series.yaml', published, series: 'tides' },
  ]);
});
