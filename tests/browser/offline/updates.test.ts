/** A newer version replaces the saved one, and only changed files are fetched. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { buildCorrected, buildOf, correctedTitle, readDigests } from '../../support/offline/builds.ts';
import type { Host } from '../../support/offline/host.ts';
import {
  currentBuild,
  expectBuild,
  expectConsistent,
  expectKept,
  lastFailure,
  readKept,
} from '../../support/offline/kept.ts';
import type { Reader } from '../../support/offline/reader.ts';
import { agendaPath, expectUsable, test, visitFirst } from '../../support/offline/test.ts';
import { site } from '../../support/sites.ts';

let folder: string;
/** Folder of a build in which a title of the French agenda is corrected. */
let corrected: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-offline-'));
  corrected = await buildCorrected(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.concurrent('a newer version', () => {
  test('after the correction of an agenda, only its files are fetched', async ({ host, reader }) => {
    const page = await visitFirst(reader, host);
    const full = host.takeSent();
    await reader.restart();
    host.dist = corrected;
    const again = await reader.open(`${host.address}/${agendaPath('fr')}`);
    // The page itself is the newer one already.
    expect(await again.locator('.timeline').first().innerText()).toContain(correctedTitle);
    await expectBuild(again, 'fr', await buildOf(corrected, 'fr'));
    const update = host.takeSent();
    console.error(
      `  Update after one corrected agenda: ${update.bytes} of ${full.bytes} bytes, ${update.files.length} of ${full.files.length} files: ${update.files.join(' ')}`,
    );
    expect(update.bytes / full.bytes).toBeLessThan(0.2);
    await expectConsistent(again);
    expect(page.isClosed()).toBe(true);
  });

  test('an open page announces the newer version, and keeps its own', async ({ host, reader }) => {
    await (await visitFirst(reader, host)).close();
    const old = await reader.open(`${host.address}/${agendaPath('fr')}`);
    const untouched = await reader.open(`${host.address}/fr/about/`);
    const search = await reader.open(`${host.address}/fr/search/`);
    host.dist = corrected;
    await reader.stopWorker();
    const page = await reader.open(`${host.address}/fr/meetings/`);
    await expectBuild(page, 'fr', await buildOf(corrected, 'fr'));

    await old.locator('.offline-bar button').first().waitFor();
    expect(await old.locator('.timeline').first().innerText()).not.toContain(correctedTitle);
    expect(await untouched.locator('.offline-bar').count()).toBe(0);
    // Both versions are kept while both are open, and each page searches its own.
    await expectConsistent(page);
    expect(
      Object.keys((await readKept(page)).records).filter((name) => name.startsWith('version/fr/')),
    ).toHaveLength(2);
    await host.stop();
    await search.locator('#search-words').fill('corrigé');
    await search.locator('#results[data-query="corrigé"]').waitFor();
    expect(await search.locator('#results').innerText()).not.toContain(correctedTitle);
    const fresh = await reader.open(`${host.address}/fr/search/?q=corrig%C3%A9`);
    await fresh.locator('#results[data-query]').waitFor();
    expect(await fresh.locator('#results').innerText()).toContain(correctedTitle);

    await host.start();
    await old.locator('.offline-bar button').first().click();
    await old.locator('.timeline').first().filter({ hasText: correctedTitle }).waitFor();
  });

  test('a newer version is saved even if the clock of the server is years off', async ({ host, reader }) => {
    const yearMs = 365 * 86_400_000;
    host.clockOffsetMs = 10 * yearMs;
    await visitFirst(reader, host);
    await reader.restart();
    // Back in time.
    host.clockOffsetMs = -20 * yearMs;
    host.dist = corrected;
    const page = await reader.open(`${host.address}/${agendaPath('fr')}`);
    expect(await page.locator('.timeline').first().innerText()).toContain(correctedTitle);
    await expectBuild(page, 'fr', await buildOf(corrected, 'fr'));
    await expectUsable(reader, host, corrected);
  });
});

// ---- Failures -----------------------------------------------------------------------------------------

/** Once the cause of a failure is removed, the next visit saves the corrected build. */
async function expectRecovery(reader: Reader, host: Host): Promise<void> {
  host.disrupt = () => null;
  await host.start();
  await reader.restart();
  const page = await reader.open(`${host.address}/fr/`);
  await expectBuild(page, 'fr', await buildOf(corrected, 'fr'));
  await expectKept(page, (kept) => lastFailure(kept, 'fr'), undefined);
  await page.close();
  await expectUsable(reader, host, corrected);
}

const isDisrupted = (path: string) => path.startsWith('fr/meetings/') || path.startsWith('fr/pagefind/');

describe.concurrent('an update fails and comes later', () => {
  test.for([
    ['the connection breaks off', 'drop', 'network'],
    ['a file is missing on the server', { status: 404, body: 'Not found' }, 'server'],
    ['a file is incomplete', { status: 200, body: '<!doctype html><title>Half' }, 'server'],
    ['the server fails', { status: 503, body: 'Later' }, 'server'],
  ] as const)('%s', async ([, disruption, failure], { host, reader }) => {
    await visitFirst(reader, host);
    await reader.restart();
    host.dist = corrected;
    let count = 0;
    host.disrupt = (path) => {
      if (!isDisrupted(path)) return null;
      count += 1;
      return count > 2 ? disruption : null;
    };
    const page = await reader.open(`${host.address}/fr/`);
    await expectKept(page, (kept) => lastFailure(kept, 'fr'), expect.objectContaining({ failure }));
    expect(currentBuild(await readKept(page), 'fr')).toBe(await buildOf(site.dist, 'fr'));
    await page.goto(`${host.address}/fr/offline/`);
    const sentences = JSON.parse((await page.locator('#saved').getAttribute('data-words')) ?? '{}');
    await page.getByText(sentences.failures[failure]).waitFor();
    await expectUsable(reader, host, site.dist);
    await expectRecovery(reader, host);
  });

  test('there is no room', async ({ host, reader }) => {
    const page = await visitFirst(reader, host);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    host.dist = corrected;
    await reader.stopWorker();
    const session = await reader.context.newCDPSession(page);
    const { origin } = new URL(host.address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 40_000 });
    await page.goto(`${host.address}/fr/offline/`);
    const sentences = JSON.parse((await page.locator('#saved').getAttribute('data-words')) ?? '{}');
    await expectKept(page, (kept) => lastFailure(kept, 'fr'), expect.objectContaining({ failure: 'full' }));
    await page.reload();
    await page.getByText(sentences.failures.full).waitFor();
    const kept = await readKept(page);
    expect(currentBuild(kept, 'fr')).toBe(await buildOf(site.dist, 'fr'));
    expect(Object.keys(kept.records)).not.toContain('pending/fr');
    await expectConsistent(page);

    // Without room for it the same build is not fetched again and again. The reader makes room, and asks for it.
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const searchRow = page.locator('.saved-list > li').nth(1);
    await searchRow.locator('button').first().click();
    await expectBuild(page, 'fr', await buildOf(site.dist, 'fr'));
    await searchRow.locator('button').last().click();
    await expectBuild(page, 'fr', await buildOf(corrected, 'fr'));
    await expectUsable(reader, host, corrected);
  });

  test('after a first visit with a broken connection, no version is in use, and the next visit fetches the rest', async ({
    host,
    reader,
  }) => {
    host.dist = corrected;
    let count = 0;
    host.disrupt = (path) => {
      if (!isDisrupted(path)) return null;
      count += 1;
      return count > 20 ? 'drop' : null;
    };
    const page = await reader.open(`${host.address}/fr/`);
    await expectKept(
      page,
      (kept) => lastFailure(kept, 'fr'),
      expect.objectContaining({ failure: 'network' }),
    );
    const kept = await readKept(page);
    expect(currentBuild(kept, 'fr')).toBeUndefined();
    await expectConsistent(page);
    expect(kept.files.length).toBeGreaterThan(10);
    host.takeSent();
    await host.stop();
    await expectRecovery(reader, host);
    // Files from the first visit are not fetched again.
    const digests = await readDigests(corrected, 'fr');
    const sentAgain = host
      .takeSent()
      .files.filter((path) => kept.files.some((digest) => digest === digests.get(path)));
    expect(sentAgain).toEqual([]);
  });
});
