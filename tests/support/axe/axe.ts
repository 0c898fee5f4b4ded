/** Accessibility of pages in the browser, by axe. */
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { directionOf, type Language } from '../../../src/core/model/languages.ts';
import { axePath, axeScript } from './axe-script.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.2, levels A and AA. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose result depends on colours; the others give the same result in every scheme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The rules whose result depends on the width of the window and the length of words. */
const rulesOfSize = ['scrollable-region-focusable', 'target-size'];

/** Of the rules that run, one waits for recordings, and none for style sheets, which would be loaded again. */
const mediaOnly = { assets: ['media'] };

const selections = {
  /** Rules for WCAG. */
  wcag: { runOnly: criteria, preload: mediaOnly },
  /** Also the recommendations of axe. */
  all: { preload: mediaOnly },
  /** As in a page from a file, which cannot fetch its style sheets. */
  allInFile: { preload: false },
  /** What may differ from one window to another. */
  appearance: {
    runOnly: { type: 'rule' as const, values: [...rulesOfColour, ...rulesOfSize] },
    preload: false,
  },
  colour: { runOnly: { type: 'rule' as const, values: rulesOfColour }, preload: false },
  size: { runOnly: { type: 'rule' as const, values: rulesOfSize }, preload: false },
};

type Selection = keyof typeof selections;

/** Loads axe into a page. */
export async function loadAxe(page: Page): Promise<void> {
  if (page.url().startsWith('file:')) await page.evaluate(axeScript);
  // From the server, the browser compiles it once: that takes a quarter of the time.
  else await page.addScriptTag({ url: axePath });
}

/** Violations in an element of a page that has axe, each as a line. */
const violationsIn = (page: Page, selection: Selection, element: string): Promise<string[]> =>
  page.evaluate(
    async ({ element, options }) => {
      const { violations } = await window.axe.run(element, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { element, options: selections[selection] },
  );

/**
 * Violations of a page that has the same elements and colours in all languages: in English in light and dark, in
 * languages written from right to left in light. In the others, only what depends on the length of words can differ.
 */
export async function violationsInLanguage(
  page: Page,
  language: Language,
  selection: 'all' | 'wcag' | 'appearance',
  element = 'html',
): Promise<string[]> {
  if (language === 'en') return violationsInBothSchemes(page, selection, element);
  if (directionOf(language) === 'rtl') return violationsInLight(page, selection, element);
  return selection === 'appearance' ? violationsInLight(page, 'size', element) : [];
}

/** Violations in light, and those that appear in dark. @param element selector; without it, the whole page */
export async function violationsInBothSchemes(
  page: Page,
  selection: Selection,
  element = 'html',
): Promise<string[]> {
  const inLight = await violationsInLight(page, selection, element);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violationsIn(page, 'colour', element);
  return [...inLight, ...inDark.map((line) => `dark: ${line}`)];
}

async function violationsInLight(page: Page, selection: Selection, element = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  return violationsIn(page, selection, element);
}
