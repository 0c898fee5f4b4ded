/** Every kind of page in six languages: accessible, within its window and without movement, on a desktop, a phone and paper. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import { loadAxe, violationsInLanguage } from '../support/axe/axe.ts';
import { desktop, phone, shifts, test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

/** A sheet of A4 between its margins. */
const paper = { width: 680, height: 1000 };

/** A word that occurs on many pages, in each language. */
const word: Record<Language, string> = {
  ar: 'المد',
  zh: '潮汐',
  en: 'tide',
  fr: 'marée',
  ru: 'прилив',
  es: 'marea',
};

const kinds: Record<string, (language: Language) => string> = {
  home: () => '/',
  meetings: () => '/meetings/',
  meeting: () => '/meetings/forum-12/',
  agenda: () => '/meetings/forum-9/agenda/',
  note: () => '/meetings/forum-1/note/',
  circular: () => '/meetings/forum-12/circular/',
  register: () => '/registers/gauge-networks/',
  entry: () => '/registers/gauge-networks/bay-of-islands/',
  country: () => '/registers/gauge-networks/country/nz/?with=fr',
  search: (language) => `/search/?q=${encodeURIComponent(word[language])}`,
  about: () => '/about/',
  'page in a folder': () => '/about/observers/',
  my: () => '/my/',
  journal: () => '/journal/',
  'day of the journal': () => '/journal/2024-03-13/',
  translations: () => '/help/translations/',
  help: () => '/help/',
  'not found': () => '/404.html',
};

const pages = languageTags.flatMap((language) =>
  Object.entries(kinds).map(([kind, path]) => ({
    name: `${kind} in ${language}`,
    checkedAs: language,
    address: `${site.address}/${language}${path(language)}`,
  })),
);
/** Pages of other kinds are checked in full, although some are in another language than English. */
const others: typeof pages = [
  ...['/en/help/schedule-parity/', '/en/help/reference/', '/fr/help/first-circular/'].map((path) => ({
    name: `help: ${path}`,
    address: site.address + path,
    checkedAs: 'en' as const,
  })),
  { name: 'choice of language', address: `${site.address}/`, checkedAs: 'en' },
  { name: 'not found, in no language', address: `${site.address}/404.html`, checkedAs: 'en' },
  { name: 'page missing in ar', address: `${site.address}/ar/about/observers/harbour/`, checkedAs: 'ar' },
  { name: 'missing in zh', address: `${site.address}/zh/meetings/forum-2/circular/`, checkedAs: 'en' },
  ...(['ar', 'zh', 'en', 'fr'] as const).flatMap((language) =>
    ['', 'circular/', 'circular-rev-1/comparison/', 'agenda-rev-1/', 'note/', 'letter/', 'print/'].map(
      (path) => ({
        name: `forum 13: ${path} in ${language}`,
        checkedAs: language,
        address: `${site.address}/${language}/meetings/forum-13/${path}`,
      }),
    ),
  ),
];

test.for([...pages, ...others])('$name', async ({ address, checkedAs }, { open }) => {
  const page = await open(address);
  if (address.includes('?q=')) {
    await page.locator('#results li').first().waitFor();
    await painted(page);
  }
  expect.soft(await shifts(page), 'shifts while it loads and is scrolled').toEqual([]);
  expect.soft(await moving(page), 'moves for readers who asked for stillness').toEqual([]);

  await loadAxe(page);
  for (const [viewport, selection] of [
    [desktop, 'wcag'],
    [phone, 'appearance'],
  ] as const) {
    await page.setViewportSize(viewport);
    expect.soft(await violationsInLanguage(page, checkedAs, selection), `${viewport.width} px`).toEqual([]);
    expect.soft(await tooWide(page), `${viewport.width} px`).toEqual([]);
  }

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  expect.soft(await tooWide(page), 'on paper').toEqual([]);
  await page.emulateMedia({ media: null });

  await page.setViewportSize({ width: desktop.width / 2, height: desktop.height / 2 });
  expect.soft(await tooWide(page), 'enlarged by the browser').toEqual([]);
  await page.setViewportSize(desktop);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect.soft(await tooWide(page), 'with text of twice the size').toEqual([]);
});

/** Waits for a frame with what the page shows now: a shift in the frame in which it is scrolled is not one that readers see. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Lists the elements that are wider than the window, or cut off at the edge of their box. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const elements = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const name = ({ tagName, id, className }: Element) => `${tagName} #${id} .${className}`;
    const cut = elements.filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const isForScreenReaders = clipPath !== 'none';
      // A wide table can be scrolled, by key as well.
      const isScrollable = overflowX === 'auto' && (element as HTMLElement).tabIndex === 0;
      return (
        overflowX !== 'visible' &&
        !isForScreenReaders &&
        !isScrollable &&
        element.scrollWidth > element.clientWidth
      );
    });
    const outside = elements.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return scrollWidth > clientWidth && (left < 0 || right > clientWidth);
    });
    return [
      ...(scrollWidth > clientWidth ? [`The page has ${scrollWidth} px.`] : []),
      ...outside.map((element) => `Sticks out: ${name(element)}`),
      ...cut.map((element) => `Cut off: ${name(element)}`),
    ];
  });

const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const still = { animationName: 'none', transitionDuration: '0s', scrollBehavior: 'auto' } as const;
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      return Object.entries(still)
        .filter(([property, value]) => style[property as keyof typeof still] !== value)
        .map(([property]) => `${element.tagName} .${element.className}: ${property}`);
    });
  });
