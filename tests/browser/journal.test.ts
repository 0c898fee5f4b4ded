/** The journal by the clock of the reader. On 10 September 2024, Fish 1 is resumed and lakes 2, which was cancelled, was to begin. */
import { expect } from 'vitest';
import { sentenceTree } from '../../src/i18n/t.ts';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { test, type Visit } from '../support/browser.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';

const { journal } = sentenceTree('en', {});

/** The days of the sessions from 10 September 2024 on, with the first dates of a session that was postponed to October 2025. */
const fromSeptember = [
  '2024-09-10',
  '2024-09-11',
  '2024-09-20',
  '2024-10-08',
  '2024-10-09',
  '2024-11-12',
  '2024-11-13',
  '2024-12-03',
  '2024-12-04',
  '2024-12-05',
  '2024-12-06',
  '2024-12-09',
  '2024-12-10',
  '2024-12-11',
  '2024-12-12',
  '2024-12-13',
  '2024-12-16',
  '2025-03-04',
  '2025-06-10',
  '2025-06-11',
  '2025-10-07',
  '2025-10-08',
];

async function openAt(time: string, visit: Visit) {
  const page = await visit(`${site.address}/en/journal/`, { now: time });
  await page.locator('#journal[data-grouped]').waitFor();
  const sections = await page
    .locator('#journal > section')
    .evaluateAll((elements) =>
      elements.map((section): [string | undefined, (string | undefined)[]] => [
        section.querySelector('h2')?.firstChild?.textContent ?? undefined,
        [...section.querySelectorAll<HTMLElement>('[data-date]')].map(({ dataset }) => dataset['date']),
      ]),
    );
  return { page, sections };
}

test('begins with today and tomorrow, then lists the days to come and those before', async ({ visit }) => {
  const { page, sections } = await openAt('2024-09-10T12:00:00Z', visit);
  expect(sections).toEqual([
    [journal.today, ['2024-09-10']],
    [journal.tomorrow, ['2024-09-11']],
    [journal.upcoming, [...fromSeptember.slice(2)]],
    ['2024', ['2024-08-01', '2024-07-02', '2024-06-05', '2024-06-04', '2024-05-20', '2024-05-14']],
  ]);
  const today = page.locator('.journal-day').first();
  expect(await today.locator('h3 > a').allInnerTexts()).toEqual([
    'First session of the Commission on Fish (resumed)',
    'Assembly: Second session',
  ]);
  expect(await today.locator('.journal-meeting').last().locator('time, .facts').count()).toBe(0);
  await loadAxe(page);
  expect(await violationsInBothSchemes(page, 'all')).toEqual([]);
});

test('says on an empty day what comes next', async ({ visit }) => {
  const { page, sections } = await openAt('2024-07-10T12:00:00Z', visit);
  expect(sections.slice(0, 2)).toEqual([
    [journal.today, []],
    [journal.upcoming, ['2024-08-01', ...fromSeptember]],
  ]);
  const today = page.locator('.journal-current');
  expect(await today.innerText()).toContain(journal.nothing);
  await today.locator('p a').click();
  await page.waitForURL('**/en/journal/2024-08-01/');
});

test('says after the last day that nothing has been announced', async ({ visit }) => {
  const { page, sections } = await openAt('2026-01-01T12:00:00Z', visit);
  expect(sections.map(([title]) => title)).toEqual([journal.today, '2025', '2024']);
  expect(await page.locator('.journal-current').innerText()).toContain(journal.nothingLater);
});

test('shows the next day when the reader comes back to the page after midnight', async ({ visit }) => {
  const { page } = await openAt('2024-05-13T12:00:00Z', visit);
  expect(await page.locator('.journal-current').first().innerText()).toContain(journal.nothing);
  await page.clock.setSystemTime('2024-05-14T12:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.locator('.journal-current').first().locator('.journal-day[data-date="2024-05-14"]').waitFor();
});
