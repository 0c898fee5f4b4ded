/** Programs that use Pagefind's engine can search the bundles too. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import { addresses } from '../../src/core/model/addresses.ts';
import { writeSearch } from '../../src/shell/build/search/write-search.ts';
import { readFixture } from '../support/fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-pagefind-'));
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

const files = Object.entries(await readFixture()).map(([path, text]) => ({ path, text, hash: text }));
const { site } = compile(files, { base: '/' });
if (!site) throw new Error('The fixture has errors.');

test('Pagefind’s engine finds the pages of a bundle with one shard and with several', async () => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*/, ''))),
  );
  const english = { ...site, config: { ...site.config, languages: ['en' as const] } };
  const units = { keep: () => null, add: () => {} };
  const found: string[][] = [];
  for (const shardSize of [1000, 3]) {
    const dist = await mkdtemp(join(folder, 'dist-'));
    await writeSearch({ site: english, dist, cacheDir: join(folder, 'shards'), units, shardSize });
    const bundle = join(dist, addresses.searchBundle('en'));
    await writeFile(join(bundle, 'package.json'), '{ "type": "module" }');
    const engine = await import(/* @vite-ignore */ join(bundle, 'pagefind.js'));
    const instance = engine.createInstance({ basePath: bundle });
    const shards = existsSync(join(bundle, 'shards.json'))
      ? JSON.parse(await readFile(join(bundle, 'shards.json'), 'utf8'))
      : [];
    for (const shard of shards) await instance.mergeIndex(`${bundle}${shard}`);
    const { results } = await instance.search('barnacl');
    const pages = await Promise.all(results.map(({ data }: { data: () => unknown }) => data()));
    found.push(pages.map(({ raw_url }) => raw_url));
    if (shardSize === 3) expect(shards.length).toBeGreaterThan(3);
  }
  expect(found).toEqual([['/en/meetings/forum-9/agenda/'], ['/en/meetings/forum-9/agenda/']]);
});
