/** Meetings that do not take place, by the clock of the reader. Lakes 2 was cancelled, lakes 3 postponed without new dates. */
import { expect } from 'vitest';
import { sentenceTree } from '../../src/i18n/t.ts';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { test } from '../support/browser.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';

const { home, meeting } = sentenceTree('en', {});

const upcoming = ['lakes-2', 'lakes-extraordinary', 'lakes-3'];

test.for([
  ['2024-09-09T12:00:00Z', { [home.upcoming]: upcoming, [home.past]: ['lakes-1'] }],
  // A day on which the second session was to be held.
  ['2024-09-10T12:00:00Z', { [home.upcoming]: upcoming, [home.past]: ['lakes-1'] }],
  [
    '2026-09-10T12:00:00Z',
    { [home.upcoming]: ['lakes-3'], [home.past]: ['lakes-extraordinary', 'lakes-2', 'lakes-1'] },
  ],
] as const)('on the page of their series at %s', async ([time, expected], { visit }) => {
  const page = await visit(`${site.address}/en/series/assembly/`, { now: time });
  await page.locator('#meetings[data-grouped]').waitFor();
  const sections = await page
    .locator('#meetings section')
    .evaluateAll((elements) =>
      elements.map((section) => [
        section.querySelector('h2')?.textContent,
        [...section.querySelectorAll<HTMLAnchorElement>('h3 a')].map(
          ({ href }) => /lakes-\w+/.exec(href)?.[0],
        ),
      ]),
    );
  expect(Object.fromEntries(sections)).toEqual(expected);
});

test('while it was to be held, the agenda of a cancelled meeting has no current item, and My agenda says why', async ({
  visit,
}) => {
  const address = `${site.address}/en/meetings/lakes-2/agenda/#now`;
  const page = await visit(address, { now: '2024-09-10T08:30:00Z' });
  await page.locator('#reeds .star').click();
  expect(await page.locator('[aria-current="time"], #now, .meeting-clock .badge').count()).toBe(0);
  await page.goto(`${site.address}/en/my/`);
  await page.locator('#page_my .timeline > li').waitFor();
  expect(await page.locator('#page_my h2 .badge').innerText()).toBe('Cancelled');
  expect(await page.locator('#page_my [aria-current="time"]').count()).toBe(0);
});

test('the page of a cancelled meeting has no accessibility problems', async ({ visit }) => {
  const page = await visit(`${site.address}/fr/meetings/lakes-2/`);
  await loadAxe(page);
  expect(await violationsInBothSchemes(page, 'all')).toEqual([]);
  expect(await page.locator('.deadline .row-date span').innerText()).not.toBe(meeting.deadlinePassed);
});
