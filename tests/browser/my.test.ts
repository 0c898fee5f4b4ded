/** The reader's own agenda: stored in the browser, shared by an address, exported to a calendar. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { expect } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { phone, test } from '../support/browser.ts';
import { fileOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

const my = (language = 'en', fragment = '') => `${site.address}/${language}/my/${fragment}`;
const agenda = (meeting: string, language = 'en') =>
  `${site.address}/${language}/meetings/forum-${meeting}/agenda/`;

async function star(page: Page, meeting: string, ...items: string[]): Promise<void> {
  await page.goto(agenda(meeting));
  for (const item of items) await page.locator(`#${item} .star`).click();
}

const titles = (page: Page) => page.locator('#page_my h3').allInnerTexts();

test.for(languageTags)('in %s: the same list, in the words of the language', async (language, { visit }) => {
  const page = await visit(agenda('9'), { timezoneId: 'Europe/Zurich' });
  await star(page, '9', 'panel-2', 'qa-2');
  await star(page, '8', 'keynote');
  expect(await page.locator('a.agenda-tool .star-count').innerText()).toBe('3');
  await page.goto(my(language));
  await page.locator('#page_my .timeline > li').nth(2).waitFor();
  const found = JSON.parse(fileOf(`${language}/meetings/forum-9/agenda.json`)) as {
    days: { items: { id: string; title: string }[] }[];
  };
  const panel = found.days.flatMap(({ items }) => items).find(({ id }) => id === 'panel-2');
  expect((await titles(page))[1]).toBe(panel?.title);
  expect(await page.locator('#page_my .item-time').allInnerTexts()).toEqual([
    '10:10–10:20',
    '15:00–16:00',
    '16:00–16:30',
  ]);
  for (const heading of await page.locator('#page_my h2').allInnerTexts())
    expect(heading.charAt(0), heading).toBe(heading.charAt(0).toLocaleUpperCase(language));
});

test('a removed star can be added again, and is gone after a reload', async ({ visit }) => {
  const page = await visit(agenda('9'));
  await star(page, '9', 'panel-1', 'panel-2');
  await page.goto(my());
  const button = page.getByRole('button', { name: /^My agenda: Panel 1/ });
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
    /^My agenda: Panel 1/,
  );
  await button.press('Enter');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.press('Enter');
  await page.reload();
  await expect.poll(() => titles(page)).toHaveLength(1);
});

test('an address transfers the list to another device, which asks before it adds items', async ({
  visit,
}) => {
  const page = await visit(agenda('9'));
  await star(page, '9', 'panel-2', 'panel-4');
  await star(page, '8', 'keynote');
  await page.goto(my());
  const address = await page.getByLabel('Link to your list').inputValue();
  expect(new URL(address).hash).toBe('#forum-9:panel-2,panel-4;forum-8:keynote');

  const asked: string[] = [];
  const other = await visit(my());
  other.on('request', (request) => asked.push(request.url()));
  await other.goto('about:blank');
  await other.goto(address);
  await other.getByRole('heading', { name: 'This link adds 3 items' }).waitFor();
  expect(await other.locator('#page_my .timeline > li').count()).toBe(0);
  await other.getByRole('button', { name: 'Add to my agenda' }).click();
  await expect.poll(() => titles(other)).toHaveLength(3);
  expect(other.url()).toBe(my());
  expect(asked.filter((url) => url.includes('panel-2'))).toEqual([]);

  const third = await visit(address);
  await third.getByRole('button', { name: 'Leave my agenda unchanged' }).click();
  await third.getByText('No items yet.').waitFor();
  const fourth = await visit(my('en', '#no-such:item;forum-9:no-such-item'));
  await fourth.getByText('All items in this link are already on your agenda.').waitFor();
});

test('the QR code is that address', async ({ visit }) => {
  const page = await visit(agenda('9'));
  await star(page, '9', 'panel-2', 'panel-4');
  await page.goto(my());
  const button = page.getByRole('button', { name: 'QR code' });
  await button.click();
  const code = page.getByRole('img', { name: 'QR code' });
  await code.waitFor();
  const image = await code.evaluate(async (picture) => {
    const [left = 0, top = 0, width = 1] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const pixelsPerModule = 4;
    const size = pixelsPerModule * width;
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d');
    if (!context) return { size, data: [] };
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size, size);
    context.scale(pixelsPerModule, pixelsPerModule);
    context.translate(-left, -top);
    context.fillStyle = '#000';
    context.fill(new Path2D(picture.querySelector('path')?.getAttribute('d') ?? ''));
    return { size, data: [...context.getImageData(0, 0, size, size).data] };
  });
  const text = decodeQR({ width: image.size, height: image.size, data: new Uint8ClampedArray(image.data) });
  expect(text).toBe(await page.getByLabel('Link to your list').inputValue());
  await button.click();
  expect(await code.count()).toBe(0);
});

test('the calendar has the entries of the public feed', async ({ visit }) => {
  const page = await visit(agenda('9'));
  await star(page, '9', 'panel-2', 'qa-2');
  await star(page, '8', 'keynote');
  await page.goto(my('ar'));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.my-share .button-row button').last().click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-download-'));
  await file.saveAs(join(folder, 'my.ics'));
  const own = eventsIn(readFileSync(join(folder, 'my.ics'), 'utf8'));
  rmSync(folder, { recursive: true });
  const feed = new Map(
    ['8', '9'].flatMap((meeting) => [...eventsIn(fileOf(`ar/meetings/forum-${meeting}/agenda.ics`))]),
  );
  expect([...own.values()].toSorted()).toEqual([
    '2023-09-20T08:10:00Z',
    '2024-03-13T14:00:00Z',
    '2024-03-13T15:00:00Z',
  ]);
  for (const [uid, start] of own) expect(feed.get(uid)).toBe(start);
});

/** UID -> start. */
const eventsIn = (text: string): Map<string, string> =>
  new Map(
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((entry) => new ICAL.Event(entry))
      .map((event) => [event.uid, event.startDate.toString()]),
  );

test('overlapping items have a warning on the agenda, and removed items are listed apart', async ({
  visit,
}) => {
  const page = await visit(my());
  const clashing = {
    'forum-9/panel-2': '',
    'other/item': '2024-03-13T15:30:00+01:00/2024-03-13T15:40:00+01:00',
  };
  await page.evaluate((stars) => localStorage.setItem('/some/base/#stars', JSON.stringify(stars)), clashing);
  await page.goto(agenda('9'));
  await page.locator('#panel-2 .overlap-warning').waitFor();
  expect(await page.locator('.overlap-warning').count()).toBe(1);
  await page.goto(my());
  await page.getByRole('heading', { name: 'No longer on the agenda' }).waitFor();
});

test('axe finds no violation in light and dark, on a phone', async ({ visit }) => {
  for (const language of ['en', 'ar', 'zh']) {
    const page = await visit(my(language, '#forum-9:panel-2,qa-2;forum-8:keynote'), {
      viewport: phone,
      timezoneId: 'Asia/Tokyo',
    });
    await page.locator('.notice .button-row button').first().waitFor();
    await loadAxe(page);
    const check = async () => {
      expect(await violationsInBothSchemes(page, 'all')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    };
    await check();
    await page.locator('.notice .button-row button').first().click();
    await page.locator('.my-share').waitFor();
    await page.locator('.meeting-clock button').click();
    await page.locator('.my-share [aria-expanded]').click();
    await page.locator('.qr-code').waitFor();
    await check();
  }
});
