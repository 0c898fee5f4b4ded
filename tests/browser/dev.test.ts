/** `npm run dev`: shows the site while its texts are written. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from '../support/browser.ts';
import { fixtureContent } from '../support/fixture.ts';
import { start } from '../support/run.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-dev-'));
const content = join(folder, 'content');
const agenda = join(content, 'meetings/forum-9/agenda.en.md');
await cp(fixtureContent, content, { recursive: true });
const written = await readFile(agenda, 'utf8');
const patience = { timeout: 30_000 };

const server = start('dev', { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') });
let address: string;
let page: Page;

beforeAll(async () => {
  address = await printedAddress();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await page?.close();
  const ended = new Promise((resolve) => server.once('close', resolve));
  if (server.kill()) await ended;
  await rm(folder, { recursive: true, force: true });
});

function printedAddress(): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [found] = /http:\/\/[\w.]+:\d+\/\S*(?=\/\s)/.exec(output) ?? [];
        if (found) resolve(found);
      });
    server.once('close', () => reject(new Error(`The server ended:\n${output}`)));
  });
}

test('searches', async () => {
  await page.goto(`${address}/en/search/?q=barnacles`);
  await page.locator('#results a').first().click();
  await page.waitForURL(`${address}/en/meetings/forum-9/agenda/#barnacles`);
});

test('shows a page in a folder, and what is beside it', async () => {
  await page.goto(`${address}/en/about/observers/`);
  expect(await page.locator('h1').innerText()).toBe('Guide for observers');
  await page.locator('.section-nav a', { hasText: 'The harbour building' }).click();
  await page.waitForURL(`${address}/en/about/observers/harbour/`);
});

test('reloads after a change', async () => {
  await page.goto(`${address}/en/meetings/forum-9/agenda/`);
  const title = page.locator('#barnacles h3');
  expect(await title.innerText()).toBe('What barnacles teach us');
  await writeFile(agenda, written.replace('What barnacles teach us', 'What floats tell'));
  await expect.poll(() => title.innerText(), patience).toBe('What floats tell');
});

test('shows the position of an error, and recovers when it is fixed', async () => {
  const seen = async (text: string) => {
    await page.reload();
    return page.getByText(text).first().isVisible();
  };
  await writeFile(agenda, written.replace('### 11:30–12:00', '### 11:30–11:00'));
  await expect.poll(() => seen('content/meetings/forum-9/agenda.en.md:24:5'), patience).toBe(true);
  await writeFile(agenda, written);
  await expect.poll(() => seen('What barnacles teach us'), patience).toBe(true);
});
