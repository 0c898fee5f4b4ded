/** Pages in the browser of the run. A test fails for any error of the console, the content security policy or the network. */
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** Connected for as long as the process of the tests runs. */
export const browser = await chromium.connect(inject('browser'));

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 320, height: 640 };

interface VisitOptions extends BrowserContextOptions {
  /** ISO 8601; the time of the reader's clock when the page is requested. */
  now?: string;
}

/** Opens an address in a window of its own. */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

interface Fixtures {
  visit: Visit;
  /** Opens an address in the window that the tests of a file share, for tests that leave nothing in it. */
  open: (address: string) => Promise<Page>;
  window: { page: Page; complaints: string[] };
}

/** A busy machine may take long; the limit is that of the test. */
const timeoutMs = 100_000;

export const test = base.extend<Fixtures>({
  visit: async ({ task }, use) => {
    const complaints: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (address, { now, ...options } = {}) => {
      // Other tests check what they load.
      const context = await browser.newContext({ viewport: desktop, serviceWorkers: 'block', ...options });
      closing.push(() => context.close());
      context.setDefaultTimeout(timeoutMs);
      const page = await context.newPage();
      watch(page, new URL(address).origin, complaints);
      if (now) await page.clock.install({ time: now });
      await page.goto(address);
      return page;
    });
    for (const close of closing) await close();
    expect(complaints, task.name).toEqual([]);
  },
  window: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of other fixtures from this pattern
    async ({}, use) => {
      const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
      context.setDefaultTimeout(timeoutMs);
      const page = await context.newPage();
      const complaints: string[] = [];
      watch(page, new URL(inject('site').address).origin, complaints);
      await use({ page, complaints });
      await context.close();
    },
    { scope: 'file' },
  ],
  open: async ({ window: { page, complaints }, task }, use) => {
    await use(async (address) => {
      await page.setViewportSize(desktop);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(address);
      return page;
    });
    expect(complaints.splice(0), task.name).toEqual([]);
  },
});

/** Violations of the content security policy are errors in the console. */
function watch(page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} from ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`Asked another host: ${request.url()}`);
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
