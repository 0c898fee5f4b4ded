/** A reader at the search page: asks, waits, and reads which documents came. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addresses } from '../../../src/core/model/addresses.ts';
import type { Language } from '../../../src/core/model/languages.ts';

export interface Reader {
  /** Names of the documents of the first ten results, in order; an address that is none stands as it is. */
  ask: (query: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** What must not happen, in words. */
export type Complaints = string[];

const first = 10;
/** Milliseconds. */
const patience = 30_000;

/**
 * @param site address of the site, with its base path
 * @param from language of the page at which the queries are asked: where it is another, they go to all languages
 */
export async function openReader(
  browser: Browser,
  site: string,
  language: Language,
  from: Language,
  complaints: Complaints,
): Promise<Reader> {
  // What a service worker loads beside would only take the reader's time.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  watch(context, new URL(site).origin, complaints);
  const page = await context.newPage();
  const isAbroad = from !== language;
  const list = isAbroad ? `#others ol[lang="${language}"]` : '#results';
  return {
    async ask(query) {
      const asked = new URLSearchParams({ q: query, ...(isAbroad && { in: 'all' }) });
      await page.goto(`${site}${addresses.search(from)}?${asked}`);
      await shown(page, query, isAbroad ? '#others' : '#results');
      return (await linksOf(page, list)).map(documentIn);
    },
    close: () => context.close(),
  };
}

/** Violations of the content security policy are errors in the console. */
function watch(context: BrowserContext, origin: string, complaints: Complaints): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`Error in the console: ${message.text()}`);
  });
  context.on('weberror', (problem) => complaints.push(`Error in a script: ${problem.error()}`));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`Asked another host: ${request.url()}`);
  });
}

/** The page is done with a query when its list names it and is not busy. */
export async function shown(page: Page, query: string, list = '#results'): Promise<void> {
  await page
    .waitForFunction(
      ({ asked, list }) => {
        const found = document.querySelector<HTMLElement>(list);
        return found && found.ariaBusy !== 'true' && found.dataset['query'] === asked;
      },
      { asked: query.trim(), list },
      { timeout: patience, polling: 10 },
    )
    .catch((cause: unknown) => {
      throw new Error(`No results were shown for “${query}” at ${page.url()}.`, { cause });
    });
}

async function linksOf(page: Page, list: string): Promise<string[]> {
  const results = await page
    .locator(`${list} > li`)
    .evaluateAll(
      (items, end) =>
        items.slice(0, end).map((item) => [...item.querySelectorAll('a')].map(({ pathname }) => pathname)),
      first,
    );
  return results.map(([link, ...others]) => {
    if (!link || others.length > 0) throw new Error(`A result at ${page.url()} has not exactly one link.`);
    return link;
  });
}

const documentIn = (path: string): string => /\/meetings\/[^/]+\/([^/]+)\/$/.exec(path)?.[1] ?? path;
