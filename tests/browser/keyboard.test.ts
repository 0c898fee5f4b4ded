/** Keyboard only: every control can be reached in order, shows that it has the focus, and is not covered. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop, phone, test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

test.for([
  ['/en/', desktop],
  ['/en/', phone],
  ['/en/meetings/forum-12/', desktop],
  ['/ar/meetings/forum-9/agenda/', desktop],
  ['/ar/meetings/forum-9/agenda/', phone],
  ['/zh/meetings/forum-1/note/', desktop],
  ['/fr/search/', phone],
] as const)(
  'Tab reaches every control of %s, and Shift+Tab goes back',
  async ([address, viewport], { visit }) => {
    const page = await visit(site.address + address, { viewport });
    // Scripts bring the tools of an agenda.
    if (address.endsWith('/agenda/')) await page.locator('a.agenda-tool').waitFor();
    const controls = await listControls(page);
    expect(controls.length).toBeGreaterThan(8);
    for (const control of controls) {
      await page.keyboard.press('Tab');
      expect(await focus(page)).toEqual({ control, outlined: true, covered: false });
    }
    for (const control of controls.toReversed().slice(1)) {
      await page.keyboard.press('Shift+Tab');
      expect(await focus(page)).toEqual({ control, outlined: true, covered: false });
    }
  },
);

const selector = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Lists the elements that take the focus, in document order. */
const listControls = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((element, index) => ({ element, name: `${index}: ${element.outerHTML.slice(0, 120)}` }))
        .filter(({ element }) => element.checkVisibility({ visibilityProperty: true }))
        .map(({ name }) => name),
    selector,
  );

/** Describes the focused element: its name, if it shows the focus, and if something covers its centre. */
const focus = (page: Page) =>
  page.evaluate((selector) => {
    const element = document.activeElement ?? document.body;
    const index = [...document.querySelectorAll(selector)].indexOf(element);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box] = element.getClientRects();
    const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      control: `${index}: ${element.outerHTML.slice(0, 120)}`,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      covered: !element.contains(top ?? null),
    };
  }, selector);

test('the first Tab shows a link that skips the navigation', async ({ visit }) => {
  const page = await visit(`${site.address}/en/meetings/forum-9/agenda/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the list of languages opens by key', async ({ visit }) => {
  const page = await visit(`${site.address}/en/`, { viewport: phone });
  await page.locator('.language-switch summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('hreflang'))).toBe('ar');
});

test.for([
  ['ru', desktop],
  ['ru', phone],
] as const)(
  'the target of a fragment is not covered by a sticky header (%s)',
  async ([language, viewport], { visit }) => {
    const page = await visit(`${site.address}/${language}/meetings/forum-8/agenda/`, { viewport });
    const covered = await page.evaluate(async () => {
      const found: string[] = [];
      for (const item of document.querySelectorAll('.timeline > li, .agenda-day > h2')) {
        location.hash = item.id;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const { x, y } = (item.querySelector('time') ?? item).getBoundingClientRect();
        if (!item.contains(document.elementFromPoint(x + 3, y + 3))) found.push(item.id);
      }
      return found;
    });
    expect(covered).toEqual([]);
  },
);
