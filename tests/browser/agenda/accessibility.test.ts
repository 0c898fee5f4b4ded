/** An agenda with every control open is accessible in each language, on a desktop and a phone. */
import { describe, expect } from 'vitest';
import { languageTags } from '../../../src/core/model/languages.ts';
import { loadAxe, violationsInLanguage } from '../../support/axe/axe.ts';
import { test } from '../../support/browser.ts';
import { agenda, ready } from '../../support/pages/agenda.ts';

describe.for(['desktop', 'phone'])('on a %s', (device) => {
  const viewport = device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 800 };

  test.for(languageTags)(
    'in %s, with every control open, axe finds no violation',
    async (language, { visit }) => {
      const options = { viewport, timezoneId: 'Asia/Tokyo', now: '2024-03-13T14:30:00Z' };
      const page = await visit(`${agenda('9', language)}?kind=panel`, options);
      await ready(page);
      await page.locator('.meeting-clock button').first().click();
      await page.locator('#panel-2 .star').click();
      await loadAxe(page);
      // What does not depend on the width gives the same result on both devices.
      const violations = (element?: string) =>
        violationsInLanguage(page, language, device === 'phone' ? 'appearance' : 'all', element);
      expect(await violations()).toEqual([]);
      for (const fold of ['.agenda-tool:is(details)', '#panel-3 .item-options:is(details)'])
        for (const element of await page.locator(fold).all()) {
          await element.locator('summary').click();
          expect(await violations(`${fold}[open]`)).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBe(viewport.width);
        }
    },
  );
});
