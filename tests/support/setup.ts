/**
 * What the tests of the built site share, made once a run: the site as it is, a site of whose documents some
 * lack languages, and one with a document in each state, served as a static host would, and a browser.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/shell/server.ts';
import { launchBrowser } from './chromium.ts';
import { base, root, run } from './run.ts';
import { beforeEmbargo, writeStates } from './states.ts';

export interface BuiltSite {
  /** Folders. */
  content: string;
  dist: string;
  /** Where it is served, with its base path and without a slash at the end. */
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of this project. */
    whole: BuiltSite;
    /** The same without some languages of some documents. */
    partial: BuiltSite;
    /** A document in each state, one of them under embargo. */
    states: BuiltSite;
    /** Address at which the browser is driven. */
    browser: string;
  }
}

const missing = [
  'meetings/conversation-12/circular.ru.md',
  'meetings/conversation-12/circular.zh.md',
  // The site's default language.
  'meetings/conversation-1/note.en.md',
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-tests-'));
  const closing = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const browser = await launchBrowser(folder);
    closing.push(() => browser.close());
    project.provide('browser', browser.wsEndpoint());
    for (const [name, content] of [
      ['whole', join(root, 'content')],
      ['partial', await contentWithGaps(join(folder, 'content'))],
      ['states', await writeStates(join(folder, 'content-of-states'))],
    ] as const) {
      const { site, server } = await buildAndServe(content, join(folder, name));
      closing.push(async () => server.close().closeAllConnections());
      project.provide(name, site);
    }
    return close;
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function contentWithGaps(folder: string): Promise<string> {
  await cp(join(root, 'content'), folder, { recursive: true });
  for (const path of missing) await rm(join(folder, path));
  return folder;
}

async function buildAndServe(content: string, folder: string) {
  const dist = join(folder, 'dist');
  console.error('Building the site for the tests:');
  const { code } = await run(
    'build',
    {
      CONTENT_DIR: content,
      OUT_DIR: dist,
      CACHE_DIR: join(folder, 'cache'),
      SOURCE_DATE_EPOCH: beforeEmbargo,
    },
    true,
  );
  if (code !== 0) throw new Error('The site cannot be built; the reasons stand above.');
  const server = await serve({ outDir: dist, base }, 0);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${base.slice(0, -1)}`;
  return { server, site: { content, dist, address } satisfies BuiltSite };
}
