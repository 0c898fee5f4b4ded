/** Results of the search, below a base path and with the strict content security policy. */
import { describe, expect } from 'vitest';
import type { Language } from '../../../src/core/model/languages.ts';
import { test } from '../../support/browser.ts';
import { inAddress, openSearch, searchIn, statusOf, targetsOf } from '../../support/pages/search.ts';
import { site } from '../../support/sites.ts';

/** Below the base of the site. */
const folder = new URL(site.address).pathname;

/** Words of one agenda item (on barnacles) and of one numbered paragraph (on the records of Brest). */
const words: [Language, string, string][] = [
  ['ar', 'البرنقيل', 'بريست'],
  ['zh', '藤壶', '布雷斯特'],
  ['en', 'barnacles', 'Brest'],
  ['fr', 'balanes', 'Brest'],
  ['ru', 'балянусах', 'Бресте'],
  ['es', 'percebes', 'Brest'],
];

describe.for(words)('in %s', ([language, inItem, inParagraph]) => {
  test('finds a typed word in its agenda item', async ({ visit }) => {
    const page = await visit(searchIn(language));
    await page.locator('#search-words').fill(inItem);
    const first = page.locator('#results > li').first().locator('a');
    await first.waitFor();
    expect(await page.locator('#results mark').first().innerText()).toContain(inItem.slice(0, 2));
    await page.waitForURL((url) => url.searchParams.get('q') === inItem);
    await first.click();
    await page.waitForURL(`${site.address}/${language}/meetings/forum-9/agenda/#barnacles`);
    await page.locator('#barnacles:target').waitFor();
  });

  test('finds the paragraph of a word in the address', async ({ visit }) => {
    const page = await visit(`${searchIn(language)}?q=${encodeURIComponent(inParagraph)}`);
    const first = page.locator('#results > li').first().locator('a');
    await first.waitFor();
    expect(await page.locator('#search-words').inputValue()).toBe(inParagraph);
    expect(await page.locator('[role="status"]').innerText()).toContain(inParagraph);
    await first.click();
    await page.waitForURL(`${site.address}/${language}/meetings/forum-1/note/#p2`);
  });
});

test('a document is listed once, and shows its other parts on request', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=storm+surge');
  const items = page.locator('#results > li');
  const documents = await items.count();
  expect(new Set(await targetsOf(page)).size).toBe(documents);

  const button = items.locator('button').first();
  expect(await button.innerText()).toMatch(/^\d+ more match(es)? in this document$/);
  const places = Number.parseInt(await button.innerText(), 10);
  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('#results > li.further-part').count()).toBe(places);
  for (const item of await items.all()) expect(await item.locator('a').count()).toBe(1);
  const first = page.locator('#results > li.further-part a').first();
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await first.getAttribute('href')).toMatch(/#.+$/);

  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await items.count()).toBe(documents);
});

test('the status shows the query that was used instead of the typed one', async ({ visit }) => {
  const amiss = await openSearch(visit, '/en/search/?q=barnicles');
  expect(await statusOf(amiss)).toContain(
    'No results for “barnicles”. Showing results for “barnacles” instead.',
  );
  const partial = await openSearch(visit, '/en/search/?q=barnacles+Brest');
  expect(await statusOf(partial)).toContain('No document contains all these words.');
  expect(await targetsOf(partial)).toHaveLength(2);
});

test('a search without results offers links', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=barnacles&type=circular');
  expect(await statusOf(page)).toContain('No results for “barnacles”');
  expect(await page.locator('#results').getAttribute('data-total')).toBe('0');
  const browse = page.getByRole('navigation', { name: 'Browse documents' });
  expect(await browse.getByRole('link', { name: 'All meetings' }).isVisible()).toBe(true);
  expect(await page.locator('#others-search').isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => targetsOf(page)).toEqual([`${folder}/en/meetings/forum-9/agenda/`]);
  expect(inAddress(page, 'type')).toBe(null);
  expect(await browse.isVisible()).toBe(false);
});

test('documents with some of the words follow those with all, and say so', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=barnacles+storm');
  const notes = await page
    .locator('#results > li')
    .evaluateAll((items) =>
      items.map((item) => item.textContent.includes('Contains only some of these words')),
    );
  expect(notes.length).toBeGreaterThan(1);
  expect(notes).toEqual(notes.map((_, at) => at > 0));
  expect((await targetsOf(page))[0]).toBe(`${folder}/en/meetings/forum-9/agenda/`);
  expect(await statusOf(page)).toContain('1 result for');
  expect(await statusOf(page)).toContain('Documents that contain only some of these words follow.');
});

test('a search without results says so in the language of the reader', async ({ visit }) => {
  const page = await visit(`${searchIn('es')}?q=xyzzy`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('xyzzy');
  expect(await page.locator('#results > li').count()).toBe(0);
});

test.for([
  ['en', 'cite a paragraph'],
  ['ru', 'ссылка на пункт'],
] as const)('in %s, “%s” finds a page that belongs to no meeting', async ([language, q], { visit }) => {
  const page = await openSearch(visit, `/${language}/search/?${new URLSearchParams({ q, type: 'page' })}`);
  expect(await targetsOf(page)).toEqual([`${folder}/${language}/about/`]);
  expect(await targetsOf(page, '#results a[href$="#cite"]')).toHaveLength(1);
});
