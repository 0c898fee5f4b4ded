/** Search in other languages leads to documents in the reader’s language where it has them. */
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { inAddress, openSearch, searchIn, targetsOf } from '../../support/pages/search.ts';
import { site } from '../../support/sites.ts';

/** Below the base of the site. */
const folder = new URL(site.address).pathname;

test('the other languages are searched on request; results lead to the reader’s language where it has the document', async ({
  visit,
}) => {
  const page = await openSearch(visit, '/ar/search/?q=2024');
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    );
  expect(await loaded()).not.toContain('/zh/pagefind/');
  await page.locator('#others-search').click();
  await page.locator('#others[data-query="2024"]').waitFor();
  expect(inAddress(page, 'in')).toBe('all');

  const lists = page.locator('#others ol.other-language-results');
  const marks = (name: string) =>
    lists.evaluateAll((all, name) => all.map((list) => list.getAttribute(name)), name);
  expect(await marks('lang')).toEqual(['zh', 'en', 'fr', 'ru', 'es']);
  expect(new Set(await marks('dir'))).toEqual(new Set(['ltr']));
  expect(await page.locator('#others h3').first().innerText()).toMatch(/^中文 \(\d+\)$/);
  for (const item of await lists.locator('li').all()) expect(await item.locator('a').count()).toBe(1);
  const targets = await targetsOf(page, '#others a');
  expect(targets.filter((path) => !path.startsWith(`${folder}/ar/`))).toEqual([]);

  await page.goBack();
  await expect.poll(() => page.locator('#others').isVisible()).toBe(false);
});

test('the other languages open by themselves if nothing is found, until the reader closes them', async ({
  visit,
}) => {
  const page = await openSearch(visit, '/zh/search/?q=Amsterdam');
  await page.locator('#others[data-query="Amsterdam"]').waitFor();
  expect(await targetsOf(page, '#others a')).not.toEqual([]);
  expect(inAddress(page, 'in')).toBe(null);
  await page.locator('#others-search').click();
  await expect.poll(() => page.locator('#others').isVisible()).toBe(false);
  await page.locator('#others-search').click();
  await page.locator('#others[data-query="Amsterdam"]').waitFor();
});

test('the language switch keeps the query and the filters', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=barnacles');
  await page.locator('#search-words').fill('Brest');
  await page.locator('#results[data-query="Brest"]').waitFor();
  await page.locator('#search-type').selectOption('note');
  await page.locator('.language-switch a[hreflang="fr"]').click();
  await page.waitForURL((url) => url.pathname === `${folder}/fr/search/`);
  expect(inAddress(page, 'q')).toBe('Brest');
  expect(inAddress(page, 'type')).toBe('note');
  await page.locator('#results[data-query="Brest"]').waitFor();
});

test('a title in another language is found by the title of the same part', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=lunch&in=all');
  await page.locator('#others[data-query="lunch"]').waitFor();
  expect(await page.locator('#others ol[lang="ru"] mark').first().innerText()).toBe('Обед');
  const targets = await targetsOf(page, '#others ol[lang="ru"] a');
  expect(targets).toContain(`${folder}/en/meetings/forum-9/agenda/`);
});

test('a document that the reader’s language lacks is shown in another language', async ({ visit }) => {
  const page = await openSearch(visit, '/en/search/?q=Kronstadt&in=all');
  await page.locator('#others[data-query]').waitFor();
  const link = page.locator('#others ol[lang="fr"] a').first();
  expect(await link.getAttribute('hreflang')).toBe('fr');
  expect(await link.getAttribute('href')).toBe(`${folder}/fr/meetings/forum-2/note/#p2`);
});

test('a text is not found in a language that its document lacks', async ({ visit }) => {
  const page = await visit(`${searchIn('zh')}?q=Amsterdam`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('Amsterdam');
  expect(await targetsOf(page)).toEqual([]);
});
