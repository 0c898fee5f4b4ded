/** Pages as units of the output folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepOrMake, type OutputUnits, type UnitPlan } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import type { Page } from './renderer.ts';

/**
 * Leaves out the pages of which a body has its own file in `public/`, such as `robots.txt`.
 *
 * @throws Error if two pages have the same file, of which one would be lost
 */
export function withoutOwnFiles(pages: readonly Page[], publicDir: string): Page[] {
  const files = new Set<string>();
  for (const { file } of pages) {
    if (files.has(file)) throw new Error(`Two pages have the address ${file}.`);
    files.add(file);
  }
  return pages.filter(({ file }) => !existsSync(join(publicDir, file)));
}

/** @param dist folder in which the new site is made @returns `null` for a page that is always rendered */
export function pageUnit({ file, cacheKey, render }: Page, dist: string): UnitPlan | null {
  if (cacheKey === null) return null;
  return {
    name: file,
    key: () => cacheKey,
    async make() {
      writeFileAt(join(dist, file), await render());
      return [file];
    },
  };
}

/** Renders the pages that have changed. @returns the number of the others */
export async function writePages(
  pages: readonly Page[],
  { dist, units, onPage }: { dist: string; units: OutputUnits; onPage: () => void },
): Promise<number> {
  let kept = 0;
  for (const page of pages) {
    const unit = pageUnit(page, dist);
    if (!unit) writeFileAt(join(dist, page.file), await page.render());
    else if (!(await keepOrMake(unit, units))) kept += 1;
    onPage();
  }
  return kept;
}
