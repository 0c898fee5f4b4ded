/** A small site with a look, a wording and two languages of its own, built and served. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/shell/server.ts';
import { base, root, run } from './run.ts';

export interface ServedSite {
  /** Folder of the built site. */
  dist: string;
  /** Address with the base path, without a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

const content = join(root, 'tests/fixtures/two-languages/content');

/** @throws Error with what the build prints, if it fails */
export async function serveTwoLanguages(): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'));
  const dist = join(folder, 'dist');
  const { code, output } = await run('build', {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    CACHE_DIR: join(folder, 'cache'),
  });
  if (code !== 0) throw new Error(`The site with two languages cannot be built:\n${output}`);
  const server = await serve({ outDir: dist, base }, 0);
  const { port } = server.address() as AddressInfo;
  return {
    dist,
    address: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
    async close() {
      server.close().closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
