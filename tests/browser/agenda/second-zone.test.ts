/** A second time zone beside that of the meeting. */
import { describe, expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { agenda, ready } from '../../support/pages/agenda.ts';

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
