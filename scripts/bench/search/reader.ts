/** A reader at the search page, who types queries and reads which documents are found. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addresses } from '../../../src/core/model/addresses.ts';
import type { Language } from '../../../src/core/model/languages.ts';

export interface Reader {
  /** Returns the names of the documents among the first ten results; for other pages, their addresses. */
  search: (query: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Errors in the browser and requests to other hosts, in words. */
export type Complaints = string[];

const resultsRead = 10;
const resultsTimeoutMs = 30_000;

/**
 * @param site address of the site, with its base path
 * @param language of the results to read
 * @param pageLanguage language of the search page; if it is another one, all languages are searched
 */
export async function openReader(
  browser: Browser,
  site: string,
  language: Language,
  pageLanguage: Language,
  complaints: Complaints,
): Promise<Reader> {
  // A service worker would load other files at the same time.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  collectComplaints(context, new URL(site).origin, complaints);
  const page = await context.newPage();
  const isCrossLanguage = pageLanguage !== language;
  const list = isCrossLanguage ? `#others ol[lang="${language}"]` : '#results';
  return {
    async search(query) {
      const parameters = new URLSearchParams({ q: query, ...(isCrossLanguage && { in: 'all' }) });
      await page.goto(`${site}${addresses.search(pageLanguage)}?${parameters}`);
      await waitForResults(page, query, isCrossLanguage ? '#others' : '#results');
      return (await resultLinks(page, list)).map(documentName);
    },
    close: () => context.close(),
  };
}

/** Violations of the content security policy are errors in the console. */
function collectComplaints(context: BrowserContext, origin: string, complaints: Complaints): void {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`Error in the console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`Error in a script: ${error.error()}`));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin)
      complaints.push(`Request to another host: ${request.url()}`);
  });
}

/** The list names the query that it shows, and says while it is busy. */
export async function waitForResults(page: Page, query: string, list = '#results'): Promise<void> {
  await page
    .waitForFunction(
      ({ expected, list }) => {
        const found = document.querySelector<HTMLElement>(list);
        return found && found.ariaBusy !== 'true' && found.dataset['query'] === expected;
      },
      { expected: query.trim(), list },
      { timeout: resultsTimeoutMs, polling: 10 },
    )
    .catch((cause: unknown) => {
      throw new Error(`The page ${page.url()} showed no results for “${query}”.`, { cause });
    });
}

async function resultLinks(page: Page, list: string): Promise<string[]> {
  const results = await page
    .locator(`${list} > li`)
    .evaluateAll(
      (items, end) =>
        items.slice(0, end).map((item) => [...item.querySelectorAll('a')].map(({ pathname }) => pathname)),
      resultsRead,
    );
  return results.map(([link, ...others]) => {
    if (!link || others.length > 0)
      throw new Error(`A result on ${page.url()} does not have exactly one link.`);
    return link;
  });
}

const documentName = (path: string): string => /\/meetings\/[^/]+\/([^/]+)\/$/.exec(path)?.[1] ?? path;
