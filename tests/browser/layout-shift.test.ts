/** A page that arrives in two pieces, cut anywhere on its first screen: nothing moves when the second piece arrives. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { desktop, phone, shifts, test } from '../support/browser.ts';
import { base } from '../support/run.ts';
import { site } from '../support/sites.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

/** Longer than a browser waits for more before it paints. There is no event to wait for: after the first cuts, it paints nothing. */
const pauseMs = 150;

test.for(languageTags)(
  'nothing moves in an agenda in %s that arrives in two pieces',
  async (language, { visit }) => {
    const path = `${language}/meetings/forum-9/agenda/`;
    const html = readFileSync(join(site.dist, path, 'index.html'), 'utf8');
    // A screen ends at the second item, or before.
    const [, below = 0] = [...html.matchAll(/<li id="/g)].map(({ index }) => index);
    // A closing tag that follows another tag adds nothing to what the browser already has.
    const ends = [...html.matchAll(/(?:[^>\s]\s*<\/[^>]*|<[^/][^>]*)>/g)].map(
      ({ 0: text, index }) => index + text.length,
    );
    const cuts = ends.filter((end) => end > html.indexOf('<header') && end <= below);
    // The languages share the cuts, so that together they try every one.
    const own = cuts.filter((_, index) => index % languageTags.length === languageTags.indexOf(language));
    expect(own.length).toBeGreaterThan(15);

    const server = createServer(({ url = '' }, response) => {
      const [asked = '', cut] = url.slice(base.length).split('?');
      if (asked !== path) return sendFile(response, asked);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(html.slice(0, Number(cut)));
      setTimeout(() => response.end(html.slice(Number(cut))), pauseMs);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}${path}`;
    try {
      // They mostly wait.
      const windows = [desktop, phone, desktop, phone];
      const loadAll = async (viewport: typeof desktop, remainder: number) => {
        const page = await visit(`${address}?${html.length}`, { viewport });
        for (const [index, end] of own.entries()) {
          if (index % windows.length !== remainder) continue;
          await page.goto(`${address}?${end}`);
          expect(await shifts(page), html.slice(end - 40, end)).toEqual([]);
        }
      };
      await Promise.all(windows.map(loadAll));
    } finally {
      server.close().closeAllConnections();
    }
  },
);

function sendFile(response: ServerResponse, path: string): void {
  response.setHeader('Content-Type', types[extname(path)] ?? 'text/javascript');
  response.end(readFileSync(join(site.dist, path)));
}
