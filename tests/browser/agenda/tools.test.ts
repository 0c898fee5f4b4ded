/** The tools of an agenda: by key, while they load, with invalid addresses and stored values, and without scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { pageAt, valuesOf } from '../../support/built.ts';
import { agenda, ready } from '../../support/pages/agenda.ts';
import { site } from '../../support/sites.ts';

describe.for(['desktop', 'phone'])('on a %s', (device) => {
  const viewport = device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 };

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
