/** Writes the lists of the files that the service worker can save. Runs when all other files are written. */
import { join } from 'node:path';
import type { Site } from '../../core/model/model.ts';
import { type BuiltFile, offlineFiles } from '../../outputs/offline/offline.ts';
import { pathsIn } from '../output/paths-in.ts';
import { type FileDigest, fileDigest } from '../output/record.ts';
import type { OutputUnits } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';

/** Each list is a unit, because most stay the same. @returns the number of files that can be saved */
export function writeOffline({
  site,
  dist,
  units,
}: {
  site: Site;
  dist: string;
  units: OutputUnits;
}): number {
  const files = builtFiles(dist, units);
  for (const [address, text] of offlineFiles(files, site, fileDigest)) {
    const unit = { name: `offline ${address}`, key: fileDigest(text) };
    if (units.keep(unit.name, unit.key)) continue;
    writeFileAt(join(dist, address), text);
    units.add(unit.name, unit.key, [address.slice(1)]);
  }
  return files.length;
}

/** Lists all files of the new site: those that stay from the last build, and those in the folder of this one. */
function builtFiles(dist: string, units: OutputUnits): BuiltFile[] {
  const made = pathsIn(dist).map((path): [string, FileDigest] => [path, units.digestOf(path)]);
  return [...units.keptFiles(), ...made].map(([path, { digest, bytes }]) => ({
    path: path.endsWith('index.html') ? path.replace(/(^|\/)index\.html$/, '$1') : path,
    hash: digest,
    bytes,
  }));
}
