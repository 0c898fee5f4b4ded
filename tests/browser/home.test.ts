/** The home page shows current, upcoming and past meetings by the clock; the days of a meeting are days in its zone. */
import { expect } from 'vitest';
import { sentenceTree } from '../../src/i18n/t.ts';
import { test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

const { home } = sentenceTree('en', {});

// 28 and 29 October 2025 in Geneva, an hour ahead of UTC.
test.for([
  ['2025-10-01T12:00:00Z', home.upcoming],
  ['2025-10-27T22:59:00Z', home.upcoming],
  ['2025-10-27T23:01:00Z', home.now],
  ['2025-10-29T22:59:00Z', home.now],
  ['2025-10-29T23:01:00Z', home.past],
] as const)('at %s the twelfth session stands under “%s”', async ([time, heading], { visit }) => {
  const page = await visit(`${site.address}/en/`, { now: time });
  const section = page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) });
  expect(await section.locator('h3 a[href$="/meetings/forum-12/"]').count()).toBe(1);
});
