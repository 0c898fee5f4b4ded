/** A search in several shards, in a browser: what is old and what is new is found, with and without a network. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { compile } from '../../../src/core/compile.ts';
import { addresses } from '../../../src/core/model/addresses.ts';
import type { Site } from '../../../src/core/model/model.ts';
import { offlineFiles } from '../../../src/outputs/offline/offline.ts';
import { writeSearch } from '../../../src/shell/build/search/write-search.ts';
import { fileDigest } from '../../../src/shell/output/record.ts';
import { readFixture } from '../../support/fixture.ts';
import { test, visitFirst } from '../../support/offline/test.ts';
import { site } from '../../support/sites.ts';

let folder: string;
/** Folder of the site, with a search in English that has several shards. */
let dist: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-shards-'));
  dist = join(folder, 'dist');
  await cp(site.dist, dist, { recursive: true });
  const files = Object.entries(await readFixture()).map(([path, text]) => ({ path, text, hash: text }));
  const { site: compiled } = compile(files, { base: '/' });
  if (!compiled) throw new Error('The fixture has errors.');
  const english = { ...compiled, config: { ...compiled.config, languages: ['en' as const] } };
  await rm(join(dist, addresses.searchBundle('en')), { recursive: true });
  const units = { keep: () => null, add: () => {} };
  await writeSearch({ site: english, dist, cacheDir: join(folder, 'cache'), units, shardSize: 3 });
  await writeOfflineLists(english);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeOfflineLists(site: Site): Promise<void> {
  // A build lists the other files before it writes the lists.
  const isList = (path: string) => /^\w\w\/offline(\/.*)?\.json$/.test(path);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((path) => !isList(path))
    .map(async (path) => {
      const content = await readFile(join(dist, path));
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      return { path: address, hash: fileDigest(content), bytes: content.byteLength };
    });
  for (const [address, text] of offlineFiles(await Promise.all(files), site, fileDigest))
    await writeFile(join(dist, address), text);
}

/** A word of the ninth forum, and one of the first. */
const words = [
  ['barnacles', 'forum-9/agenda/#barnacles'],
  ['Brest', 'forum-1/note/#p2'],
] as const;

async function expectFound(page: Page, address: string): Promise<void> {
  for (const [word, target] of words) {
    await page.goto(`${address}/en/search/?q=${word}`);
    await page.locator(`#results[data-query="${word}"]`).waitFor();
    const link = page.locator('#results > li a').first();
    expect(await link.getAttribute('href')).toContain(target);
  }
}

test('the first search opens the shards of its words, and a saved site finds them without a network', async ({
  host,
  reader,
}) => {
  host.dist = dist;
  const visitor = await reader.context.browser()?.newContext({ serviceWorkers: 'block' });
  const first = await (visitor ?? reader.context).newPage();
  await expectFound(first, host.address);
  const sent = host.takeSent().files.filter((path) => path.startsWith('en/pagefind/'));
  expect(sent.filter((path) => /\/\d{4}[^/]*\/index\//.test(path))).not.toEqual([]);
  await visitor?.close();

  await (await visitFirst(reader, host, 'en')).close();
  await host.stop();
  await reader.restart();
  await expectFound(await reader.context.newPage(), host.address);
});
