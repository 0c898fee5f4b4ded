/** The form of the search: typing, Enter, the key /, and the form in the header. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone, test } from '../../support/browser.ts';
import { inAddress, searchIn } from '../../support/pages/search.ts';
import { site } from '../../support/sites.ts';

test('Enter adds an entry to the history, and “back” leads to the previous results', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const status = () => page.locator('[role="status"]').innerText();
  const field = page.locator('#search-words');
  await field.fill('barnacles');
  await field.press('Enter');
  await expect.poll(status).toContain('barnacles');
  await field.fill('Brest');
  await field.press('Enter');
  await expect.poll(status).toContain('Brest');
  await page.goBack();
  await expect.poll(status).toContain('barnacles');
  expect(await field.inputValue()).toBe('barnacles');
  await page.locator('#results a').first().click();
  await page.goBack();
  await expect.poll(status).toContain('barnacles');
});

test('searches what was typed before the scripts were loaded', async ({ visit }) => {
  const page = await visit(`${site.address}/en/about/`);
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(searchIn('en'), { waitUntil: 'commit' });
  await page.locator('#search-words').pressSequentially('barnacles');
  arrive();
  await page.locator('#results[data-query="barnacles"]').waitFor();
  expect(inAddress(page, 'q')).toBe('barnacles');
});

test('the form in the header of every page searches', async ({ visit }) => {
  const page = await visit(`${site.address}/fr/meetings/`);
  await page.locator('header [type="search"]').fill('balanes');
  await page.locator('header [type="search"]').press('Enter');
  await page.waitForURL(`${searchIn('fr')}?q=balanes`);
  await page.locator('#results a').first().waitFor();
});

describe('the key /', () => {
  const isFocused = (page: Page, field: string) =>
    page.locator(field).evaluate((element) => element === document.activeElement);

  test('leads to the field in the header of every page', async ({ visit }) => {
    const page = await visit(`${site.address}/fr/meetings/forum-9/agenda/`);
    const field = 'header [name="q"]';
    expect(await page.locator(field).getAttribute('aria-keyshortcuts')).toBe('/');
    expect(await page.locator(field).getAttribute('placeholder')).toBe('/');
    await page.keyboard.press('Control+/');
    expect(await isFocused(page, field)).toBe(false);
    await page.keyboard.press('/');
    expect(await isFocused(page, field)).toBe(true);
    await page.keyboard.type('2/24');
    expect(await page.locator(field).inputValue()).toBe('2/24');
  });

  test('is recognized by its character on every keyboard layout', async ({ visit }) => {
    const page = await visit(`${site.address}/ru/meetings/`);
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '/', code: 'Digit7', shiftKey: true, bubbles: true }),
      ),
    );
    expect(await isFocused(page, 'header [name="q"]')).toBe(true);
  });

  test('leads to the search page if the header has no room for the field', async ({ visit }) => {
    const page = await visit(`${site.address}/ar/meetings/`, { viewport: phone });
    await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname === new URL(searchIn('ar')).pathname);
    await expect.poll(() => isFocused(page, '#search-words')).toBe(true);
  });

  test('can be turned off', async ({ visit }) => {
    const page = await visit(searchIn('en'));
    await page.getByLabel('Press /').uncheck();
    await page.goto(`${site.address}/en/meetings/`);
    await page.keyboard.press('/');
    expect(await isFocused(page, 'header [name="q"]')).toBe(false);
    expect(await page.locator('header [name="q"]').getAttribute('aria-keyshortcuts')).toBe(null);
  });
});

test('Enter that confirms the word of an input method does not search', async ({ visit }) => {
  const page = await visit(searchIn('zh'));
  const field = page.locator('#search-words');
  await field.dispatchEvent('compositionstart');
  await field.fill('藤壶');
  await field.press('Enter');
  // A search writes its query into the address at once.
  expect(await page.evaluate(() => location.search)).toBe('');
  await field.dispatchEvent('compositionend');
  await page.locator('#results[data-query="藤壶"]').waitFor();
});

test('without scripts, links lead to the documents', async ({ visit }) => {
  const page = await visit(searchIn('en'), { javaScriptEnabled: false });
  expect(await page.locator('noscript .notice').isVisible()).toBe(true);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'All meetings' }).click();
  await page.waitForURL(`${site.address}/en/meetings/`);
});
