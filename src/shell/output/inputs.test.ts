import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validSite } from '../../../tests/support/content.ts';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { below, importCommits, initRepository } from '../../../tests/support/git/git.ts';
import { writeContent } from '../../../tests/support/write-content.ts';
import { readSettings } from '../content/settings.ts';
import { findSameBuild, readInputs, rememberBuild } from './inputs.ts';
import { type FinishedBuild, readRecord } from './record.ts';

const nowMs = Date.parse('2026-01-20T12:00:00Z');
const nextReleaseMs = nowMs + 60_000;

const commit = (repository: string, date: string): void =>
  importCommits(repository, [{ date, tree: below('content', validSite) }]);

/** A site of two files, built from content that is committed. */
async function builtSite() {
  const repository = await temporaryFolder();
  const content = join(repository, 'content');
  await writeContent(content, validSite);
  initRepository(repository);
  commit(repository, '2026-01-20T10:00:00Z');
  const outDir = await onDisk({ 'index.html': 'home', 'en/index.html': 'home' });
  const environment = { CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: await temporaryFolder() };
  const settings = readSettings(environment);
  const build: FinishedBuild = {
    meetings: new Map(),
    inputs: (await readInputs(settings)).digest,
    nowMs,
    nextReleaseMs,
    diagnostics: [],
    notes: ['A note.'],
  };
  rememberBuild(
    settings,
    { kept: new Map(), made: new Map() },
    { moved: ['index.html', 'en/index.html'], folders: { times: new Map(), foreign: [] } },
    build,
  );
  const find = async (variables = {}, atMs = nowMs) => {
    const later = readSettings({ ...environment, ...variables });
    return findSameBuild(later, readRecord(later), await readInputs(later), atMs);
  };
  return { repository, content, outDir, build, find };
}

test('a build of the same is found, with what it said', async () => {
  const { build, find } = await builtSite();
  expect(await find()).toEqual(build);
  expect(await find({}, nextReleaseMs - 1)).toEqual(build);
});

type Site = Awaited<ReturnType<typeof builtSite>>;

test.each<[string, (site: Site) => unknown]>([
  ['a text', ({ content }) => appendFileSync(join(content, 'meetings/session/note.en.md'), '\nMore.\n')],
  ['a file fewer', ({ content }) => rmSync(join(content, 'meetings/session/note.en.md'))],
  ['a file that cannot be published', ({ content }) => writeFileSync(join(content, 'stray.txt'), '')],
  ['a commit that changes nothing', ({ repository }) => commit(repository, '2026-01-20T11:00:00Z')],
  ['no history', ({ repository }) => rmSync(join(repository, '.git'), { recursive: true })],
  ['a history that git cannot read', ({ repository }) => rmSync(join(repository, '.git/HEAD'))],
  ['a file of the site with other bytes', ({ outDir }) => writeFileSync(join(outDir, 'index.html'), 'HOME!')],
  ['a file of the site fewer', ({ outDir }) => rmSync(join(outDir, 'en/index.html'))],
  [
    'a folder instead of a file',
    ({ outDir }) => {
      rmSync(join(outDir, 'index.html'));
      mkdirSync(join(outDir, 'index.html'));
    },
  ],
  ['a file of the site with another time', ({ outDir }) => utimesSync(join(outDir, 'index.html'), 1, 1)],
])('after a change of %s, none is found', async (_what, change) => {
  const site = await builtSite();
  change(site);
  expect(await site.find()).toBeNull();
});

test('none is found for another address or output folder', async () => {
  const { find } = await builtSite();
  expect(await find({ SITE_URL: 'https://example.org/preview' })).toBeNull();
  expect(await find({ OUT_DIR: await temporaryFolder() })).toBeNull();
});

test('none is found once an embargo is over, and for an earlier time', async () => {
  const { find } = await builtSite();
  expect(await find({}, nextReleaseMs)).toBeNull();
  expect(await find({}, nowMs - 1)).toBeNull();
});
