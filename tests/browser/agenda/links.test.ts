/** What leaves an agenda: the address of an item, calendars and the printed page. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { pageAt, valuesOf } from '../../support/built.ts';
import { agenda, ready } from '../../support/pages/agenda.ts';

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
