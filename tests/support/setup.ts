/** Prepares what the tests of the built site share in a run: the fixture, built and served as a static host would, and a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/shell/server.ts';
import { type Executable, findBrowser, launchBrowser } from './chromium.ts';
import { beforeEmbargo } from './embargo.ts';
import { createFixtureRepository } from './git/fixture-repository.ts';
import { base, run } from './run.ts';

export interface BuiltSite {
  /** Folders. Tests that build it again work on copies. */
  content: string;
  dist: string;
  cache: string;
  /** Its address, with the base path and without a slash at the end. */
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    /** The program of the browser, for tests that start one of their own. */
    executable: Executable;
    /** Address at which the browser is driven. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-tests-'));
  const closing = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  const began = performance.now();
  try {
    const executable = await findBrowser();
    project.provide('executable', executable);
    const [browser, site] = await Promise.all([launchBrowser(executable), buildSite(folder)]);
    closing.push(() => browser.close());
    const server = await serve({ outDir: site.dist, base }, 0);
    closing.push(async () => server.close().closeAllConnections());
    const { port } = server.address() as AddressInfo;
    project.provide('browser', browser.wsEndpoint());
    project.provide('site', { ...site, address: `http://127.0.0.1:${port}${base.slice(0, -1)}` });
    const seconds = (performance.now() - began) / 1000;
    console.log(`Built the site of the tests and started the browser in ${seconds.toFixed(1)} s`);
    return close;
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function buildSite(folder: string): Promise<Omit<BuiltSite, 'address'>> {
  const content = await createFixtureRepository(join(folder, 'repository'));
  const [dist, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  const { code, output } = await run('build', {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    CACHE_DIR: cache,
    SOURCE_DATE_EPOCH: beforeEmbargo,
  });
  if (code !== 0) throw new Error(`The site of the tests cannot be built:\n${output}`);
  return { content, dist, cache };
}
