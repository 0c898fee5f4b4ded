/** A page with the search engine alone, without the search page around it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { addresses, below } from '../../../src/core/model/addresses.ts';
import { base, root } from '../../../tests/support/run.ts';

export const language = 'en';

/** The part of `src/client/search/engine.ts` that this uses. */
interface Engine {
  search(target: object, query: object): Promise<{ hits: { id: string }[] }>;
}

/** Bundles the engine as the build of the site would, and writes a page for it. */
export async function writeEnginePage(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      outDir: join(dist, 'engine'),
      lib: { entry: join(root, 'src/client/search/engine.ts'), formats: ['es'], fileName: 'engine' },
    },
  });
  writeFileSync(
    join(dist, 'index.html'),
    `<!doctype html><html lang="${language}"><title>Search</title></html>`,
  );
}

export interface EngineAnswer {
  query: string;
  ids: string[];
  timeMs: number;
}

/** Searches for one query after the other, without reloading the page. */
export const searchInPage = (page: Page, queries: readonly string[]): Promise<EngineAnswer[]> =>
  page.evaluate(
    async ({ engine, target, queries }) => {
      const { search }: Engine = await import(engine);
      const answers: EngineAnswer[] = [];
      for (const query of queries) {
        const started = performance.now();
        const { hits } = await search(target, {
          q: query,
          series: '',
          meeting: '',
          type: '',
          year: '',
          sort: '',
        });
        answers.push({ query, ids: hits.map(({ id }) => id), timeMs: performance.now() - started });
      }
      return answers;
    },
    { engine: `${base}engine/engine.js`, target, queries: [...queries] },
  );

const target = { language, bundle: below(base, addresses.searchBundle(language)), base };
