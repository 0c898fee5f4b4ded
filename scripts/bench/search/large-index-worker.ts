/** Indexes generated pages in a process of its own, and sends its parent a report. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../../src/core/model/addresses.ts';
import { divideIntoShards } from '../../../src/outputs/search/shards.ts';
import type { Bundle } from '../../../src/shell/build/search/bundle.ts';
import { indexShard } from '../../../src/shell/build/search/index-language.ts';
import { makeTables, planShards } from '../../../src/shell/build/search/write-search.ts';
import { generatePages } from './generated-pages.ts';

export interface IndexReport {
  /** Time of the index alone. */
  wallSeconds: number;
  shards: number;
  files: number;
  bytes: number;
}

/** Arguments: the number of pages, that from which on shards are divided, the cache folder and that of the site. */
const [count = '', shardSize = '', cacheDir = '', dist = ''] = process.argv.slice(2);

const report: IndexReport = { wallSeconds: 0, shards: 0, files: 0, bytes: 0 };

async function write(bundle: Bundle, folder: string): Promise<void> {
  for (const [path, content] of bundle) {
    report.files += 1;
    report.bytes += content.byteLength;
    const file = join(dist, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function measure<Value>(work: () => Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  report.wallSeconds += (performance.now() - started) / 1000;
  return value;
}

const pages = generatePages(Number(count));
const starts = new Map(pages.toReversed().map(({ facts }) => [facts.meeting, facts.date]));
const shards = planShards(
  'en',
  divideIntoShards(pages, (meeting) => starts.get(meeting), Number(shardSize)),
);
report.shards = shards.length;
for (const shard of shards) {
  const { bundle } = await measure(() => indexShard({ ...shard, cacheDir }));
  await write(bundle, shard.folder);
}
if (shards.length > 1)
  await write(await measure(() => makeTables(shards, cacheDir)), shards.at(-1)?.folder ?? '');
process.send?.(report);
// The engine looks up short words in the glossary.
for (const name of ['glossary', 'titles'])
  await write(new Map([[`${name}.packed`, gzipSync('[]')]]), addresses.searchBundle('en'));
