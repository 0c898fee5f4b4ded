/** Pages of a body with several organs: accessible, usable by keyboard and without scripts. */
import { expect } from 'vitest';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { phone, test } from '../support/browser.ts';
import { ready } from '../support/pages/agenda.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';

const kinds = {
  'page with a sidebar': 'rules/annexes/annex-2/',
  'long text': 'rules/chapter-2/',
  series: 'series/navigation/',
  'day of the journal': 'journal/2024-11-12/',
  directory: 'documents/',
  'series of symbols': 'symbol/AL/1/',
  'cancelled meeting': 'meetings/lakes-2/',
  'postponed meeting': 'meetings/navigation-2/',
  'meeting moved online': 'meetings/navigation-1/',
  'agenda in Tokyo': 'meetings/workshop-1/agenda/',
  'agenda with parallel items': 'meetings/lakes-1/agenda/',
  'agenda of numbered items': 'meetings/lakes-extraordinary/agenda/',
  'programme that takes them up': 'meetings/lakes-extraordinary/programme/',
  'meeting with documents by agenda item': 'meetings/lakes-extraordinary/',
  resolution: 'meetings/lakes-extraordinary/resolution-1/',
};

test.for(Object.entries(kinds))('%s: axe finds no violation, wide or narrow', async ([, path], { open }) => {
  const page = await open(`${site.address}/en/${path}`);
  await loadAxe(page);
  expect.soft(await violationsInBothSchemes(page, 'wcag')).toEqual([]);
  await page.setViewportSize(phone);
  expect.soft(await violationsInBothSchemes(page, 'appearance')).toEqual([]);
});

test('what takes place at the same time is in columns, in the line of the clock and in the filter by room', async ({
  visit,
}) => {
  const page = await visit(`${site.address}/en/meetings/lakes-1/agenda/`, { now: '2024-05-14T10:40:00Z' });
  await ready(page);
  const ids = (selector: string) => page.locator(selector).evaluateAll((items) => items.map(({ id }) => id));
  expect(await ids('.timeline > li[aria-current="time"]')).toEqual([
    'lunch',
    'aerial-views',
    'engines',
    'otters',
  ]);
  const line = (await page.locator('.clock-current').innerText()).replace(/\s+/g, ' ');
  expect(line).toBe('In progress Lunch · Reed beds from above · Quiet engines · Otters return');
  const topOf = async (id: string) => (await page.locator(`#${id}`).boundingBox())?.y;
  expect(await topOf('aerial-views')).toBe(await topOf('boat'));
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Otter Room').check();
  expect(await ids('.timeline > li:visible')).toEqual(['otters', 'credentials']);
  expect(await page.locator('.parallel-items:visible').count()).toBe(2);
  expect(new URL(page.url()).search).toBe('?room=otter');
  await page.getByLabel('Plenary').check();
  expect(await ids('.timeline > li:visible')).toContain('pike');
  await page.goto(`${site.address}/en/meetings/lakes-1/agenda/`);
  await page.setViewportSize(phone);
  expect(await topOf('aerial-views')).not.toBe(await topOf('engines'));
});

test('every kind of page has its text and its navigation without scripts', async ({ visit }) => {
  const page = await visit(`${site.address}/fr/`, { javaScriptEnabled: false });
  for (const path of Object.values(kinds)) {
    await page.goto(`${site.address}/fr/${path}`);
    expect.soft(await page.locator('h1').isVisible(), path).toBe(true);
    expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
    expect.soft(await page.locator('header nav a').first().isVisible(), path).toBe(true);
    // No control that needs scripts is left.
    const dead = page.locator('main :is(button, input, select):visible');
    expect.soft(await dead.count(), path).toBe(0);
  }
});

test('the keyboard leads from one page of a section to the next', async ({ visit }) => {
  const page = await visit(`${site.address}/en/delegates/before/credentials/`);
  const next = page.locator('main a[rel="next"]');
  await next.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address}/en/delegates/before/visas/`);
});

test('search finds documents of each organ, and can be limited to one series', async ({ visit }) => {
  const titlesFor = async (address: string) => {
    const page = await visit(`${site.address}/${address}`);
    await page.locator('#results li').first().waitFor();
    return page.locator('#results > li > :is(h2, h3)').allInnerTexts();
  };
  expect(await titlesFor('en/search/?q=whitefish')).toContain('Whitefish in deep lakes, revised');
  expect(await titlesFor('fr/search/?q=bacs+électriques')).toContain('Les bacs électriques');
  const all = await titlesFor('en/search/?q=report');
  const ofFish = await titlesFor('en/search/?q=report&series=fish');
  expect(all.length).toBeGreaterThan(ofFish.length);
  expect(ofFish.join()).not.toContain('Committee');
});
