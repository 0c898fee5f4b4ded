/** The page of a register: filters with counts, a search, sorting, and the comparison of two countries. All of it is in the address. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { desktop, phone, test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

const address = `${site.address}/en/registers/gauge-networks/`;

const shownEntries = (page: Page): Promise<string[]> =>
  page.locator('tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));

const queryOf = (page: Page): string => new URL(page.url()).search;

const openFacet = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();

test('a filter shows the entries with its value, their number, and what other values would show', async ({
  visit,
}) => {
  const page = await visit(address);
  expect(await shownEntries(page)).toEqual(['entry_channel', 'entry_basin', 'entry_bay-of-islands']);
  expect(await page.locator('#register_status').textContent()).toBe('3 entries');
  await openFacet(page, 'Kind');
  await page.getByLabel('Regional').check();
  expect(await shownEntries(page)).toEqual(['entry_channel', 'entry_basin']);
  expect(await page.locator('#register_status').textContent()).toBe('2 of 3 entries');
  expect(queryOf(page)).toBe('?kind=regional');
  // A value of the same field adds to those that are shown, one of another field narrows them.
  expect(await countBeside(page, 'National')).toBe('1');
  await openFacet(page, 'Country');
  expect(await countBeside(page, 'New Zealand')).toBe('0');
  await page.getByRole('button', { name: 'Remove the filters' }).click();
  expect(await shownEntries(page)).toHaveLength(3);
  expect(queryOf(page)).toBe('');
});

const countBeside = (page: Page, label: string): Promise<string | null> =>
  page
    .locator('.facet li', { has: page.getByText(label, { exact: true }) })
    .locator('[data-count]')
    .textContent();

test('an address with filters, words and an order shows the same again', async ({ visit }) => {
  const page = await visit(`${address}?kind=regional&kind=national&q=TÍDE&sort=-since`);
  await expect.poll(() => shownEntries(page)).toEqual(['entry_bay-of-islands']);
  expect(await page.locator('#register_words').inputValue()).toBe('TÍDE');
  expect(await page.locator('[aria-sort]').textContent()).toBe('Since');
  await page.locator('#register_words').fill('');
  expect(await shownEntries(page)).toEqual(['entry_basin', 'entry_channel', 'entry_bay-of-islands']);
});

test('a list of values covers no button, where those of the filters need several lines', async ({
  visit,
}) => {
  const page = await visit(address);
  for (const width of [phone.width, desktop.width]) {
    await page.setViewportSize({ ...desktop, width });
    await page.locator('.facet').evaluateAll((facets) => {
      for (const facet of facets as HTMLElement[]) facet.style.flexBasis = '100%';
    });
    await openFacet(page, 'Country');
    const bottoms = await page
      .locator('.facet summary')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    const top = await page.locator('.facet[open] ul').evaluate((list) => list.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(Math.max(...bottoms));
    await openFacet(page, 'Country');
  }
});

test('a list of values stays on the page, and closes on Escape or when the reader leaves it', async ({
  visit,
}) => {
  const page = await visit(address);
  const country = page.locator('.facet').first();
  // On a wide page, the last filter of many can be at the edge.
  await country.evaluate((facet) => {
    facet.style.marginInlineStart = 'auto';
  });
  for (const width of [phone.width, desktop.width]) {
    await page.setViewportSize({ ...desktop, width });
    await openFacet(page, 'Country');
    await expect.poll(() => overflow(page)).toBe(0);
    await openFacet(page, 'Country');
  }
  await openFacet(page, 'Country');
  await page.locator('.facet[open] input').first().focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.facet[open]').count()).toBe(0);
  expect(await country.locator('summary:focus').count()).toBe(1);
  await openFacet(page, 'Kind');
  await page.locator('#register_words').focus();
  expect(await page.locator('.facet[open]').count()).toBe(0);
});

/** Returns how far the open list reaches beyond the edge, in CSS pixels. */
const overflow = (page: Page): Promise<number> =>
  page.locator('.facet[open] ul').evaluate((list) => {
    const { left, right } = list.getBoundingClientRect();
    return Math.max(-left, right - Number(document.querySelector('main')?.getBoundingClientRect().right), 0);
  });

test('the search finds words of the summaries, which the table does not show', async ({ visit }) => {
  const page = await visit(address);
  await page.locator('#register_words').fill('coasts');
  await expect.poll(() => shownEntries(page)).toEqual(['entry_channel']);
  // The label of a column, which narrow screens show in each row.
  await page.locator('#register_words').fill('kind');
  expect(await shownEntries(page)).toEqual([]);
  await page.locator('#register_words').fill('no such word');
  expect(await shownEntries(page)).toEqual([]);
  expect(await page.locator('#register_status').textContent()).toBe('No entry matches the filters.');
});

test('all rows of a long table follow, also after a quick change of the filters', async ({ visit }) => {
  const page = await visit(site.address, {});
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const [rows = ''] = /(?<=<tbody[^>]*>).*(?=<\/tbody>)/s.exec(text) ?? [];
    const copies = Array.from({ length: 1000 }, (_, copy) => rows.replace(/id="entry_/g, `$&${copy}-`));
    await route.fulfill({ response, body: text.replace(rows, () => copies.join('')) });
  });
  await page.goto(address);
  const regional = page.getByLabel('Regional');
  const shown = () => page.locator('tbody tr:not([hidden])').count();
  await openFacet(page, 'Kind');
  await regional.check();
  expect(await shown()).toBe(2000);
  await regional.uncheck();
  await regional.check();
  await expect.poll(shown).toBe(2000);
  await regional.uncheck();
  await expect.poll(shown).toBe(3000);
});

test('the headings sort by keyboard, dates by time and rows without a value last', async ({ visit }) => {
  const page = await visit(address);
  await page.getByRole('button', { name: 'Since' }).press('Enter');
  expect(await shownEntries(page)).toEqual(['entry_bay-of-islands', 'entry_channel', 'entry_basin']);
  await page.getByRole('button', { name: 'Since' }).press('Enter');
  expect(await shownEntries(page)).toEqual(['entry_basin', 'entry_channel', 'entry_bay-of-islands']);
  expect(queryOf(page)).toBe('?sort=-since');
});

test('a second country is shown beside the first', async ({ visit }) => {
  const page = await visit(`${address}country/fr/?with=ito`);
  const table = page.locator('.comparison-table');
  await table.waitFor();
  expect(await table.locator('thead th').allTextContents()).toEqual([
    'France',
    'International Tidal Organization',
  ]);
  expect(await table.locator('tbody th').allTextContents()).toEqual(['Regional']);
  expect(await table.locator('tbody li').allTextContents()).toEqual([
    'Channel network 1999',
    'Basin network 2004 (withdrawn)',
  ]);
  await page.getByLabel('Compare with').selectOption('nz');
  await expect.poll(() => table.locator('tbody th').allTextContents()).toEqual(['National', 'Regional']);
  expect(queryOf(page)).toBe('?with=nz');
});

test('the comparison shows a title in a language that the entry has, and names it', async ({ visit }) => {
  const page = await visit(`${site.address}/ar/registers/gauge-networks/country/fr/?with=ito`);
  const item = page.locator('.comparison-table tbody li').first();
  await item.waitFor();
  expect(await item.textContent()).toBe('Channel network (English) 1999');
  expect(await item.locator('a').getAttribute('lang')).toBe('en');
  expect(await item.locator('a').getAttribute('dir')).toBe('ltr');
});

test('open filters are accessible, on a phone in Arabic too', async ({ visit }) => {
  const page = await visit(`${site.address}/ar/registers/gauge-networks/?kind=national`);
  await page.setViewportSize(phone);
  await page.locator('.facet summary').first().click();
  await loadAxe(page);
  expect(await violationsInBothSchemes(page, 'wcag')).toEqual([]);
});

test('without scripts, the page has all entries and links to those of each value', async ({ visit }) => {
  const page = await visit(address, { javaScriptEnabled: false });
  expect(await shownEntries(page)).toHaveLength(3);
  expect(await page.locator('#register_filters').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'New Zealand' }).click();
  expect(await shownEntries(page)).toEqual(['entry_bay-of-islands']);
});

test('an entry that lacks the language says so, and the register shows its title in another', async ({
  visit,
}) => {
  const page = await visit(`${site.address}/zh/registers/gauge-networks/`);
  const link = page.locator('#entry_channel a');
  expect([await link.getAttribute('lang'), await link.textContent()]).toEqual([
    'en',
    expect.stringContaining('Channel network'),
  ]);
  await link.click();
  expect(await page.locator('.notice').textContent()).toContain('本条目没有中文版');
});
