/** A reader with their own browser, which can be closed and opened again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from '../chromium.ts';

export class Reader {
  readonly folder: string;
  context: BrowserContext;

  private constructor(folder: string, context: BrowserContext) {
    this.folder = folder;
    this.context = context;
  }

  static async create(): Promise<Reader> {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-reader-'));
    return new Reader(folder, await launch(folder));
  }

  /** Closes the browser and opens it again. */
  async restart(): Promise<void> {
    await this.context.close();
    this.context = await launch(this.folder);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** Ends the service worker, as browsers do when it is idle: it loses what it has in memory. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** The service worker that runs. */
  get worker(): Worker {
    const [worker] = this.context.serviceWorkers();
    if (!worker) throw new Error('No service worker is running');
    return worker;
  }
}

/** Does something with a page while its scripts do not run. */
export async function withoutScripts(page: Page, work: () => Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await work();
  await session.detach();
}

const launch = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(join(folder, 'profile'), launchOptions(inject('executable')));
