/** Renders the pages whose keys have changed. The others stay as the last build left them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputUnits } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import { startStage } from '../terminal/progress.ts';
import type { Page } from './renderer.ts';

/** @param publicDir folder of the body's own files, which come first: a site needs no second `robots.txt` */
export async function writePages(
  pages: readonly Page[],
  { dist, publicDir, units }: { dist: string; publicDir: string; units: OutputUnits },
): Promise<void> {
  assertDifferentAddresses(pages);
  const own = pages.filter(({ file }) => !existsSync(join(publicDir, file)));
  const changed = own.filter((page) => !keep(page, units));
  const stage = startStage('Pages', changed.length);
  for (const { file, render } of changed) {
    writeFileAt(join(dist, file), await render());
    stage.tick();
  }
  stage.done(`${own.length}, ${own.length - changed.length} unchanged`);
}

/** @throws Error if two pages have the same file, of which one would be lost */
function assertDifferentAddresses(pages: readonly Page[]): void {
  const files = new Set<string>();
  for (const { file } of pages) {
    if (files.has(file)) throw new Error(`Two pages have the address ${file}.`);
    files.add(file);
  }
}

/** @returns whether the page is as in the last build */
function keep({ file, cacheKey }: Page, units: OutputUnits): boolean {
  if (cacheKey === null) return false;
  if (units.keep(file, cacheKey)) return true;
  units.add(file, cacheKey, [file]);
  return false;
}
