/** Measures what the index of many documents in one language costs, what the engine finds in it, and how fast. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStage } from '../../../src/shell/terminal/progress.ts';
import { launchBrowser } from '../../../tests/support/chromium.ts';
import { root } from '../../../tests/support/run.ts';
import { measureTree } from '../process-tree.ts';
import { table } from '../table.ts';
import type { Usage } from '../usage.ts';
import { writeEnginePage } from './engine-page.ts';
import type { IndexReport } from './large-index-worker.ts';
import { measurePrefixRecall, prefixRecallTable } from './prefix-recall.ts';
import { measureQueryTimes, queryTimesTable } from './query-times.ts';
import { serveSite } from './site.ts';

/** Measured in addition to the requested number, to show how the cost grows. */
const smallCount = 1000;

/** @param shardSize number of pages from which on a shard is divided */
export async function measureLarge(count: number, shardSize: number, folder: string): Promise<void> {
  const distOf = (size: number) => join(folder, `dist-${size}`);
  const costs = new Map<number, IndexCost>();
  for (const size of new Set([Math.min(smallCount, count), count]))
    costs.set(size, await measureIndex(size, shardSize, folder, distOf(size)));
  console.log(costTable(costs));
  await writeEnginePage(distOf(count));
  const site = await serveSite(distOf(count));
  const browser = await launchBrowser();
  const address = `${site.address}/`;
  console.log(prefixRecallTable(await measurePrefixRecall(count, browser, address, distOf(count))));
  console.log(queryTimesTable(await measureQueryTimes(browser, address)));
  await browser.close();
  site.close();
}

/** The usage is that of Pagefind too, which runs in a process of its own. */
type IndexCost = Usage & IndexReport;

async function measureIndex(
  count: number,
  shardSize: number,
  folder: string,
  dist: string,
): Promise<IndexCost> {
  const stage = startStage(`Index of ${count} documents`);
  const script = fileURLToPath(new URL('./large-index-worker.ts', import.meta.url));
  const folders = [join(folder, `cache-${count}`), dist];
  const child = fork(script, [String(count), String(shardSize), ...folders], { cwd: root });
  const report = new Promise<IndexReport>((resolve, reject) => {
    child.once('message', (message) => resolve(message as IndexReport)).once('error', reject);
    child.once('exit', (code) => reject(new Error(`Indexing failed with exit code ${code}.`)));
  });
  const [usage, index] = await Promise.all([measureTree(child), report]);
  stage.done();
  return { ...usage, ...index };
}

const costHead = ['for each 1,000 documents', 'shards', 'wall s', 'CPU s', 'peak MB', 'files', 'MB'];

function costTable(costs: ReadonlyMap<number, IndexCost>): string {
  const rows = [...costs].map(
    ([count, { shards, wallSeconds, cpuSeconds, peakMemoryBytes, files, bytes }]) => {
      const perThousand = (value: number, digits = 0) => ((value / count) * 1000).toFixed(digits);
      return [
        `of ${count}`,
        String(shards),
        perThousand(wallSeconds, 2),
        perThousand(cpuSeconds, 2),
        perThousand(peakMemoryBytes / 2 ** 20),
        perThousand(files),
        perThousand(bytes / 1e6, 2),
      ];
    },
  );
  return `\n${table([costHead, ...rows])}`;
}
