/** Every kind of page in six languages: accessible, of the right width, and still, on a phone and a desktop, in light and dark. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import { desktop, phone, shifts, test } from '../support/browser.ts';
import { partial, states, whole } from '../support/sites.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** A sheet of A4 between its margins. */
const paper = { width: 680, height: 1000 };

/** A word of each language that many pages have. */
const word: Record<Language, string> = {
  ar: 'الويبو',
  zh: '产权',
  en: 'WIPO',
  fr: 'OMPI',
  ru: 'ВОИС',
  es: 'OMPI',
};

const kinds: Record<string, (language: Language) => string> = {
  home: () => '/',
  meetings: () => '/meetings/',
  meeting: () => '/meetings/conversation-12/',
  agenda: () => '/meetings/conversation-9/agenda/',
  note: () => '/meetings/conversation-1/note/',
  circular: () => '/meetings/conversation-12/circular/',
  search: (language) => `/search/?q=${encodeURIComponent(word[language])}`,
  about: () => '/about/',
  my: () => '/my/',
  translations: () => '/help/translations/',
  help: () => '/help/',
  'not found': () => '/404.html',
};

const pages = languageTags.flatMap((language) =>
  Object.entries(kinds).map(([kind, path]) => ({
    name: `${kind} in ${language}`,
    address: `${whole.address}/${language}${path(language)}`,
  })),
);
const others = [
  ...['/en/help/schedule-parity/', '/en/help/reference/', '/fr/help/first-circular/'].map((path) => ({
    name: `help: ${path}`,
    address: whole.address + path,
  })),
  { name: 'choice of language', address: `${whole.address}/` },
  { name: 'not found, in no language', address: `${whole.address}/404.html` },
  { name: 'missing in zh', address: `${partial.address}/zh/meetings/conversation-12/circular/` },
  ...(['ar', 'zh', 'en', 'fr'] as const).flatMap((language) =>
    ['', 'circular/', 'circular-rev-1/comparison/', 'agenda-rev-1/', 'note/', 'letter/', 'print/'].map(
      (path) => ({
        name: `states: ${path} in ${language}`,
        address: `${states.address}/${language}/meetings/conversation-90/${path}`,
      }),
    ),
  ),
];

test.for([...pages, ...others])('$name', async ({ address }, { visit }) => {
  const page = await visit(address, { reducedMotion: 'reduce' });
  if (address.includes('?q=')) await page.locator('#results li').first().waitFor();
  expect.soft(await shifts(page), 'shifts while it loads and is scrolled').toEqual([]);
  expect.soft(await moving(page), 'moves for readers who asked for stillness').toEqual([]);

  await page.evaluate(axe.source);
  await page.evaluate(readJoinedLetters);
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violations(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await tooWide(page), `${viewport.width} px`).toEqual([]);
  }

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  expect.soft(await tooWide(page), 'on paper').toEqual([]);
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: desktop.width / 2, height: desktop.height / 2 });
  expect.soft(await tooWide(page), 'enlarged by the browser').toEqual([]);
  await page.setViewportSize(desktop);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect.soft(await tooWide(page), 'with text of twice the size').toEqual([]);
});

/**
 * axe draws a letter alone and in its word; where the two differ it takes the word for an icon and leaves its
 * colours unchecked. So it does with nearly all Arabic. On this canvas they do not differ.
 */
function readJoinedLetters(): void {
  Object.assign(CanvasRenderingContext2D.prototype, {
    measureText: (text: string) => ({ width: text.length }),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(4 * Math.ceil(width * height)).fill(255),
    }),
  });
}

/** WCAG 2.2, levels A and AA. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ runOnly: values, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, criteria);

/** What is wider than the window, or cut off at the edge of its box. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const elements = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const name = ({ tagName, id, className }: Element) => `${tagName} #${id} .${className}`;
    const cut = elements.filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const isForScreenReaders = clipPath !== 'none';
      return overflowX !== 'visible' && !isForScreenReaders && element.scrollWidth > element.clientWidth;
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
