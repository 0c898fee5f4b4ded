/** Copies files into the site as they are: those of the bundled code, and the body's own in `public/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from '../operational-error.ts';
import { pathsIn } from '../output/paths-in.ts';
import { digestOfFile } from '../output/record.ts';
import type { OutputUnits } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import type { Files } from './bundle/make-bundle.ts';
import { hostFileNames } from './host-files.ts';

/** @param key of the bundle @param dist folder in which the new site is made */
export function copyBundle(files: Files, key: string, dist: string, units: OutputUnits): void {
  if (units.keep('bundle', key)) return;
  for (const [path, content] of files) writeFileAt(join(dist, path), content);
  units.add('bundle', key, [...files.keys()]);
}

/**
 * Leaves out those to which the build adds lines of its own.
 *
 * @throws OperationalError if a link leads nowhere
 */
export function copyPublicFiles(publicDir: string, dist: string, units: OutputUnits): void {
  for (const path of pathsIn(publicDir).filter((name) => !hostFileNames.includes(name))) {
    const file = join(publicDir, path);
    if (!existsSync(file))
      throw new OperationalError(`${file} is a link that leads nowhere. Correct the link, or remove it.`);
    const unit = `public ${path}`;
    const key = digestOfFile(file).digest;
    if (units.keep(unit, key)) continue;
    writeFileAt(join(dist, path), readFileSync(file));
    units.add(unit, key, [path]);
  }
}
