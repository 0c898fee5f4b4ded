/** The directory of documents with its filters, which are in the address, and the addresses of symbols. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

const shownTitles = (page: Page): Promise<string[]> =>
  page.locator('tbody tr:visible th a').evaluateAll((links) => links.map((link) => link.textContent ?? ''));

test('filters by type and language, and words in a symbol, are in the address', async ({ visit }) => {
  const page = await visit(`${site.address}/en/documents/?type=circular&language=ru&q=412`);
  await expect
    .poll(() => shownTitles(page))
    .toEqual(['Invitation to the twelfth session of the Forum on Tidal Data']);
  await page.locator('#register_words').fill('');
  // Written after a pause in typing.
  await expect.poll(() => new URL(page.url()).search).toBe('?type=circular&language=ru');
  // A language of several: the circulars of forum-2 and forum-13 have no Russian version.
  expect(await shownTitles(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove the filters' }).click();
  expect((await shownTitles(page)).length).toBeGreaterThan(10);
});

test('the address of a symbol leads to its document, and keeps the part', async ({ visit }) => {
  const page = await visit(`${site.address}/en/symbol/F-412/#participation`);
  await page.waitForURL(`${site.address}/en/meetings/forum-12/circular/#participation`);
});

test('the directory and a series of symbols have no accessibility problems', async ({ visit }) => {
  for (const address of ['/en/documents/', '/ar/symbol/']) {
    const page = await visit(site.address + address);
    await loadAxe(page);
    expect(await violationsInBothSchemes(page, 'wcag')).toEqual([]);
  }
});
