/** A site with two of the languages, a look, a wording and a page of its own, without a change in `src/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLanguage } from '../../src/core/model/languages.ts';
import { test } from '../support/browser.ts';
import { siteUrl } from '../support/run.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';

const languages = ['fr', 'en'];
const agenda = 'meetings/lakes-1/agenda/';

/** Reads where links lead, with the address of the host only if it is another. */
const targetsOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')),
    );

describe('the look and the wording', () => {
  const accents = [
    ['light', 'rgb(122, 31, 43)'],
    ['dark', 'rgb(240, 160, 168)'],
  ] as const;

  test.for(accents)(
    'links on %s pages have the accent of theme.css',
    async ([colorScheme, colour], { visit }) => {
      const page = await visit(`${site.address}/fr/${agenda}`, { colorScheme });
      const link = page.locator('main a[href$="/fr/about/#contact"]');
      expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe(colour);
    },
  );

  test.for(['no-preference', 'more'] as const)(
    'a reader whose preference for contrast is "%s" gets it, although theme.css has softer colours',
    async (contrast, { visit }) => {
      const page = await visit(`${site.address}/fr/${agenda}`, { contrast });
      const [text, note, line] = await page.evaluate(() => {
        const styleOf = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.documentElement);
        return [styleOf('body').color, styleOf('.facts dt').color, styleOf('.facts').borderBlockStartColor];
      });
      const [isSoft, isFaint] = [note !== text, line !== text];
      expect({ isSoft, isFaint }).toEqual({
        isSoft: contrast !== 'more',
        isFaint: contrast !== 'more',
      });
    },
  );

  test.for([`fr/`, `en/${agenda}`, 'en/search/'])(
    'the header of /%s shows logo.svg',
    async (path, { visit }) => {
      const page = await visit(`${site.address}/${path}`);
      const logo = page.locator('header a img');
      expect(await logo.getAttribute('src')).toBe('/some/base/logo.svg');
      expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      expect(await logo.isVisible()).toBe(true);
    },
  );

  test('strings/fr.yaml replaces a text in French, and in no other language', async ({ visit }) => {
    const page = await visit(`${site.address}/fr/`);
    const meetings = page.locator('header nav a[href$="/meetings/"]');
    expect(await meetings.innerText()).toBe('Séances');
    await page.goto(`${site.address}/en/`);
    expect(await meetings.innerText()).toBe('Meetings');
  });

  test('the page and the agenda lead to parts of each other', async ({ visit }) => {
    const page = await visit(`${site.address}/en/about/`);
    expect(await page.locator('h1').innerText()).toBe('About the Assembly');
    await page.locator('main a[href*="/lakes-1/"]').click();
    await page.locator('#pike:target').waitFor();
    await page.locator('main a[href*="/about/"]').click();
    await page.waitForURL(`${site.address}/en/about/#contact`);
    await page.locator('#contact:target').waitFor();
  });
});

describe('the languages', () => {
  test('the first page offers them in their order', async ({ visit }) => {
    const page = await visit(`${site.address}/`);
    expect(await targetsOf(page, 'main a[hreflang]')).toEqual(['/some/base/fr/', '/some/base/en/']);
  });

  test.for(['', 'about/', agenda, 'search/'])('/en/%s leads to no other', async (path, { visit }) => {
    const page = await visit(`${site.address}/en/${path}`);
    expect(await targetsOf(page, 'header nav a[hreflang]')).toEqual(
      languages.map((tag) => `/some/base/${tag}/${path}`),
    );
    const alternates = await targetsOf(page, 'link[rel="alternate"][hreflang]:not([hreflang="x-default"])');
    expect(alternates).toEqual(languages.map((tag) => `${siteUrl}/${tag}/${path}`));
  });

  test('no file is in another', () => {
    const folders = readdirSync(site.dist).filter(isLanguage);
    expect(folders.sort()).toEqual(languages.toSorted());
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(?:ar|es|ru|zh)\.|pagefind.*_(?:ar|es|ru|zh)/.test(file))).toEqual([]);
  });

  test('the sitemap lists pages and alternates in them only', () => {
    const sitemap = readFileSync(join(site.dist, 'sitemap.xml'), 'utf8');
    const tags = [...sitemap.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(['en', 'fr', 'x-default']);
    const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
      url.slice(siteUrl.length),
    );
    expect(pages).toContain('/fr/about/');
    expect(pages.filter((path) => !/^\/(?:(?:fr|en)\/.*)?$/.test(path))).toEqual([]);
  });

  test('search finds texts in them, and offers no other', async ({ visit }) => {
    const page = await visit(`${site.address}/fr/search/?q=brochets+ordre+du+jour`);
    const result = page.locator('#results > li a').first();
    await result.waitFor();
    expect(await result.getAttribute('href')).toContain('/fr/meetings/lakes-1/agenda/');
    const tags = await page
      .locator('main [lang], main [hreflang], main option[value]')
      .evaluateAll((elements) =>
        elements.flatMap((each) => [each.getAttribute('lang'), each.getAttribute('hreflang')]),
      );
    expect(tags.filter((tag) => tag && isLanguage(tag) && !languages.includes(tag))).toEqual([]);
  });
});
