/** Indexes generated pages in a process of its own, and sends what that cost to its parent. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexLanguage } from '../../../src/shell/build/search-index.ts';
import type { Usage } from '../usage.ts';
import { generatePages } from './generated-pages.ts';
import { watchChildren } from './pagefind-usage.ts';

export interface IndexCost {
  wallSeconds: number;
  own: Usage;
  /** Pagefind runs in a process of its own; `null` if the system does not report the memory of that process. */
  pagefind: Usage | null;
  files: number;
  bytes: number;
}

/** Arguments: the number of pages, the cache folder and the folder of the bundle. */
const [count = '', cacheDir = '', target = ''] = process.argv.slice(2);

const pages = generatePages(Number(count));
const endWatch = watchChildren();
const started = performance.now();
const cpuBefore = process.cpuUsage();
const { bundle } = await indexLanguage({ language: 'en', pages, cacheDir });
const wallSeconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cost: IndexCost = {
  wallSeconds,
  own: {
    cpuSeconds: (user + system) / 1e6,
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
  },
  pagefind: await endWatch(),
  files: bundle.size,
  bytes: [...bundle.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
};
for (const [path, content] of bundle) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await writeFile(join(target, path), content);
}
process.send?.(cost);
