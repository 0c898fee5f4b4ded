/** The clock of an agenda and of a meeting: what is in progress, what comes next, and what has passed. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone, test } from '../../support/browser.ts';
import { agenda, ready } from '../../support/pages/agenda.ts';
import { site } from '../../support/sites.ts';

const lineOf = (page: Page) => page.locator('.meeting-clock > p').first();

/** Sets the clock of a page, and shows the page again. */
async function showAt(page: Page, now: string): Promise<void> {
  await page.clock.setSystemTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const registrationLinks = '.plain-list [data-open^="/"]';

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
