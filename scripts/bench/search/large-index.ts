/** Indexes documents of made words in a process of its own, and tells what that took. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexLanguage } from '../../../src/shell/build/search-index.ts';
import type { Usage } from '../child.ts';
import { watchChildren } from '../children.ts';
import { madePages } from './text.ts';

export interface Cost {
  /** Seconds. */
  wall: number;
  own: Usage;
  /** Pagefind, in a process of its own; `null` where the system does not tell. */
  pagefind: Usage | null;
  files: number;
  bytes: number;
}

/** The number of documents, a folder for the cache and one for the bundle. */
const [count = '', cacheDir = '', target = ''] = process.argv.slice(2);

const pages = madePages(Number(count));
const endWatch = watchChildren();
const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
const { bundle } = await indexLanguage({ language: 'en', pages, cacheDir });
const wall = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cost: Cost = {
  wall,
  own: { cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS * 1024 },
  pagefind: await endWatch(),
  files: bundle.size,
  bytes: [...bundle.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
};
for (const [path, content] of bundle) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await writeFile(join(target, path), content);
}
process.send?.(cost);
