/** The change log from the history in git, links for a limited time, and changes of the clocks during a meeting. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

const agenda = (language = 'en', meeting = 'forum-9') =>
  `${site.address}/${language}/meetings/${meeting}/agenda/`;
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

test('the log shows a change of time, with the day of the change in the zone of the meeting', async ({
  visit,
}) => {
  const page = await visit(agenda(), { javaScriptEnabled: false });
  expect(await page.locator('.change-log[open]').count()).toBe(0);
  await page.locator('.change-log summary').click();
  expect(plain(await page.locator('.change-log').innerText())).toBe(
    'Changes Last updated: 12 March 2024 12 March 2024 ' +
      'What barnacles teach us: text revised ' +
      'Panel 2: Open data today – charts, harbours and licences: rescheduled from 15:15–16:00 to 15:00–16:00',
  );
  await page.locator('.change-log summary').click();
  await page.locator('#panel-2').getByRole('link', { name: 'Changed on 12 March 2024' }).click();
  expect(await page.locator('#change_panel-2').isVisible()).toBe(true);
});

test('in Arabic the times of a change read from right to left', async ({ visit }) => {
  const page = await visit(agenda('ar'));
  await page.locator('.change-log summary').click();
  const places = await page.locator('#change_panel-2').evaluate((entry) => {
    const text = entry.lastChild as Text;
    return ['15:15–', '16:00'].map((time) => {
      const range = document.createRange();
      const at = text.data.indexOf(time);
      range.setStart(text, at);
      range.setEnd(text, at + time.length);
      return range.getBoundingClientRect().x;
    });
  });
  expect(places[0]).toBeGreaterThan(places[1] ?? Number.POSITIVE_INFINITY);
});

test('a document without changes has no change log', async ({ visit }) => {
  const page = await visit(agenda('en', 'spring-school'));
  expect(await page.locator('.change-log').count()).toBe(0);
});

test('changes since the last visit are marked; a first visit marks nothing', async ({ visit }) => {
  const page = await visit(agenda());
  await page.locator('a.agenda-tool').waitFor();
  expect(await page.getByText('New since your last visit').count()).toBe(0);
  const path = new URL(agenda()).pathname;
  const again = async (seen: string) => {
    await page.evaluate(
      ([key, value]) => {
        sessionStorage.clear();
        localStorage.setItem('#visits', JSON.stringify({ [key as string]: value }));
      },
      [path, seen],
    );
    await page.reload();
    await page.locator('a.agenda-tool').waitFor();
  };
  await again('2024-03-11T23:30:00Z');
  expect(await page.getByText('New since your last visit').count()).toBe(0);
  await again('');
  expect(await page.getByText('New since your last visit').count()).toBe(1);
  expect(await page.locator('#panel-2 .item-changed .badge').innerText()).toBe('New');
  expect(await page.locator('.change-log h2 .badge').allTextContents()).toEqual(['New']);
  await page.reload();
  expect(await page.getByText('New since your last visit').count()).toBe(1);
});

describe('links', () => {
  const links = async (visit: (address: string, options: { now: string }) => Promise<Page>, now: string) => {
    const page = await visit(agenda('en', 'forum-8'), { now });
    await page.locator('a.agenda-tool').waitFor();
    return page.locator('.meeting-clock li').allInnerTexts();
  };

  test.for([
    [
      '2023-09-15T21:59:00Z',
      ['Register to attend online until 15 September 2023', 'Live webcast from 20 September at 09:45'],
    ],
    ['2023-09-15T22:00:00Z', ['Online: registration has closed.', 'Live webcast from 20 September at 09:45']],
    ['2023-09-20T07:45:00Z', ['Online: registration has closed.', 'Watch the webcast']],
    ['2023-09-20T16:00:00Z', ['Online: registration has closed.', 'Live webcast from 21 September at 09:45']],
    ['2023-09-21T16:00:00Z', ['Online: registration has closed.', 'The live webcast has ended.']],
  ] as const)('at %s', async ([now, says], { visit }) => {
    expect((await links(visit, now)).map(plain)).toEqual([...says, 'Recordings']);
  });
});

describe('over a change of the clocks', () => {
  test.for([
    ['spring-school', 'Asia/Tokyo', ['09:00', '18:00', '09:00', '17:00']],
    ['spring-school', 'America/Los_Angeles', ['17:00', '02:00', '17:00', '01:00']],
    ['autumn-school', 'Asia/Tokyo', ['08:00', '17:00', '08:00', '18:00']],
    ['autumn-school', 'America/Los_Angeles', ['16:00', '01:00', '16:00', '02:00']],
  ] as const)('%s for a reader in %s', async ([meeting, timezoneId, starts], { visit }) => {
    const page = await visit(agenda('en', meeting), { timezoneId });
    await page.locator('a.agenda-tool').waitFor();
    await page.getByRole('button', { name: 'Show a second time zone' }).click();
    const found = page.locator('.second-time time:first-child');
    expect(await found.allInnerTexts()).toEqual(starts);
    const days = await page.locator('.second-time b').allInnerTexts();
    expect(days).toEqual(timezoneId === 'Asia/Tokyo' ? [] : ['−1 day', '−1 day']);
  });

  test.for([
    ['spring-school', '2024-03-31T08:30:00Z', 'morning-2'],
    ['spring-school', '2024-03-30T09:30:00Z', 'morning-1'],
    ['autumn-school', '2024-10-27T09:30:00Z', 'morning-2'],
    ['autumn-school', '2024-10-26T08:30:00Z', 'morning-1'],
  ] as const)('%s at %s: what is on', async ([meeting, now, id], { visit }) => {
    const page = await visit(agenda('en', meeting), { now, timezoneId: 'America/Los_Angeles' });
    await page.locator('#now').waitFor({ state: 'attached' });
    expect(await page.locator('[aria-current="time"]').getAttribute('id')).toBe(id);
  });
});
