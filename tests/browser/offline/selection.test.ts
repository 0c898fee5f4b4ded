/** The selection of what is saved on a large site, the reader's choices, and failures that must not lose the saved copy. */
import type { Page, Worker } from 'playwright-core';
import { describe, expect } from 'vitest';
import { buildOf, readIndex } from '../../support/offline/builds.ts';
import type { Host } from '../../support/offline/host.ts';
import {
  expectBuild,
  expectConsistent,
  expectKept,
  groupNames,
  readKept,
} from '../../support/offline/kept.ts';
import { type Reader, withoutScripts } from '../../support/offline/reader.ts';
import { agendaPath, expectUsable, search, sendVisit, test, visitFirst } from '../../support/offline/test.ts';
import { installClock } from '../../support/offline/worker-clock.ts';
import { site } from '../../support/sites.ts';

const savedGroups = async (page: Page) => groupNames(await readKept(page), 'fr');
const expectGroups = (page: Page, expected: unknown) =>
  expectKept(page, (kept) => groupNames(kept, 'fr'), expected);

/** The row of a group on the page that lists what is saved. */
const rowOf = (page: Page, path: string) =>
  page.locator('.saved-list > li').filter({ has: page.locator(`a[href$="/fr/${path}/"]`) });

describe.concurrent('a site of usual size', () => {
  test('the saved copy stays readable with a network that asks to sign in, or that does not answer', async ({
    host,
    reader,
  }) => {
    await visitFirst(reader, host);
    await reader.restart();
    host.disrupt = () => ({ status: 200, body: '<!doctype html><title>Sign in</title>' });
    const page = await reader.open(`${host.address}/${agendaPath('fr')}`);
    await page.locator('.timeline').first().waitFor();
    await page.locator('.offline-bar').waitFor();

    host.disrupt = () => null;
    await reader.restart();
    const slow = await reader.context.newPage();
    // The worker starts, and no page sends it messages that would ask for the index.
    await withoutScripts(slow, () => slow.goto(`${host.address}/fr/`));
    const clock = await installClock(reader.worker);
    await clock.advance(60_000);
    const indexRequested = new Promise<void>((resolve) => {
      host.disrupt = (path) => {
        if (path === 'fr/offline.json') resolve();
        return 'hang';
      };
    });
    const opening = slow.goto(`${host.address}/${agendaPath('fr')}`);
    await indexRequested;
    await clock.advance(3000);
    await opening;
    await slow.locator('.timeline').first().waitFor();
    await slow.locator('.offline-bar').waitFor();
  });

  test('files that the browser cleared are fetched again', async ({ host, reader }) => {
    const page = await visitFirst(reader, host);
    await page.goto(`${host.address}/${agendaPath('fr')}`);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    // The worker does not know yet that files are missing.
    await search(page, host.address);
    await expectBuild(page, 'fr', await buildOf(site.dist, 'fr'));
    await expectUsable(reader, host, site.dist);
  });

  test('a meeting is removed and saved again by hand; after everything is removed, nothing is saved', async ({
    host,
    reader,
  }) => {
    const page = await visitFirst(reader, host);
    await page.goto(`${host.address}/fr/offline/`);
    const buttons = rowOf(page, 'meetings/forum-9').locator('button');
    const hasForum9 = expect.arrayContaining(['meetings/forum-9']);
    await buttons.first().click();
    await expectGroups(page, expect.not.arrayContaining(['meetings/forum-9']));
    await expectConsistent(page);
    await page.reload();
    await buttons.first().waitFor();
    expect(await savedGroups(page)).not.toContain('meetings/forum-9');
    await buttons.first().click();
    await expectGroups(page, hasForum9);
    await expectConsistent(page);

    await page.locator('.saved-tools button').last().click();
    await expectKept(page, ({ files }) => files, []);
    await reader.restart();
    const again = await reader.open(`${host.address}/fr/`);
    await sendVisit(again, 'fr');
    expect((await readKept(again)).files).toEqual([]);
    await again.goto(`${host.address}/fr/offline/`);
    await again.locator('.saved-tools button').first().click();
    await expectBuild(again, 'fr', await buildOf(site.dist, 'fr'));
    await expectConsistent(again);
  });
});

// ---- Large sites, and readers' clocks ------------------------------------------------------------------

const dayMs = 86_400_000;
const isoInstant = (time: number) => new Date(time).toISOString();

/**
 * Opens the home page of a site that is large according to its index, and waits until what it wants is saved. Of
 * its meetings, forum 12 is to come, and forum 1 is large.
 */
async function visitLarge(reader: Reader, host: Host, searchBytes: number): Promise<Page> {
  const { groups } = await readIndex(site.dist, 'fr');
  const { 'meetings/forum-1': past, 'meetings/forum-12': coming, search: index } = groups;
  if (!past || !coming || !index) throw new Error('The site has other groups');
  for (const group of Object.values(groups)) if (group.until) group.until = isoInstant(Date.now() - dayMs);
  past.bytes = 5_000_000;
  coming.until = isoInstant(Date.now() + dayMs);
  index.bytes = searchBytes;
  host.texts.set('fr/offline.json', JSON.stringify({ build: 'large', groups }));
  const page = await reader.open(`${host.address}/fr/`);
  await expectBuild(page, 'fr', 'large');
  return page;
}

describe.concurrent('a large site', () => {
  test('current meetings are saved automatically, and the others when they are read', async ({
    host,
    reader,
  }) => {
    const page = await visitLarge(reader, host, 19_000_000);
    expect(await savedGroups(page)).toEqual(['shell', 'search', 'meetings/forum-12']);
    await page.goto(`${host.address}/${agendaPath('fr')}`);
    await expectGroups(page, expect.arrayContaining(['meetings/forum-9']));
    await page.goto(`${host.address}/fr/offline/`);
    await rowOf(page, 'meetings/forum-12').locator('button').waitFor();

    await host.stop();
    await reader.restart();
    const again = await reader.open(`${host.address}/${agendaPath('fr')}`);
    await again.locator('.agenda-tools details.agenda-tool').nth(1).waitFor();
    await again.goto(`${host.address}/fr/meetings/forum-12/circular/`);
    expect(await again.locator('#saved').count()).toBe(0);
    await again.goto(`${host.address}/fr/meetings/forum-8/agenda/`);
    await again.locator('#saved .notice').waitFor();
    expect((await search(again, host.address)).length).toBeGreaterThan(0);
    await expectConsistent(again);
  });

  test('a very large search is saved only by hand', async ({ host, reader }) => {
    const page = await visitLarge(reader, host, 21_000_000);
    expect(await savedGroups(page)).toEqual(['shell', 'meetings/forum-12']);
    await page.goto(`${host.address}/fr/offline/`);
    await rowOf(page, 'search').locator('button').click();
    await expectGroups(page, expect.arrayContaining(['search']));
    await expectConsistent(page);
  });

  test('whatever the clock of the reader shows, the same is saved, nothing is deleted, and the age is right', async ({
    host,
    reader,
  }) => {
    await setClock(reader, '2009-05-05T05:05:05Z');
    const page = await visitLarge(reader, host, 19_000_000);
    expect(await page.evaluate(() => new Date().getFullYear())).toBe(2009);
    expect(await savedGroups(page)).toEqual(['shell', 'search', 'meetings/forum-12']);
    const { files } = await readKept(page);
    const thisYear = String(new Date().getFullYear());
    const expectAge = async (opened: Page) => {
      await opened.goto(`${host.address}/fr/offline/`);
      await opened.locator('#saved [role="status"]').filter({ hasText: thisYear }).waitFor();
    };
    await expectAge(page);

    await reader.restart();
    await setClock(reader, '2049-05-05T05:05:05Z');
    const online = await reader.open(`${host.address}/fr/`);
    expect(await online.evaluate(() => new Date().getFullYear())).toBe(2049);
    await expectAge(online);

    await host.stop();
    await reader.restart();
    await setClock(reader, '1999-05-05T05:05:05Z');
    const later = await reader.open(`${host.address}/fr/meetings/forum-12/circular/`);
    expect(await later.locator('.offline-bar').innerText()).toContain(thisYear);
    await expectAge(later);
    expect((await readKept(later)).files.sort()).toEqual(files.sort());
    await expectConsistent(later);
  });
});

/** Sets the clock of pages and of the service worker. */
async function setClock({ context }: Reader, time: string): Promise<void> {
  await context.clock.setFixedTime(time);
  const change = (worker: Worker) =>
    worker.evaluate((now) => {
      Date.now = () => now;
    }, Date.parse(time));
  for (const worker of context.serviceWorkers()) await change(worker);
  context.on('serviceworker', (worker) => void change(worker));
}
