/** Writes the service worker, and the lists of the files that it can save. Runs when all other files are written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { addresses } from '../../core/model/addresses.ts';
import type { Site } from '../../core/model/model.ts';
import { type BuiltFile, offlineFiles } from '../../outputs/offline/offline.ts';
import { type FileDigest, fileDigest } from '../output/record.ts';
import type { OutputUnits } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import { browserTargets } from './browser-targets.ts';

/** @returns the number of files that can be saved */
export async function writeOffline(options: {
  site: Site;
  dist: string;
  root: string;
  plugins: readonly Plugin[];
  units: OutputUnits;
}): Promise<number> {
  const { site, dist, root, plugins, units } = options;
  await writeWorker(root, dist, plugins);
  const files = builtFiles(dist, units);
  for (const [address, text] of offlineFiles(files, site, fileDigest)) {
    writeFileAt(join(dist, address), text);
  }
  return files.length;
}

/**
 * The worker is one classic script. Not all supported browsers accept modules in service workers:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1360870
 */
async function writeWorker(root: string, dist: string, plugins: readonly Plugin[]): Promise<void> {
  await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: browserTargets,
      lib: {
        entry: join(root, 'src/client/offline/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => addresses.worker().slice(1),
      },
    },
  });
}

/** Lists all files of the new site: those that stay from the last build, and those in the folder of this one. */
function builtFiles(dist: string, units: OutputUnits): BuiltFile[] {
  const made = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, FileDigest] => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(dist, '/').length).replaceAll('\\', '/');
      return [path, units.digestOf(path)];
    });
  return [...units.keptFiles(), ...made].map(([path, { digest, bytes }]) => ({
    path: path.replace(/(^|\/)index\.html$/, '$1'),
    hash: digest,
    bytes,
  }));
}
