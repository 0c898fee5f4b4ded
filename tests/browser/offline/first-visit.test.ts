/** After one visit, all of a language can be read without a network. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { languageTags } from '../../../src/core/model/languages.ts';
import { browser } from '../../support/browser.ts';
import { fileOf } from '../../support/built.ts';
import { readDigests, readIndex } from '../../support/offline/builds.ts';
import { agendaPath, search, test, visitFirst } from '../../support/offline/test.ts';
import { base } from '../../support/run.ts';
import { site } from '../../support/sites.ts';

/** Returns the path to which a page at a previous address redirects, or the path of any other page. */
function destinationOf(path: string): string {
  const address = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(fileOf(`${path}index.html`))?.[1];
  return address?.startsWith(base) ? destinationOf(address.slice(base.length)) : path;
}

const titleOf = (path: string) => /<title>(.*?)<\/title>/.exec(fileOf(`${path}index.html`))?.[1];

const readAll = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async (all) => Promise.all(all.map(async (address) => (await fetch(address)).text())),
    addresses,
  );

const scriptsOf = (path: string): string =>
  JSON.stringify(fileOf(`${path}index.html`).match(/<script[^>]*>/g));

test.concurrent.for(languageTags)(
  'in %s, after one visit and a restart of the browser, everything works with the server stopped',
  async (language, { host, reader }) => {
    const other = await browser.newPage({ serviceWorkers: 'block' });
    const expected = await search(other, site.address, language);
    await other.close();
    expect(expected.length).toBeGreaterThan(0);

    await visitFirst(reader, host, language);
    await reader.restart();
    await host.stop();
    const complaints: string[] = [];
    reader.context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    reader.context.on('weberror', (error) => complaints.push(String(error.error())));

    const page = await reader.context.newPage();
    const bar = page.locator('.offline-bar');
    expect(await search(page, host.address, language)).toEqual(expected);
    const paths = [...(await readDigests(site.dist, language)).keys()].filter(
      (path) => path.endsWith('/') || path === '',
    );
    expect(paths.length).toBeGreaterThanOrEqual(13);
    await bar.waitFor();
    // Pages with the same scripts work alike, in every language: each language opens its share of them.
    const kinds = [...Map.groupBy(paths, scriptsOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const isOwn = (index: number) => index % languageTags.length === languageTags.indexOf(language);
    const opened = kinds.flatMap(([, [first = '']], index) => (isOwn(index) ? [first] : []));
    expect(opened).not.toHaveLength(0);
    for (const path of opened) {
      const destination = destinationOf(path);
      await page.goto(`${host.address}/${path}`);
      await page.waitForURL(`${host.address}/${destination}`);
      expect(await page.title(), path).toBe(titleOf(destination));
      if (path !== '') await bar.waitFor();
    }
    // All others are read.
    const others = paths.filter((path) => !opened.includes(path));
    const texts = await readAll(
      page,
      others.map((path) => `${host.address}/${path}`),
    );
    for (const [index, path] of others.entries())
      expect(texts[index] === fileOf(`${path}index.html`), path).toBe(true);

    await page.goto(`${host.address}/${agendaPath(language)}`);
    await bar.waitFor();
    await page.locator('.agenda-tools details.agenda-tool').nth(1).waitFor();
    await page.locator('.timeline [aria-pressed]').first().click();
    await page.locator('.timeline .item-options').first().click();
    const saving = page.waitForEvent('download');
    await page.locator('.item-options[open] a[download]').click();
    const [calendar = ''] = await (await (await saving).createReadStream()).toArray();
    expect(String(calendar).match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    await page.goto(`${host.address}/${language}/my/`);
    await page.locator('#page_my .timeline > li').first().waitFor();
    await bar.waitFor();

    await page.goto(`${host.address}/${language}/meetings/no-such-meeting/`);
    const notice: string = JSON.parse(fileOf(`${language}/words.json`)).offline.asOf;
    await page.locator('#saved .notice').waitFor();
    expect(await bar.innerText()).toContain(notice.split('{{')[0]);
    const rows = page.locator('.saved-list > li');
    await rows.last().waitFor();
    expect(await rows.count()).toBe(Object.keys((await readIndex(site.dist, language)).groups).length);
    // The browser reports that it cannot ask for a newer build.
    expect(complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
  },
);

test('nothing is saved while the browser saves data, until the reader asks for it; the page says so', async ({
  host,
  reader,
}) => {
  // Also applies to the service worker.
  await reader.context.route('**/sw.js', async (route) => {
    const response = await route.fetch();
    const savesData = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    await route.fulfill({ response, body: savesData + (await response.text()) });
  });
  await reader.context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await reader.open(`${host.address}/en/offline/`);
  const status = page.locator('#saved [role="status"]');
  await expect.poll(() => status.innerText()).toContain('set to save data');
  await page.reload();
  await page.locator('.saved-list > li').first().waitFor();
  expect(await status.innerText()).toContain('set to save data');
  await page.locator('.saved-tools button').first().click();
  await expect.poll(() => status.innerText()).toContain('Saved on');
});
