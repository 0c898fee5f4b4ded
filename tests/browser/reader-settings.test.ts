/** Pages follow the settings of the reader's system and browser: forced colours, and no scripts. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

const agenda = `${site.address}/en/meetings/forum-9/agenda/`;

const borderStyles = (links: Locator): Promise<string[]> =>
  links.evaluateAll((elements) => elements.map((link) => getComputedStyle(link).borderBlockEndStyle));

test('with forced colours, only the current language and page have a line, and the header keeps its own', async ({
  visit,
}) => {
  const page = await visit(`${site.address}/en/search/`, { forcedColors: 'active' });
  for (const list of ['.language-switch', '.site-navigation nav']) {
    const links = page.locator(`${list} li a`);
    expect(await borderStyles(links.and(page.locator('[aria-current]')))).toEqual(['solid']);
    expect(new Set(await borderStyles(links.and(page.locator(':not([aria-current])'))))).toEqual(
      new Set(['none']),
    );
  }
});

test('with forced colours, the button of the options of an item is drawn as text', async ({ visit }) => {
  const page = await visit(agenda, { forcedColors: 'active' });
  const options = page.locator('#panel-1 .item-options summary');
  await options.waitFor();
  expect(await options.evaluate((button) => getComputedStyle(button, '::before').content)).toContain('•••');
});

test.for(['meetings/forum-9/agenda/', 'search/'])(
  'without scripts, %s has no search field',
  async (path, { visit }) => {
    const address = `${site.address}/en/${path}`;
    const withScripts = await visit(address);
    await withScripts.locator('input[type="search"]:visible').first().waitFor();
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('input[type="search"]:visible').count()).toBe(0);
  },
);
