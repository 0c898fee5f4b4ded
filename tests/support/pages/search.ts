/** The search page in the browser. */
import type { Page } from 'playwright-core';
import type { Visit } from '../browser.ts';
import { site } from '../sites.ts';

/** Returns the address of the search page. */
export const searchIn = (language: string) => `${site.address}/${language}/search/`;

/** Opens the search page with a query in its address, and waits for the results. */
export async function openSearch(visit: Visit, address: string): Promise<Page> {
  const page = await visit(`${site.address}${address}`);
  await page.locator('#results[data-query]').waitFor();
  return page;
}

/** Returns the paths of the links. */
export const targetsOf = (page: Page, links = '#results a'): Promise<string[]> =>
  page
    .locator(links)
    .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

export const statusOf = (page: Page): Promise<string> => page.locator('#search-status').innerText();

/** Returns a parameter of the address. */
export const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
