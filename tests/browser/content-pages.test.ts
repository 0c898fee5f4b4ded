/** Pages in folders: navigation beside the text and above it, a table of contents that follows the reader, as in documents, and search. */
import { expect } from 'vitest';
import { desktop, phone, test } from '../support/browser.ts';
import { siteInTwoLanguages as site, site as siteInSix } from '../support/sites.ts';

const chapter = `${site.address}/en/rules/chapter-9/`;

test('the table of contents marks the rule that is being read', async ({ visit }) => {
  const page = await visit(chapter, { viewport: { width: desktop.width, height: 500 } });
  const current = page.locator('.page-contents [aria-current="location"]');
  await page.evaluate(() => document.querySelector('#rule-42')?.scrollIntoView());
  await expect.poll(() => current.allTextContents()).toEqual(['Rule 42. Quorum']);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => current.allTextContents()).toEqual(['Rule 45. Exceptions']);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current.count()).toBe(0);
});

test('the contents of a document mark the section that is being read', async ({ visit }) => {
  const page = await visit(`${siteInSix.address}/en/meetings/forum-12/circular/`, {
    viewport: { width: desktop.width, height: 500 },
  });
  const current = page.locator('.document-contents [aria-current="location"]');
  await page.evaluate(() => document.querySelector('#participation')?.scrollIntoView());
  await expect.poll(() => current.allTextContents()).toEqual(['Participation and registration']);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current.count()).toBe(0);
});

test('on a wide screen the navigation is beside the text, also without scripts', async ({ visit }) => {
  const page = await visit(chapter, { javaScriptEnabled: false });
  const link = page.getByRole('link', { name: 'Chapter 10. Voting' }).first();
  expect(await link.isVisible()).toBe(true);
  const [sidebar, text] = await Promise.all([
    page.locator('.section-nav').boundingBox(),
    page.locator('article').boundingBox(),
  ]);
  expect((sidebar?.x ?? 0) + (sidebar?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  await link.click();
  expect(page.url()).toBe(`${site.address}/en/rules/chapter-10/`);
});

test('on a phone the navigation is a disclosure, which opens with the keyboard', async ({ visit }) => {
  const page = await visit(chapter, { viewport: phone, javaScriptEnabled: false });
  const link = page.locator('.section-nav a', { hasText: 'Chapter 10. Voting' });
  expect(await link.isVisible()).toBe(false);
  await page.locator('.section-nav summary').focus();
  await page.keyboard.press('Enter');
  expect(await link.isVisible()).toBe(true);
});

test('on paper there is no navigation, but the address of the page', async ({ visit }) => {
  const page = await visit(chapter);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.section-nav', '.page-contents', '.page-turn'])
    expect(await page.locator(selector).isVisible(), selector).toBe(false);
  expect(await page.locator('.page-address').isVisible()).toBe(true);
});

test('a search for a rule leads to it', async ({ visit }) => {
  const page = await visit(`${site.address}/en/search/?q=rule+52+quorum`);
  const first = page.locator('#results li a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/\/en\/rules\/chapter-11\/#rule-52$/);
});
