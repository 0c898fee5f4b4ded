/** Indexes generated pages in a process of its own, and sends its parent a report. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexLanguage } from '../../../src/shell/build/search/index-language.ts';
import { generatePages } from './generated-pages.ts';

export interface IndexReport {
  /** Time of the index alone. */
  wallSeconds: number;
  files: number;
  bytes: number;
}

/** Arguments: the number of pages, the cache folder and the folder of the bundle. */
const [count = '', cacheDir = '', target = ''] = process.argv.slice(2);

const pages = generatePages(Number(count));
const started = performance.now();
const { bundle } = await indexLanguage({ language: 'en', pages, cacheDir });
const report: IndexReport = {
  wallSeconds: (performance.now() - started) / 1000,
  files: bundle.size,
  bytes: [...bundle.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
};
for (const [path, content] of bundle) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await writeFile(join(target, path), content);
}
process.send?.(report);
