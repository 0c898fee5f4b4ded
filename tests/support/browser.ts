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

/**
 * Opens an address: in the window of the file, or in a window of its own where options ask for another one, or where a
 * test has several.
 */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

interface Fixtures {
  visit: Visit;
  /** Opens an address without movement, in the window of the file. */
  open: (address: string) => Promise<Page>;
  /** The window that the tests of a file share: a new one costs as much as three pages. A test leaves nothing in it. */
  window: Window;
}

interface Window {
  page: Page;
  /** Origins of the addresses that tests opened in it. It may ask no other host. */
  origins: Set<string>;
  complaints: string[];
}

/** A busy machine may take long; the limit is that of the test. */
const timeoutMs = 100_000;

export const test = base.extend<Fixtures>({
  visit: async ({ window, task }, use) => {
    const complaints: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (address, { now, viewport = desktop, ...options } = {}) => {
      const isPlain = now === undefined && Object.keys(options).length === 0;
      if (isPlain && closing.length === 0) {
        closing.push(() => clear(window.page));
        return show(window, address, { viewport, reducedMotion: 'no-preference' });
      }
      const own = await openWindow({ viewport, ...options }, complaints);
      closing.push(() => own.page.context().close());
      if (now) await own.page.clock.install({ time: now });
      own.origins.add(new URL(address).origin);
      await own.page.goto(address);
      return own.page;
    });
    for (const close of closing) await close();
    expect([...window.complaints.splice(0), ...complaints], task.name).toEqual([]);
  },
  window: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of other fixtures from this pattern
    async ({}, use) => {
      const window = await openWindow({}, []);
      await use(window);
      await window.page.context().close();
    },
    { scope: 'file' },
  ],
  open: async ({ window, task }, use) => {
    await use((address) => show(window, address, { viewport: desktop, reducedMotion: 'reduce' }));
    expect(window.complaints.splice(0), task.name).toEqual([]);
  },
});

async function openWindow(options: BrowserContextOptions, complaints: string[]): Promise<Window> {
  // Other tests check what service workers load.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(timeoutMs);
  const window: Window = { page: await context.newPage(), origins: new Set(), complaints };
  watch(window);
  return window;
}

async function show(
  { page, origins }: Window,
  address: string,
  { viewport, reducedMotion }: Pick<BrowserContextOptions, 'viewport' | 'reducedMotion'>,
): Promise<Page> {
  origins.add(new URL(address).origin);
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion });
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
