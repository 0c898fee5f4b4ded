/** Writes the service worker, and the lists of what it can save: they stand last, when all other files are there. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { addresses } from '../../core/model/addresses.ts';
import type { Site } from '../../core/model/model.ts';
import { type BuiltFile, offlineFiles } from '../../outputs/offline/offline.ts';

/** @returns how many files can be saved */
export async function writeOffline(options: { site: Site; dist: string; root: string }): Promise<number> {
  const { site, dist, root } = options;
  await writeWorker(root, dist);
  const files = filesIn(dist);
  for (const [address, text] of offlineFiles(files, site, digestOf)) {
    const path = join(dist, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return files.length;
}

/** The worker is one classic script: not every browser takes modules there, and each import would be a file more to keep in step. */
async function writeWorker(root: string, dist: string): Promise<void> {
  await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome123', 'firefox121', 'safari17.5'],
      lib: {
        entry: join(root, 'src/client/offline/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => addresses.worker().slice(1),
      },
    },
  });
}

/** Of former lists there are none: Astro empties the folder before each build. */
const filesIn = (dist: string): BuiltFile[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      const path = file.slice(join(dist, '/').length).replaceAll('\\', '/');
      return {
        path: path.replace(/(^|\/)index\.html$/, '$1'),
        hash: digestOf(content),
        bytes: content.byteLength,
      };
    });

/** 72 bits of SHA-256: enough to tell versions of a file apart. The browser computes the same. */
const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest().subarray(0, 9).toString('base64url');
