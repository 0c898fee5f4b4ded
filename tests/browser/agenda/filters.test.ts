/** Filters of an agenda, which are in its address. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { agenda, ready } from '../../support/pages/agenda.ts';

describe('filters', () => {
  const shown = (page: Page) =>
    page.locator('.timeline > li:visible').evaluateAll((items) => items.map(({ id }) => id));

  test('are in the address, and the status shows the number of items', async ({ visit }) => {
    const page = await visit(agenda('9'));
    await ready(page);
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Panel discussion').check();
    expect(await shown(page)).toEqual(['panel-1', 'panel-2', 'panel-3', 'panel-4']);
    await page.getByLabel('Keywords').fill('litigation');
    expect(await shown(page)).toEqual(['panel-3']);
    await expect.poll(() => page.url()).toBe(`${agenda('9')}?kind=panel&text=litigation`);
    expect(await page.getByRole('status').filter({ hasText: 'items' }).innerText()).toBe('1 of 18 items');
    expect(await page.locator('.agenda-day:visible').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shown(page)).toHaveLength(18);
    await expect.poll(() => page.url()).toBe(agenda('9'));
  });

  test('are read from the address; accents and case do not matter', async ({ visit }) => {
    const page = await visit(`${agenda('9', 'fr')}?text=REMUNERATION`);
    await ready(page);
    expect(await shown(page)).toContain('fair-credit');
    const second = await visit(`${agenda('9')}?kind=fireside-chat&kind=keynote`);
    await ready(second);
    expect(await shown(second)).toEqual(['barnacles', 'guiding-principles']);
  });

  test('are removed if the address names a part', async ({ visit }) => {
    const page = await visit(`${agenda('9')}?kind=panel#fair-credit`);
    await ready(page);
    await page.locator('#fair-credit').waitFor();
    await expect.poll(() => page.url()).toBe(`${agenda('9')}#fair-credit`);
    await page.goto(`${agenda('9')}?kind=panel`);
    await ready(page);
    await page.locator('#panel-2 .item-time').click();
    expect(await shown(page)).toHaveLength(4);
    await page.evaluate(() => {
      location.hash = '#lunch-1';
    });
    await expect.poll(() => page.locator('#lunch-1').isVisible()).toBe(true);
  });

  test('are kept when the language changes', async ({ visit }) => {
    const page = await visit(`${agenda('9')}?kind=panel`);
    await ready(page);
    await page.locator('.language-switch a[hreflang="fr"]').click();
    await page.waitForURL(`${agenda('9', 'fr')}?kind=panel`);
  });
});
