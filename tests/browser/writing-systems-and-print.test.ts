/** Pages in each writing system, and on paper. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { desktop, phone, test } from '../support/browser.ts';
import { readPrintedPages } from '../support/printed-pages.ts';
import { site } from '../support/sites.ts';

/** 18 mm in CSS pixels. */
const topMargin = 68;

test.for([desktop, phone])(
  'Arabic runs from right to left, and so do its ranges of times ($width px)',
  async (viewport, { visit }) => {
    const page = await visit(`${site.address}/ar/meetings/forum-9/agenda/`, { viewport });
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    const items = await page.locator('.timeline > li').evaluateAll((elements) =>
      elements.map((element) => {
        const x = (node: Node | null | undefined) => {
          const range = document.createRange();
          if (node) range.selectNodeContents(node);
          return range.getBoundingClientRect().x;
        };
        const [start, end] = element.querySelectorAll('time');
        const title = element.querySelector('h3');
        return { id: element.id, start: x(start), dash: x(start?.nextSibling), end: x(end), title: x(title) };
      }),
    );
    expect(items).toHaveLength(18);
    expect(items.filter(({ start, dash, end }) => !(start > dash && dash > end))).toEqual([]);
    if (viewport === desktop) expect(items.filter(({ title, start }) => title > start)).toEqual([]);
  },
);

test('Arabic dates and hours have the same direction in a list of facts', async ({ visit }) => {
  const page = await visit(`${site.address}/ar/meetings/forum-12/`);
  for (const [first, last] of [
    ['10:00', '18:00'],
    ['28', '29'],
  ] as const) {
    const [from, to] = await positions(page, first, last);
    expect(from, `${first}–${last}`).toBeGreaterThan(to);
  }
});

test('a second time in Arabic has the direction of the first', async ({ visit }) => {
  const page = await visit(`${site.address}/ar/meetings/forum-9/agenda/`, { timezoneId: 'Asia/Tokyo' });
  await page.locator('.meeting-clock button').first().click();
  const [start = 0, end = 0] = await page
    .locator('#panel-1 .second-time time')
    .evaluateAll((times) => times.map((time) => time.getBoundingClientRect().x));
  expect(start).toBeGreaterThan(end);
});

test('the heading of an item has its time in its name', async ({ visit }) => {
  const page = await visit(`${site.address}/en/meetings/forum-9/agenda/`);
  const heading = page.locator('#panel-1').getByRole('heading', { level: 3 });
  const title = await heading.innerText();
  expect(await heading.getAttribute('id')).toBe('panel-1_title');
  await page
    .locator('#panel-1')
    .getByRole('heading', { name: `10:10–11:30 ${title}`, exact: true })
    .waitFor();
});

test.for(['ar', 'zh'])('in %s nothing is italic and nothing is justified', async (language, { visit }) => {
  for (const path of ['meetings/forum-9/agenda/', 'meetings/forum-1/note/', 'about/']) {
    const page = await visit(`${site.address}/${language}/${path}`);
    const styles = await page.locator('body *').evaluateAll((elements) =>
      elements.map((element) => {
        const { fontStyle, textAlign } = getComputedStyle(element);
        return `${fontStyle}, ${textAlign}`;
      }),
    );
    expect(styles.filter((style) => /italic|oblique|justify/.test(style))).toEqual([]);
  }
});

test.for(languageTags)(
  'a printed page in %s has the text and its address, and no controls',
  async (language, { visit }) => {
    const paper = { width: 700, height: 1000 };
    const page = await visit(`${site.address}/${language}/meetings/forum-9/agenda/`, {
      viewport: paper,
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(':is(nav, form, summary):visible').count()).toBe(0);
    expect(await page.locator('.timeline > li:visible').count()).toBe(18);
    expect(
      await page
        .locator('.agenda-day > h2')
        .first()
        .evaluate((head) => getComputedStyle(head).position),
    ).toBe('static');
    const address = `https://forum.example.org/some/base/${language}/meetings/forum-9/agenda/`;
    expect(await page.locator('footer').innerText()).toContain(address);
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  },
);

test.for(['ar', 'en', 'zh'])(
  'printed pages in %s have the title at their top except the first, and none has the footer alone',
  async (language, { visit }) => {
    for (const path of ['forum-9/agenda/', 'forum-9/print/', 'forum-1/note/']) {
      const page = await visit(`${site.address}/${language}/meetings/${path}`);
      // The text ends at another height of the last page each time.
      for (let height = 700; height < 1100; height += 50) {
        const pdf = await page.pdf({ width: '794px', height: `${height}px` });
        const pages = readPrintedPages(pdf, topMargin);
        expect(pages.length).toBeGreaterThan(1);
        const [first, ...others] = pages.map(({ headerGlyphs }) => headerGlyphs > 0);
        expect(first).toBe(false);
        expect(others).not.toContain(false);
        for (const { lines } of pages) expect(lines, `${path} ${height}px`).toBeGreaterThan(2);
      }
    }
  },
);

test('the pages of a document have its symbol and date, or the dates of its meeting', async ({ visit }) => {
  for (const [path, reference] of [
    ['forum-12/circular/', /^\u2066.+\u2069 · \d+ \w+ \d{4}$/],
    ['forum-9/agenda/', /^13–14 March 2024$/],
  ] as const) {
    const page = await visit(`${site.address}/en/meetings/${path}`);
    const root = page.locator('html');
    expect(await root.getAttribute('data-print-reference')).toMatch(reference);
    expect(await root.getAttribute('data-print-title')).toBe(await page.locator('h1').innerText());
  }
});

/** Returns the distance of the first occurrence of each text from the left. */
const positions = (page: Page, ...texts: [string, string]): Promise<[number, number]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const places = new Map<string, number>();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const text of wanted) {
        const start = node.textContent?.indexOf(text) ?? -1;
        if (start < 0 || places.has(text)) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + text.length);
        places.set(text, range.getBoundingClientRect().x);
      }
    return [places.get(wanted[0]) ?? Number.NaN, places.get(wanted[1]) ?? Number.NaN];
  }, texts);
