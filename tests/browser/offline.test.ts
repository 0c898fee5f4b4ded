/** Reading without a network: after one visit all of a language is at hand, and whatever goes wrong, the last good version works on. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, test as base, beforeAll, describe, expect, vi } from 'vitest';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import type { OfflineIndex } from '../../src/outputs/offline/offline.ts';
import { fileOf } from '../support/built.ts';
import { Host } from '../support/offline/host.ts';
import {
  buildIn,
  expectSound,
  failureIn,
  groupsIn,
  installed,
  keptIn,
  Reader,
} from '../support/offline/reader.ts';
import { run } from '../support/run.ts';
import { site as whole } from '../support/sites.ts';

const test = base.extend<{ host: Host; reader: Reader }>({
  // biome-ignore lint/correctness/noEmptyPattern: what it needs is told by the pattern.
  host: async ({}, use) => {
    const host = new Host(whole.dist);
    await host.start();
    await use(host);
    await host.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: what it needs is told by the pattern.
  reader: async ({}, use) => {
    const reader = await Reader.create();
    await use(reader);
    await reader.close();
  },
});

// Browsers are started and ended, and a network that says nothing is waited for.
vi.setConfig({ testTimeout: 120_000 });

const agendaPath = (language: Language) => `${language}/meetings/conversation-9/agenda/`;

// ---- A second build, in which one agenda is corrected -----------------------------------------------------

let folder: string;
/** The same content built from a copy, before and after one title of the French agenda was corrected. */
let before: string;
let after: string;
const corrected = 'Titre corrigé';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-offline-'));
  const content = join(folder, 'content');
  await cp(whole.content, content, { recursive: true });
  before = await built(content, 'before');
  const agenda = join(content, 'meetings/conversation-9/agenda.fr.md');
  const text = await readFile(agenda, 'utf8');
  await writeFile(agenda, text.replace(/^(### [\d:–]+) .*$/m, `$1 ${corrected}`));
  after = await built(content, 'after');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function built(content: string, name: string): Promise<string> {
  const dist = join(folder, name);
  await mkdir(dist);
  const { code, output } = await run('build', {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    CACHE_DIR: join(folder, 'cache'),
  });
  expect(code, output).toBe(0);
  return dist;
}

const indexOf = async (dist: string, language: Language): Promise<OfflineIndex> =>
  JSON.parse(await readFile(join(dist, language, 'offline.json'), 'utf8'));
const buildOf = async (dist: string, language: Language) => (await indexOf(dist, language)).build;

/** Reads the home page until the build is in the browser. */
async function firstVisit(reader: Reader, host: Host, language: Language = 'fr'): Promise<Page> {
  const page = await reader.open(`${host.address}/${language}/`);
  await installed(page, language, await buildOf(host.dist, language));
  return page;
}

// ---- After one visit ----------------------------------------------------------------------------------

const words: Record<Language, string> = {
  ar: 'المشابك',
  zh: '突触',
  en: 'synapses',
  fr: 'synapses',
  ru: 'синапсах',
  es: 'sinapsis',
};

async function resultsOf(reader: Reader, address: string): Promise<string[]> {
  const page = await reader.open(address);
  await page.locator('#results[data-query]').waitFor();
  const found = await page
    .locator('#results > li a')
    .evaluateAll((links) => links.map((link) => link.outerHTML));
  await page.close();
  return found;
}

describe.for(languageTags)('in %s, after one visit', (language) => {
  test('and a restart of the browser, everything works with the server stopped', async ({ host, reader }) => {
    const query = `${host.address}/${language}/search/?q=${encodeURIComponent(words[language])}`;
    const online = new Host(whole.dist);
    await online.start();
    const other = await Reader.create();
    const expected = await resultsOf(other, query.replace(host.address, online.address));
    await other.close();
    await online.stop();
    expect(expected.length).toBeGreaterThan(0);

    await firstVisit(reader, host, language);
    await reader.restart();
    await host.stop();
    const complaints: string[] = [];
    reader.context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    reader.context.on('weberror', (error) => complaints.push(String(error.error())));

    expect(await resultsOf(reader, query)).toEqual(expected);
    const paths = Object.keys(
      Object.assign(
        {},
        ...Object.keys((await indexOf(whole.dist, language)).groups).map((group) =>
          JSON.parse(fileOf(`${language}/offline/${group}.json`)),
        ),
      ),
    ).filter((path) => path.endsWith('/') || path === '');
    expect(paths.length).toBeGreaterThanOrEqual(13);
    const page = await reader.open(`${host.address}/${language}/`);
    for (const path of paths) {
      await page.goto(`${host.address}/${path}`);
      expect(await page.title(), path).toBe(/<title>(.*?)<\/title>/.exec(fileOf(`${path}index.html`))?.[1]);
    }

    await page.goto(`${host.address}/${agendaPath(language)}`);
    await page.locator('.tools details.tool').nth(1).waitFor();
    await page.locator('.items [aria-pressed]').first().click();
    await page.locator('.items .options').first().click();
    const saving = page.waitForEvent('download');
    await page.locator('.options[open] a[download]').click();
    const [calendar = ''] = await (await (await saving).createReadStream()).toArray();
    expect(String(calendar).match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    await page.goto(`${host.address}/${language}/my/`);
    await page.locator('#page_my .items > li').first().waitFor();
    await page.locator('.offline-bar').waitFor();

    await page.goto(`${host.address}/${language}/meetings/no-such-meeting/`);
    const notice: string = JSON.parse(fileOf(`${language}/words.json`)).offline.asOf;
    await page.locator('#saved .notice').waitFor();
    expect(await page.locator('.offline-bar').innerText()).toContain(notice.split('{{')[0]);
    await page.locator('.saved > li').nth(5).waitFor();
    expect(await page.locator('.saved > li').count()).toBe(6);
    // The browser says of each question for a newer build that there is no network.
    expect(complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
  });
});

// ---- Only what changed travels ------------------------------------------------------------------------

test('after one corrected agenda, only what changed in it travels', async ({ host, reader }) => {
  host.dist = before;
  const page = await firstVisit(reader, host);
  const full = host.takeSent();
  await reader.restart();
  host.dist = after;
  const again = await reader.open(`${host.address}/${agendaPath('fr')}`);
  // The page itself is the newer one at once.
  expect(await again.locator('.items').first().innerText()).toContain(corrected);
  await installed(again, 'fr', await buildOf(after, 'fr'));
  const update = host.takeSent();
  console.error(
    `  Update after one corrected agenda: ${update.bytes} of ${full.bytes} bytes, ${update.files.length} of ${full.files.length} files: ${update.files.join(' ')}`,
  );
  expect(update.bytes / full.bytes).toBeLessThan(0.2);
  await expectSound(again);
  expect(page.isClosed()).toBe(true);
});

// ---- Newer versions -----------------------------------------------------------------------------------

test('a page that is open is told of a newer version, and goes on with its own', async ({ host, reader }) => {
  host.dist = before;
  await (await firstVisit(reader, host)).close();
  const old = await reader.open(`${host.address}/${agendaPath('fr')}`);
  const untouched = await reader.open(`${host.address}/fr/about/`);
  const search = await reader.open(`${host.address}/fr/search/`);
  host.dist = after;
  await forgetWorker(reader);
  const page = await reader.open(`${host.address}/fr/meetings/`);
  await installed(page, 'fr', await buildOf(after, 'fr'));

  await old.locator('.offline-bar button').first().waitFor();
  expect(await old.locator('.items').first().innerText()).not.toContain(corrected);
  expect(await untouched.locator('.offline-bar').count()).toBe(0);
  // Both versions are kept while both are open, and each page searches its own.
  await expectSound(page);
  expect(
    Object.keys((await keptIn(page)).records).filter((name) => name.startsWith('version/fr/')),
  ).toHaveLength(2);
  await host.stop();
  await search.locator('#search-words').fill('corrigé');
  await search.locator('#results[data-query="corrigé"]').waitFor();
  expect(await search.locator('#results').innerText()).not.toContain(corrected);
  const fresh = await reader.open(`${host.address}/fr/search/?q=corrig%C3%A9`);
  await fresh.locator('#results[data-query]').waitFor();
  expect(await fresh.locator('#results').innerText()).toContain(corrected);

  await host.start();
  await old.locator('.offline-bar button').first().click();
  await expect.poll(() => old.locator('.items').first().innerText()).toContain(corrected);
});

/** Ends the worker, as browsers do when it is idle: what it knew by heart is gone. */
async function forgetWorker(reader: Reader): Promise<void> {
  const page = await reader.context.newPage();
  const session = await reader.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

// ---- Faults -------------------------------------------------------------------------------------------

/** After a fault: the last good version works with the server stopped, and nothing is half there. */
async function expectGood(reader: Reader, host: Host, dist: string): Promise<void> {
  await host.stop();
  await reader.restart();
  const page = await reader.open(`${host.address}/${agendaPath('fr')}`);
  expect(await buildIn(page, 'fr')).toBe(await buildOf(dist, 'fr'));
  const text = await page.locator('.items').first().innerText();
  expect(text.includes(corrected)).toBe(dist === after);
  await page.locator('.tools details.tool').nth(1).waitFor();
  expect((await resultsOf(reader, `${host.address}/fr/search/?q=synapses`)).length).toBeGreaterThan(0);
  await expectSound(page);
  await page.close();
}

/** Once the fault is over, the next visit puts it right. */
async function expectHealed(reader: Reader, host: Host): Promise<void> {
  host.fault = () => null;
  await host.start();
  await reader.restart();
  const page = await reader.open(`${host.address}/fr/`);
  await installed(page, 'fr', await buildOf(after, 'fr'));
  await expect.poll(() => failureIn(page, 'fr')).toBeUndefined();
  await page.close();
  await expectGood(reader, host, after);
}

const isChanged = (path: string) => path.startsWith('fr/meetings/') || path.startsWith('fr/pagefind/');

describe('an update fails and comes later', () => {
  test.for([
    ['the connection breaks off', 'drop', 'network'],
    ['a file is missing on the server', { status: 404, body: 'Not found' }, 'server'],
    ['a file is half there', { status: 200, body: '<!doctype html><title>Half' }, 'server'],
    ['the server fails', { status: 503, body: 'Later' }, 'server'],
  ] as const)('%s', async ([, fault, failure], { host, reader }) => {
    host.dist = before;
    await firstVisit(reader, host);
    await reader.restart();
    host.dist = after;
    let count = 0;
    host.fault = (path) => {
      if (!isChanged(path)) return null;
      count += 1;
      return count > 2 ? fault : null;
    };
    const page = await reader.open(`${host.address}/fr/`);
    await expect.poll(() => failureIn(page, 'fr'), { timeout: 20_000 }).toMatchObject({ failure });
    expect(await buildIn(page, 'fr')).toBe(await buildOf(before, 'fr'));
    await page.goto(`${host.address}/fr/offline/`);
    const sentences = JSON.parse((await page.locator('#saved').getAttribute('data-words')) ?? '{}');
    await page.getByText(sentences.failures[failure]).waitFor();
    await expectGood(reader, host, before);
    await expectHealed(reader, host);
  });

  test('there is no room', async ({ host, reader }) => {
    host.dist = before;
    const page = await firstVisit(reader, host);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    host.dist = after;
    await forgetWorker(reader);
    const session = await reader.context.newCDPSession(page);
    const { origin } = new URL(host.address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 40_000 });
    await page.goto(`${host.address}/fr/offline/`);
    const sentences = JSON.parse((await page.locator('#saved').getAttribute('data-words')) ?? '{}');
    await expect.poll(() => failureIn(page, 'fr'), { timeout: 20_000 }).toMatchObject({ failure: 'full' });
    await page.reload();
    await page.getByText(sentences.failures.full).waitFor();
    expect(await buildIn(page, 'fr')).toBe(await buildOf(before, 'fr'));
    expect(Object.keys((await keptIn(page)).records)).not.toContain('pending/fr');
    await expectSound(page);

    // With no room for the same build it is not tried again and again; the reader makes room, and asks.
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.locator('.saved > li').nth(1).locator('button').first().click();
    await expect.poll(() => buildIn(page, 'fr')).toBe(await buildOf(before, 'fr'));
    await page.locator('.saved > li').nth(1).locator('button').last().click();
    await installed(page, 'fr', await buildOf(after, 'fr'));
    await expectGood(reader, host, after);
  });
});

test('the connection breaks off in the first visit: nothing is half there, and the rest comes later', async ({
  host,
  reader,
}) => {
  host.dist = after;
  let count = 0;
  host.fault = (path) => {
    if (!isChanged(path)) return null;
    count += 1;
    return count > 20 ? 'drop' : null;
  };
  const page = await reader.open(`${host.address}/fr/`);
  await expect.poll(() => failureIn(page, 'fr'), { timeout: 20_000 }).toMatchObject({ failure: 'network' });
  expect(await buildIn(page, 'fr')).toBeUndefined();
  await expectSound(page);
  const { files } = await keptIn(page);
  expect(files.length).toBeGreaterThan(10);
  host.takeSent();
  await host.stop();
  await expectHealed(reader, host);
  // What came the first time does not come again.
  const all = Object.values((await indexOf(after, 'fr')).groups).length;
  expect(host.takeSent().files.length).toBeLessThan(320 - files.length + all);
});

test('a network that asks to sign in, and one that says nothing, leave the saved copy to be read', async ({
  host,
  reader,
}) => {
  host.dist = before;
  await firstVisit(reader, host);
  await reader.restart();
  host.fault = () => ({ status: 200, body: '<!doctype html><title>Sign in</title>' });
  const page = await reader.open(`${host.address}/${agendaPath('fr')}`);
  await page.locator('.items').first().waitFor();
  await page.locator('.offline-bar').waitFor();

  await reader.restart();
  host.fault = () => 'hang';
  const slow = await reader.open(`${host.address}/${agendaPath('fr')}`);
  await slow.locator('.items').first().waitFor();
  await slow.locator('.offline-bar').waitFor();
  host.fault = () => null;
});

test('what the browser cleared is fetched again', async ({ host, reader }) => {
  host.dist = after;
  const page = await firstVisit(reader, host);
  await page.goto(`${host.address}/${agendaPath('fr')}`);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  // The worker still believes that all is there.
  await page.goto(`${host.address}/fr/search/?q=synapses`);
  await page.locator('#results[data-query]').waitFor();
  await installed(page, 'fr', await buildOf(after, 'fr'));
  await expectGood(reader, host, after);
});

test('a clock that is wrong by years spoils nothing', async ({ host, reader }) => {
  host.dist = before;
  host.ahead = 10 * 365 * 86_400_000;
  await firstVisit(reader, host);
  await reader.restart();
  // Back in time.
  host.ahead = -20 * 365 * 86_400_000;
  host.dist = after;
  const page = await reader.open(`${host.address}/${agendaPath('fr')}`);
  expect(await page.locator('.items').first().innerText()).toContain(corrected);
  await installed(page, 'fr', await buildOf(after, 'fr'));
  await expectGood(reader, host, after);
});

// ---- Large sites, and readers' clocks ------------------------------------------------------------------

const day = 86_400_000;
const instant = (time: number) => new Date(time).toISOString();

/** The first build with an index that tells of more: a site of so many bytes would take long to build. */
async function largeSite(name: string, change: (groups: OfflineIndex['groups']) => void): Promise<string> {
  const dist = join(folder, name);
  await cp(before, dist, { recursive: true });
  const index = await indexOf(dist, 'fr');
  change(index.groups);
  await writeFile(join(dist, 'fr/offline.json'), JSON.stringify({ ...index, build: name }));
  return dist;
}

/** Of the four meetings, one is to come. */
const withPast = (groups: OfflineIndex['groups'], search: number) => {
  const { [`meetings/conversation-1`]: past, [`meetings/conversation-12`]: coming, search: index } = groups;
  if (!past || !coming || !index) throw new Error('The sample site has other groups');
  past.bytes = 5_000_000;
  coming.until = instant(Date.now() + day);
  index.bytes = search;
};

test('of a large language what is of use now is saved by itself, and all else when it is read', async ({
  host,
  reader,
}) => {
  host.dist = await largeSite('large', (groups) => withPast(groups, 19_000_000));
  const page = await firstVisit(reader, host);
  expect(await groupsIn(page, 'fr')).toEqual(['shell', 'search', 'meetings/conversation-12']);
  await page.goto(`${host.address}/${agendaPath('fr')}`);
  await expect.poll(() => groupsIn(page, 'fr')).toContain('meetings/conversation-9');
  await page.goto(`${host.address}/fr/offline/`);
  await page.locator('.saved > li').nth(2).locator('button').waitFor();

  await host.stop();
  await reader.restart();
  const again = await reader.open(`${host.address}/${agendaPath('fr')}`);
  await again.locator('.tools details.tool').nth(1).waitFor();
  await again.goto(`${host.address}/fr/meetings/conversation-12/circular/`);
  expect(await again.locator('#saved').count()).toBe(0);
  await again.goto(`${host.address}/fr/meetings/conversation-8/agenda/`);
  await again.locator('#saved .notice').waitFor();
  expect((await resultsOf(reader, `${host.address}/fr/search/?q=synapses`)).length).toBeGreaterThan(0);
  await expectSound(again);
});

test('the search of a very large language is saved by hand alone', async ({ host, reader }) => {
  host.dist = await largeSite('very-large', (groups) => withPast(groups, 21_000_000));
  const page = await firstVisit(reader, host);
  expect(await groupsIn(page, 'fr')).toEqual(['shell', 'meetings/conversation-12']);
  await page.goto(`${host.address}/fr/offline/`);
  await page.locator('.saved > li').nth(1).locator('button').click();
  await expect.poll(() => groupsIn(page, 'fr')).toContain('search');
  await expectSound(page);
});

test('whatever the reader’s own clock shows, the same is saved, nothing is thrown away, and the age is told right', async ({
  host,
  reader,
}) => {
  host.dist = await largeSite('large-elsewhen', (groups) => withPast(groups, 19_000_000));
  await setClock(reader, '2009-05-05T05:05:05Z');
  const page = await firstVisit(reader, host);
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(2009);
  expect(await groupsIn(page, 'fr')).toEqual(['shell', 'search', 'meetings/conversation-12']);
  const { files } = await keptIn(page);
  const isTold = async (asked: Page) => {
    await asked.goto(`${host.address}/fr/offline/`);
    const summary = asked.locator('#saved [role="status"]');
    await expect.poll(() => summary.innerText()).toContain(String(new Date().getFullYear()));
  };
  await isTold(page);

  await reader.restart();
  await setClock(reader, '2049-05-05T05:05:05Z');
  const online = await reader.open(`${host.address}/fr/`);
  expect(await online.evaluate(() => new Date().getFullYear())).toBe(2049);
  await isTold(online);

  await host.stop();
  await reader.restart();
  await setClock(reader, '1999-05-05T05:05:05Z');
  const later = await reader.open(`${host.address}/fr/meetings/conversation-12/circular/`);
  expect(await later.locator('.offline-bar').innerText()).toContain(String(new Date().getFullYear()));
  await isTold(later);
  expect((await keptIn(later)).files.sort()).toEqual(files.sort());
  await expectSound(later);
});

/** Of pages and of the service worker. */
async function setClock({ context }: Reader, time: string): Promise<void> {
  await context.clock.setFixedTime(time);
  const change = (worker: Worker) =>
    worker.evaluate((now) => {
      Date.now = () => now;
    }, Date.parse(time));
  for (const worker of context.serviceWorkers()) await change(worker);
  context.on('serviceworker', (worker) => void change(worker));
}

// ---- By hand ------------------------------------------------------------------------------------------

test('a meeting is removed and saved again by hand; what was removed altogether stays away', async ({
  host,
  reader,
}) => {
  const page = await firstVisit(reader, host);
  await page.goto(`${host.address}/fr/offline/`);
  const meeting = page.locator('.saved > li').nth(3);
  const buttons = meeting.locator('button');
  const isSaved = async () => (await groupsIn(page, 'fr')).includes('meetings/conversation-9');
  await buttons.first().click();
  await expect.poll(isSaved).toBe(false);
  await expectSound(page);
  await page.reload();
  await buttons.first().waitFor();
  expect(await isSaved()).toBe(false);
  await buttons.first().click();
  await expect.poll(isSaved).toBe(true);
  await expectSound(page);

  await page.locator('.saved-tools button').last().click();
  await expect.poll(async () => (await keptIn(page)).files).toEqual([]);
  await reader.restart();
  const again = await reader.open(`${host.address}/fr/`);
  await again.waitForTimeout(1500);
  expect((await keptIn(again)).files).toEqual([]);
  await again.goto(`${host.address}/fr/offline/`);
  await again.locator('.saved-tools button').first().click();
  await installed(again, 'fr');
  await expectSound(again);
});
