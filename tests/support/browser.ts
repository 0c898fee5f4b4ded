/** Pages in the browser of the process, which runs one test file after the other. A test fails for any error of the console, the content security policy or the network. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';

/** Runs for as long as the process of the tests does. Connections to the browser of another process take twice the time. */
export const browser = await launchBrowser(inject('executable'));

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 320, height: 640 };

interface VisitOptions extends BrowserContextOptions {
  /** ISO 8601; the time of the reader's clock when the page is requested. */
  now?: string;
}

/** Opens an address in a window that the test has not used yet, as another reader would. */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

interface Fixtures {
  visit: Visit;
  /** Opens an address without movement, in one window for the whole test. */
  open: (address: string) => Promise<Page>;
  /** Windows that the tests of a file leave to each other: a new one costs as much as three pages, and has stored nothing yet. */
  windows: Windows;
}

interface Window {
  page: Page;
  /** Origins of the addresses that a test opens in it. It may ask no other host. */
  origins: Set<string>;
  complaints: string[];
}

/** Windows that no test uses, by their options. */
type Windows = Map<string, Window[]>;

/** Those without options serve all files. */
const plainWindows: Window[] = [];

/** A busy machine may take long; the limit is that of the test. */
const timeoutMs = 100_000;

export const test = base.extend<Fixtures>({
  windows: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of other fixtures from this pattern
    async ({}, use) => {
      const windows: Windows = new Map([[keyOf({}), plainWindows]]);
      await use(windows);
      const others = [...windows.values()].filter((idle) => idle !== plainWindows).flat();
      for (const { page } of others) await page.context().close();
    },
    { scope: 'file' },
  ],
  visit: async ({ windows, task }, use) => {
    const used: [Window, idle: Window[]][] = [];
    await use(async (address, { now, viewport = desktop, ...options } = {}) => {
      const { reducedMotion = 'no-preference', colorScheme = 'light', ...others } = options;
      const idle = idleWindows(windows, { ...others, hasClock: now !== undefined });
      // What it has stored has been removed from a window that was used.
      const window = (others.storageState ? undefined : idle.pop()) ?? (await openWindow(others));
      used.push([window, idle]);
      if (now) await window.page.clock.install({ time: now });
      return show(window, address, { viewport, reducedMotion, colorScheme });
    });
    for (const [window, idle] of used) {
      await clear(window.page);
      idle.push(window);
    }
    expect(
      used.flatMap(([{ complaints }]) => complaints.splice(0)),
      task.name,
    ).toEqual([]);
  },
  open: async ({ visit }, use) => {
    let page: Page | undefined;
    await use(async (address) => {
      if (page) await page.goto(address);
      else page = await visit(address, { reducedMotion: 'reduce' });
      return page;
    });
  },
});

const keyOf = (options: object): string => JSON.stringify(options);

function idleWindows(
  windows: Windows,
  { hasClock, ...options }: BrowserContextOptions & { hasClock: boolean },
): Window[] {
  const key = keyOf(hasClock ? { ...options, hasClock } : options);
  const idle = windows.get(key) ?? [];
  windows.set(key, idle);
  return idle;
}

async function openWindow(options: BrowserContextOptions): Promise<Window> {
  // Other tests check what service workers load.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(timeoutMs);
  const window: Window = { page: await context.newPage(), origins: new Set(), complaints: [] };
  watch(window);
  return window;
}

async function show(
  { page, origins }: Window,
  address: string,
  { viewport, ...media }: Pick<BrowserContextOptions, 'viewport' | 'reducedMotion' | 'colorScheme'>,
): Promise<Page> {
  origins.clear();
  origins.add(new URL(address).origin);
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, ...media });
  // A fragment of the page that it still shows would not load it again.
  if (address.startsWith(`${page.url().split('#')[0]}#`)) await page.goto('about:blank');
  await page.goto(address);
  return page;
}

/** Removes what a test left in a window. */
async function clear(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Violations of the content security policy are errors in the console. */
function watch({ page, origins, complaints }: Window): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} from ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!origins.has(new URL(request.url()).origin)) complaints.push(`Asked another host: ${request.url()}`);
  });
}

/** Returns the layout shifts since the request of the page, after scrolling to its end. */
export const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const top of [document.documentElement.scrollHeight, 0]) {
      scrollTo(0, top);
      await frame();
      await frame();
    }
    entries.push(...observer.takeRecords());
    return entries.map((entry) => JSON.stringify(entry));
  });
