/** Builds a site below a base path, and serves it with its security headers. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../../src/shell/server.ts';
import { base, run } from '../../../tests/support/run.ts';

export interface ServedSite {
  /** Address with the base path, without a slash at the end. */
  address: string;
  /** Folder of the site. */
  dist: string;
  /** Paths below the base of all files that were sent. */
  sent: string[];
  close: () => void;
}

/** @param folder for the site and its cache */
export async function buildAndServe(content: string, folder: string): Promise<ServedSite> {
  const dist = join(folder, 'dist');
  const folders = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache') };
  const { code } = await run('build', folders, true);
  if (code !== 0) throw new Error('The site cannot be built, for the reasons above.');
  return serveSite(dist);
}

export async function serveSite(dist: string): Promise<ServedSite> {
  const server = await serve({ outDir: dist, base }, 0);
  const { port } = server.address() as AddressInfo;
  const sent: string[] = [];
  server.on('request', ({ url = '' }, response) =>
    response.once('finish', () => response.statusCode === 200 && sent.push(url.split('?')[0] ?? '')),
  );
  return {
    address: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
    dist,
    sent,
    close: () => server.close().closeAllConnections(),
  };
}
