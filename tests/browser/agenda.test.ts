/** The scripts of an agenda: the clock, a second time zone, filters and links. The agenda can be read without them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { loadAxe, violationsInBothSchemes } from '../support/axe.ts';
import { phone, test } from '../support/browser.ts';
import { pageAt, valuesOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

const agenda = (meeting: string, language = 'en') =>
  `${site.address}/${language}/meetings/forum-${meeting}/agenda/`;

const ready = (page: Page) => page.locator('a.agenda-tool').waitFor();
const lineOf = (page: Page) => page.locator('.meeting-clock > p').first();

/** Sets the clock of a page, and shows the page again. */
async function showAt(page: Page, now: string): Promise<void> {
  await page.clock.setSystemTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const registrationLinks = '.plain-list [data-open^="/"]';

// ---- The clock ----------------------------------------------------------------------------------------

const zones = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/Zurich'];

describe.for(zones)('for a reader in %s', (timezoneId) => {
  test.for([
    [
      '8',
      [
        { now: '2023-09-18T08:00:00Z', says: /^Starts in 2 days.$/, current: [] },
        { now: '2023-09-20T07:59:00Z', says: /^Starts in 1 minute.$/, current: [] },
        { now: '2023-09-20T08:00:00Z', says: /^In progress Opening/, current: ['opening-1'] },
        { now: '2023-09-20T12:00:00Z', says: /^In progress Lunch Next 15:00 Panel 3/, current: ['lunch-1'] },
        { now: '2023-09-20T18:00:00Z', says: /^Next 10:00 Start of day 2 ?in 14 hours$/, current: [] },
        { now: '2023-09-21T16:00:00Z', says: /^This meeting has ended.$/, current: [] },
      ],
    ],
    [
      '9',
      [
        { now: '2024-03-13T08:30:00Z', says: /^Starts in 30 minutes.$/, current: [] },
        {
          now: '2024-03-13T14:30:00Z',
          says: /^In progress Panel 2: Open data today/,
          current: ['panel-2'],
        },
        { now: '2024-03-14T17:00:00Z', says: /^This meeting has ended.$/, current: [] },
      ],
    ],
  ] as const)('the clock on the agenda of forum %s', async ([meeting, moments], { visit }) => {
    const page = await visit(agenda(meeting), { timezoneId, now: moments[0].now });
    await ready(page);
    const text = async () => (await lineOf(page).innerText()).replace(/\s+/g, ' ');
    for (const { now, says, current } of moments) {
      await showAt(page, now);
      await expect.poll(text).toMatch(says);
      const marked = page.locator('.timeline > li[aria-current="time"]');
      expect(await marked.evaluateAll((items) => items.map(({ id }) => id)), now).toEqual(current);
      expect(await page.locator('.timeline .badge').count(), now).toBe(current.length);
    }
  });

  test('the clock of the twelfth session, which has hours alone', async ({ visit }) => {
    const page = await visit(`${site.address}/en/meetings/forum-12/`, {
      timezoneId,
      now: '2025-10-25T08:00:00Z',
    });
    const registration = page.locator(registrationLinks);
    for (const [now, says] of [
      ['2025-10-25T08:00:00Z', 'Starts in 3 days.'],
      ['2025-10-28T09:00:00Z', 'In progress'],
      ['2025-10-28T20:00:00Z', 'Starts in 13 hours.'],
      ['2025-10-29T17:00:00Z', 'This meeting has ended.'],
    ] as const) {
      await showAt(page, now);
      await expect.poll(() => lineOf(page).innerText()).toBe(says);
      expect(await registration.locator('a:visible').count(), now).toBe(2);
    }
  });
});

test('registration closes with the last day of the meeting, in its zone', async ({ visit }) => {
  const address = `${site.address}/en/meetings/forum-12/`;
  const timezoneId = 'America/Los_Angeles';
  const before = await visit(address, { timezoneId, now: '2025-10-29T22:59:00Z' });
  await expect.poll(() => lineOf(before).innerText()).toBe('This meeting has ended.');
  expect(await before.locator(`${registrationLinks} a:visible`).count()).toBe(2);
  const after = await visit(address, { timezoneId, now: '2025-10-29T23:00:00Z' });
  await expect.poll(() => after.locator(`${registrationLinks} a:visible`).count()).toBe(0);
  expect(await after.getByText('registration has closed.').count()).toBe(2);
});

test.for([
  ['2025-10-10T21:59:00Z', { expected: 'Will be published in due course.', passed: 0, calendar: true }],
  ['2025-10-10T22:00:00Z', { expected: 'Will be published in due course.', passed: 2, calendar: false }],
  ['2025-10-29T17:00:00Z', { expected: 'Not published so far.', passed: 2, calendar: false }],
] as const)('what has passed at %s is shown as passed', async ([now, shown], { visit }) => {
  const page = await visit(`${site.address}/en/meetings/forum-12/`, { now });
  await lineOf(page).waitFor();
  expect(await page.locator('.expected-document > span').innerText()).toBe(shown.expected);
  expect(await page.locator('.deadline').getByText('Passed', { exact: true }).count()).toBe(shown.passed);
  expect(await page.locator('a[href$="deadlines.ics"]').isVisible()).toBe(shown.calendar);
  expect(await page.getByText('All deadlines have passed.').count()).toBe(shown.calendar ? 0 : 1);
});

test('the current item changes with the minute, and when the page becomes visible again', async ({
  visit,
}) => {
  const page = await visit(agenda('9'), { now: '2024-03-13T14:59:50Z' });
  const current = () => page.locator('[aria-current="time"]').getAttribute('id');
  await ready(page);
  expect(await current()).toBe('panel-2');
  await page.clock.fastForward('00:15');
  await expect.poll(current).toBe('qa-2');
  await showAt(page, '2024-03-14T09:02:00Z');
  await expect.poll(current).toBe('opening-2');
});

test('#now leads to the current item', async ({ visit }) => {
  const page = await visit(`${agenda('9')}#now`, { now: '2024-03-13T15:40:00Z', viewport: phone });
  await ready(page);
  const top = () => page.locator('#panel-3').evaluate((item) => item.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(phone.height / 2);
  expect(await top()).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('.meeting-clock a[href="#now"]').click();
  await expect.poll(top).toBeLessThan(phone.height / 2);
});

test.for([
  ['ar', 'يبدأ خلال 3 أيام.'],
  ['ru', 'Начало через 3 дня.'],
  ['zh', '3天后开始。'],
] as const)('the countdown in %s has the plural of the language', async ([language, says], { visit }) => {
  const page = await visit(agenda('9', language), { now: '2024-03-10T09:00:00Z' });
  await expect.poll(() => lineOf(page).innerText()).toBe(says);
});

// ---- A second time zone -------------------------------------------------------------------------------

describe('a second time zone', () => {
  test.for([
    ['Asia/Tokyo', { 'panel-1': '18:10–19:30', 'panel-2': '23:00–00:00 00:00 +1 day' }],
    ['America/Los_Angeles', { 'panel-1': '02:10–03:30', 'opening-1': '02:00–02:10' }],
    ['Pacific/Honolulu', { 'opening-1': '23:00–23:10 −1 day' }],
    ['Asia/Kolkata', { 'opening-1': '14:30–14:40' }],
  ] as const)('%s', async ([timezoneId, expected], { visit }) => {
    const page = await visit(agenda('9'), { timezoneId, now: '2024-03-10T09:00:00Z' });
    await ready(page);
    expect(await page.locator('.second-time').count()).toBe(0);
    await page.getByRole('button', { name: 'Show a second time zone' }).click();
    for (const [id, text] of Object.entries(expected))
      expect((await page.locator(`#${id} .second-time`).innerText()).replace(/\s+/g, ' ')).toBe(text);
    const days = await page
      .locator('.agenda-day')
      .evaluateAll((sections) => sections.map((day) => day.querySelectorAll('li[id]').length));
    expect(days).toEqual([10, 8]);
    await page.reload();
    await page.locator('.second-time').first().waitFor();
    await page.getByRole('button', { name: 'Hide the second time zone' }).click();
    expect(await page.locator('.second-time').count()).toBe(0);
  });

  test.for(['Europe/Zurich', 'Europe/Paris', 'Africa/Lagos'])(
    'shows nothing to a reader in a zone with the same time: %s',
    async (timezoneId, { visit }) => {
      const page = await visit(agenda('9'), { timezoneId, now: '2024-03-10T09:00:00Z' });
      await ready(page);
      expect(await page.getByRole('button', { name: 'Show a second time zone' }).count()).toBe(0);
    },
  );

  test('is shown to a reader in Lagos in summer, an hour earlier than in Geneva', async ({ visit }) => {
    const page = await visit(agenda('8'), { timezoneId: 'Africa/Lagos', now: '2024-03-10T09:00:00Z' });
    await page.getByRole('button', { name: 'Show a second time zone' }).click();
    expect(await page.locator('#opening-1 .second-time time').first().innerText()).toBe('09:00');
  });

  test('is chosen from a list, by zone or city, and kept', async ({ visit }) => {
    const page = await visit(agenda('9'), { timezoneId: 'Europe/Zurich' });
    await ready(page);
    await page.locator('summary', { hasText: 'Time zone' }).click();
    const field = page.getByLabel('Second time zone', { exact: true });
    await field.focus();
    expect(await page.locator('#page_zones option').count()).toBeGreaterThan(400);
    await field.fill('new york');
    await field.press('Enter');
    await expect.poll(() => page.locator('#opening-1 .second-time').innerText()).toMatch(/^05:00–05:10$/);
    await field.fill('Atlantis');
    await field.press('Enter');
    expect(await field.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(
      'Unknown time zone. Enter a city, or choose a time zone from the list.',
    );
    await page.goto(agenda('8', 'fr'));
    await expect.poll(() => page.locator('#opening-1 .second-time').innerText()).toMatch(/^04:00–04:10$/);
  });

  test('in Arabic both times read from right to left', async ({ visit }) => {
    const page = await visit(agenda('9', 'ar'), { timezoneId: 'Asia/Tokyo' });
    await ready(page);
    await page.locator('.meeting-clock button').first().click();
    const items = await page
      .locator('.timeline > li')
      .evaluateAll((elements) =>
        elements.map((item) =>
          ['.item-time > bdi > time', '.second-time time'].map((selector) =>
            [...item.querySelectorAll(selector)].map((time) => time.getBoundingClientRect().x),
          ),
        ),
      );
    expect(items).toHaveLength(18);
    for (const times of items) for (const [start = 1, end = 0] of times) expect(start).toBeGreaterThan(end);
  });
});

// ---- Filters ------------------------------------------------------------------------------------------

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

// ---- Links --------------------------------------------------------------------------------------------

test('the address of an item is copied', async ({ visit }) => {
  const page = await visit(agenda('9'), { permissions: ['clipboard-read', 'clipboard-write'] });
  await ready(page);
  await page.getByLabel(/^Options: Panel 4: Can/).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Link copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${agenda('9')}#panel-4`);
});

test('an item goes into a calendar with and without scripts', async ({ visit }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await visit(agenda('9'), { javaScriptEnabled });
    await page.getByLabel(/^Options: Panel 4: Can/).click();
    const link = page.locator('#panel-4').getByRole('link', { name: 'Add to calendar' });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-download-'));
    await file.saveAs(join(folder, 'item.ics'));
    expect(readFileSync(join(folder, 'item.ics'), 'utf8')).toContain('DTSTART:20240314T090500Z');
    rmSync(folder, { recursive: true });
  }
});

test('the calendar can be subscribed to', () => {
  const [subscribe, save] = valuesOf(
    pageAt('/fr/meetings/forum-9/agenda/'),
    '.agenda-tools .agenda-tool-panel a',
    'href',
  );
  expect(subscribe).toBe('webcal://forum.example.org/some/base/fr/meetings/forum-9/agenda.ics');
  expect(save).toBe('/some/base/fr/meetings/forum-9/agenda.ics');
});

// ---- All of it ----------------------------------------------------------------------------------------

describe.for(['desktop', 'phone'])('on a %s', (device) => {
  const viewport = device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 };

  test.for(languageTags)(
    'in %s, with every control open, axe finds no violation',
    async (language, { visit }) => {
      const options = { viewport, timezoneId: 'Asia/Tokyo', now: '2024-03-13T14:30:00Z' };
      const page = await visit(`${agenda('9', language)}?kind=panel`, options);
      await ready(page);
      await page.locator('.meeting-clock button').first().click();
      await page.locator('#panel-2 .star').click();
      await loadAxe(page);
      // What does not depend on the width gives the same result on both devices.
      const selection = device === 'phone' ? 'appearance' : 'all';
      expect(await violationsInBothSchemes(page, selection)).toEqual([]);
      for (const fold of ['.agenda-tool:is(details)', '#panel-3 .item-options:is(details)'])
        for (const element of await page.locator(fold).all()) {
          await element.locator('summary').click();
          expect(await violationsInBothSchemes(page, selection, `${fold}[open]`)).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBe(viewport.width);
        }
    },
  );

  test('every control works by keyboard', async ({ visit }) => {
    const page = await visit(agenda('9'), { viewport, timezoneId: 'Asia/Tokyo' });
    await ready(page);
    await page.getByText('Filter', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('?kind=opening');
    await page.keyboard.press('Escape');
    expect(await page.locator('.agenda-tool[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Filter');
    await page.locator('#opening-1 .star').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#opening-1 .star').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Add to calendar');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show a second time zone' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.second-time').count()).toBe(18);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Hide the second time zone: ',
    );
  });

  test('nothing moves while the scripts load, on the day and after', async ({ visit }) => {
    for (const now of ['2024-03-13T14:30:00Z', '2024-03-13T22:00:00Z', '2026-01-01T00:00:00Z']) {
      const page = await visit(agenda('9'), { viewport, timezoneId: 'Asia/Tokyo', now });
      await ready(page);
      const moved = await page.evaluate(async () => {
        const entries: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return [...entries, ...observer.takeRecords()].map((entry) => JSON.stringify(entry));
      });
      expect(moved, now).toEqual([]);
    }
  });
});

test('without scripts the agenda can be read, and there is no control that does nothing', async ({
  visit,
}) => {
  const page = await visit(agenda('9'), { javaScriptEnabled: false });
  expect(await page.locator('.timeline > li:visible').count()).toBe(18);
  expect(await page.locator('main :is(button, input, select)').count()).toBe(0);
  expect(await page.locator('.agenda-tools details').count()).toBe(1);
  const other = await visit(`${site.address}/en/meetings/spring-school/agenda/`, {
    javaScriptEnabled: false,
  });
  expect(
    await other.locator('.meeting-clock').evaluate((clock) => clock.getBoundingClientRect().height),
  ).toBe(0);
  const my = await visit(`${site.address}/en/my/`, { javaScriptEnabled: false });
  expect(await my.locator('main').innerText()).toContain('My agenda requires JavaScript.');
});

test('the printed page shows the zone, its address and the time of printing', async ({ visit }) => {
  const page = await visit(agenda('9'), { now: '2024-03-12T09:00:00Z' });
  await ready(page);
  await page.locator('#panel-2 .star').click();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const text = await page.locator('body').innerText();
  expect(text).toContain('Geneva time, UTC+1');
  expect(text).toContain('https://forum.example.org/some/base/en/meetings/forum-9/agenda/');
  expect(text).toContain('Printed on 12 March 2024');
  expect(await page.locator('.star:visible').count()).toBe(1);
  expect(await page.locator(':is(.agenda-tools, .item-options, .meeting-clock):visible').count()).toBe(0);
});

test('the scripts of an agenda: at most 12 KB compressed, all of them modules', () => {
  const page = pageAt('/ru/meetings/forum-8/agenda/');
  const folder = join(site.dist, '_astro');
  const seen = new Set<string>();
  const follow = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const other of readdirSync(folder)) if (other.endsWith('.js') && text.includes(other)) follow(other);
  };
  for (const src of valuesOf(page, 'script[src]', 'src')) follow(src.split('/').at(-1) ?? '');
  expect(valuesOf(page, 'script[src]', 'type').every((type) => type === 'module')).toBe(true);
  const bytes = [...seen].map((name) => gzipSync(readFileSync(join(folder, name))).byteLength);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * 1024);
});

// ---- Addresses and stored values that anything can have written ------------------------------------------

test.for(['#100%', '#%E0%A4%A', '#constructor', '#"]<b>'])(
  'the tools of an agenda work at %s, with invalid stored values',
  async (fragment, { visit }) => {
    const stored = { stars: 'null', zone: '{"on":true,"zone":"Mars/Phobos"}', visits: '[]' };
    const { origin, pathname } = new URL(site.address);
    const localStorage = Object.entries(stored).flatMap(([name, value]) => [
      { name: `${pathname}/#${name}`, value },
      { name: `#${name}`, value },
    ]);
    const page = await visit(agenda('9') + fragment, {
      storageState: { cookies: [], origins: [{ origin, localStorage }] },
    });
    await ready(page);
    await page.locator('button.star').first().click();
    expect(await page.locator('button.star').first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.second-time').count()).toBeGreaterThan(0);
  },
);
