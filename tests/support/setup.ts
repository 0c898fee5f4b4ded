/** Prepares what the tests of built sites share in a run: the sites, built and served as a static host would, and the program of a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readContent } from '../../src/shell/content/read.ts';
import { serve } from '../../src/shell/server.ts';
import { serveAxe } from './axe/axe-script.ts';
import { type Executable, findBrowser } from './chromium.ts';
import { beforeEmbargo } from './embargo.ts';
import { createFixtureRepository } from './git/fixture-repository.ts';
import { longReport } from './pages/long-report.ts';
import { rulesOfProcedure } from './pages/rules-of-procedure.ts';
import { base, root, run } from './run.ts';
import { writeContent } from './write-content.ts';

interface BuiltFolders {
  /** Folders. Tests that build the site again work on copies. */
  content: string;
  dist: string;
  cache: string;
}

export interface BuiltSite extends BuiltFolders {
  /** Its address, with the base path and without a slash at the end. */
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    /** A small site with a look, a wording and two languages of its own. */
    siteInTwoLanguages: BuiltSite;
    /** The program of the browser. */
    executable: Executable;
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
    // Each build keeps one core busy.
    const [executable, site, siteInTwoLanguages] = await Promise.all([
      findBrowser(),
      buildFixture(join(folder, 'fixture')),
      buildTwoLanguages(join(folder, 'two-languages')),
    ]);
    const serveSite = async (built: BuiltFolders): Promise<BuiltSite> => {
      const server = await serve({ outDir: built.dist, base }, 0);
      serveAxe(server);
      closing.push(async () => server.close().closeAllConnections());
      const { port } = server.address() as AddressInfo;
      return { ...built, address: `http://127.0.0.1:${port}${base.slice(0, -1)}` };
    };
    project.provide('executable', executable);
    project.provide('site', await serveSite(site));
    project.provide('siteInTwoLanguages', await serveSite(siteInTwoLanguages));
    const seconds = (performance.now() - began) / 1000;
    console.log(`Built the sites of the tests in ${seconds.toFixed(1)} s`);
    return close;
  } catch (problem) {
    await close();
    throw problem;
  }
}

const buildFixture = async (folder: string): Promise<BuiltFolders> =>
  build(await createFixtureRepository(join(folder, 'repository')), folder);

/** Adds rules of procedure in three levels of pages, of which one lacks a language, and which had another address; and a report of 200 paragraphs with a resolution. */
async function buildTwoLanguages(folder: string): Promise<BuiltFolders> {
  const content = join(folder, 'content');
  const { files } = await readContent(join(root, 'tests/fixtures/two-languages/content'));
  const { 'pages/rules/chapter-3.fr.md': _missing, ...pages } = rulesOfProcedure();
  await writeContent(content, {
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    ...pages,
    ...longReport('meetings/workshop-1'),
    'moved.yaml': '- from: pages/procedure\n  to: pages/rules\n',
  });
  return build(content, folder);
}

/** @param folder in which the site and its cache are built @throws Error with what the build prints, if it fails */
async function build(content: string, folder: string): Promise<BuiltFolders> {
  const [dist, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  const { code, output } = await run('build', {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    CACHE_DIR: cache,
    SOURCE_DATE_EPOCH: beforeEmbargo,
  });
  if (code !== 0) throw new Error(`The site of ${content} cannot be built:\n${output}`);
  return { content, dist, cache };
}
