/** A page that arrives in two pieces, cut anywhere in its first screen: nothing that is painted moves when the rest comes. */
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

/** Longer than a browser waits for more before it paints. */
const pause = 150;

test.for(languageTags)('an agenda in %s', { timeout: 60_000 }, async (language, { visit }) => {
  const path = `${language}/meetings/forum-9/agenda/`;
  const html = readFileSync(join(site.dist, path, 'index.html'), 'utf8');
  // A screen ends at the second item, or before.
  const [, below = 0] = [...html.matchAll(/<li id="/g)].map(({ index }) => index);
  const ends = [...html.matchAll(/>/g)].map(({ index }) => index + 1);
  const cuts = ends.filter((end) => end > html.indexOf('<header') && end <= below);
  // Each language has cuts of its own, so that together they are half of them.
  const own = cuts.filter((_, index) => index % (2 * languageTags.length) === languageTags.indexOf(language));
  expect(own.length).toBeGreaterThan(10);

  let cut = 0;
  const server = createServer(({ url = '' }, response) => {
    const asked = url.slice(base.length);
    if (asked === path) sendInTwo(response, html, cut);
    else sendFile(response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}${path}`;
  try {
    for (const place of own) {
      cut = place;
      const viewport = own.indexOf(place) % 2 === 0 ? desktop : phone;
      const page = await visit(address, { viewport });
      expect(await shifts(page), html.slice(place - 40, place)).toEqual([]);
      await page.context().close();
    }
  } finally {
    server.close().closeAllConnections();
  }
});

function sendInTwo(response: ServerResponse, html: string, cut: number): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.write(html.slice(0, cut));
  setTimeout(() => response.end(html.slice(cut)), pause);
}

function sendFile(response: ServerResponse, path: string): void {
  response.setHeader('Content-Type', types[extname(path)] ?? 'text/javascript');
  response.end(readFileSync(join(site.dist, path)));
}
