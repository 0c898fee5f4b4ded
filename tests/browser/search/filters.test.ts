/** Filters and the order of results, which are in the address. */
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { inAddress, openSearch, searchIn, targetsOf } from '../../support/pages/search.ts';
import { site } from '../../support/sites.ts';

/** Below the base of the site. */
const folder = new URL(site.address).pathname;

test('filters narrow the results, and are in the address', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=storm+surge');
  const targets = () => targetsOf(page);
  const base = `${folder}/en/meetings/`;
  expect(new Set(await targets()).size).toBeGreaterThan(1);

  await page.locator('#search-meeting').selectOption('forum-8');
  await page.locator('#search-type').selectOption('agenda');
  await expect.poll(targets).toEqual([`${base}forum-8/agenda/`]);
  expect(inAddress(page, 'meeting')).toBe('forum-8');
  expect(inAddress(page, 'type')).toBe('agenda');

  await page.locator('#search-meeting').selectOption('');
  await page.locator('#search-type').selectOption('');
  await page.locator('#search-year').selectOption('2023');
  await expect.poll(targets).toEqual([`${base}forum-8/agenda/`]);
  expect(inAddress(page, 'year')).toBe('2023');
  await page.locator('#search-type').selectOption('agenda');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect(await page.locator('#search-meeting').inputValue()).toBe('forum-8');
  expect(await page.locator('#search-type').inputValue()).toBe('agenda');
  expect(await page.locator('#search-year').inputValue()).toBe('');
});

test('each filter shows how many documents it would leave', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const options = (name: string): Promise<string[]> =>
    page.locator(`#search-${name} option:not([value=""])`).allInnerTexts();
  const counts = async (name: string) =>
    (await options(name)).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  expect((await options('year')).sort()).toEqual(['2019', '2020', '2023', '2024', '2025', '2026']);

  for (const word of ['storm surge', 'barnacles']) {
    await page.locator('#search-words').fill(word);
    await page.locator(`#results[data-query="${word}"]`).waitFor();
    const total = Number(await page.locator('#results').getAttribute('data-total'));
    expect(await page.locator('#results > li').count()).toBe(total);
    for (const name of ['meeting', 'type', 'year'])
      expect((await counts(name)).reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  expect(await options('type')).toContain('Note (0)');
  expect(await page.locator('#search-type option[value="note"]').isDisabled()).toBe(true);
  expect(await page.locator('#search-type option[value="agenda"]').isDisabled()).toBe(false);

  await page.locator('#search-words').fill('');
  await expect.poll(() => options('type')).toContain('Note');
});

test('results can be sorted by date', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=storm+surge');
  const numbers = async () => (await targetsOf(page)).map((path) => Number(/forum-(\d+)/.exec(path)?.[1]));
  const byFit = await numbers();
  await page.locator('#search-sort').selectOption('date');
  await expect.poll(numbers).toEqual(byFit.toSorted((a, b) => b - a));
  expect(inAddress(page, 'sort')).toBe('date');
  await page.goBack();
  await expect.poll(numbers).toEqual(byFit);
  expect(await page.locator('#search-sort').inputValue()).toBe('');
});
