/** A site of several series: its home page by the clock, the pages of series, the filter of search, and what is saved. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { sentenceTree } from '../../src/i18n/t.ts';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { test } from '../support/browser.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';
import { htmlProblems } from '../support/validators/html.ts';

const { home } = sentenceTree('en', {});
const pages = ['', 'meetings/', 'series/assembly/', 'series/fish/', 'series/workshops/', 'meetings/fish-1/'];

/** Text of a file of the built site. */
const fileOf = (path: string): string => readFileSync(join(site.dist, path), 'utf8');

describe('the home page', () => {
  // 4 June 2024 in Annecy, two hours ahead of UTC.
  test('shows current and upcoming meetings of all series first, with their series', async ({ visit }) => {
    const page = await visit(`${site.address}/en/`, { now: '2024-06-04T10:00:00Z' });
    const linesOf = (heading: string) =>
      page
        .locator('section', { has: page.getByRole('heading', { name: heading, exact: true, level: 2 }) })
        .getByRole('heading', { level: 3 })
        .allInnerTexts();
    expect(await linesOf(home.now)).toEqual(['CF: First session']);
    expect(await linesOf(home.upcoming)).toEqual([
      'CF: Informal meeting with anglers',
      'Assembly: Second session',
      'First session of the Commission on Fish (resumed)',
      'First session of the Committee on Navigation',
      'Workshops: First workshop',
      'Assembly: Second extraordinary session',
      'Second session of the Committee on Navigation',
      // Postponed, without new dates.
      'Assembly: Third session',
    ]);
  });

  test('keeps the latest past meetings of each series', async ({ visit }) => {
    const page = await visit(`${site.address}/en/`, { now: '2030-01-01T10:00:00Z' });
    expect(await page.getByRole('heading', { name: home.now }).count()).toBe(0);
    const fish = page.locator('section.organ', {
      has: page.getByRole('heading', { name: /^Commission on Fish/ }),
    });
    expect(await fish.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'First session of the Commission on Fish (resumed)',
      'Informal meeting with anglers',
      'First session',
      'Workshops of the Commission 1 meeting',
    ]);
  });

  test('groups all meetings without scripts', async ({ visit }) => {
    const page = await visit(`${site.address}/fr/`, { javaScriptEnabled: false });
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Assemblée des lacs 4 réunions',
      'Commission des poissons 3 réunions',
      'Comité de la navigation 2 réunions',
    ]);
    expect(await page.getByRole('link', { name: 'Ateliers de la Commission' }).getAttribute('href')).toBe(
      '/some/base/fr/series/workshops/',
    );
  });
});

test('the filter of search narrows the results to a series, and is in the address', async ({ visit }) => {
  const page = await visit(`${site.address}/en/search/?q=reed+beds`);
  const total = () => page.locator('#results[data-query]').getAttribute('data-total');
  await expect.poll(total).toBe('7');
  await page.locator('#search-series').selectOption('fish');
  await expect.poll(total).toBe('1');
  expect(new URL(page.url()).searchParams.get('series')).toBe('fish');
  expect(await page.locator('#search-series option[value="workshops"]').isDisabled()).toBe(true);
  await page.reload();
  await expect.poll(total).toBe('1');
  expect(await page.locator('#search-meeting optgroup').count()).toBe(4);
});

test.for(pages)('axe finds no violation in /en/%s in light and dark, on a phone', async (path, { visit }) => {
  const page = await visit(`${site.address}/en/${path}`, { viewport: { width: 390, height: 844 } });
  await loadAxe(page);
  expect(await violationsInBothSchemes(page, 'all')).toEqual([]);
});

test.for(pages)('/fr/%s is valid HTML', async (path) => {
  expect(await htmlProblems(fileOf(`fr/${path}index.html`))).toEqual([]);
});

test('the page of a document says in its title and its breadcrumbs which organ meets', async ({ visit }) => {
  const page = await visit(`${site.address}/en/meetings/fish-1/note/`);
  expect(await page.title()).toBe('Fish in the reed beds – CF, 1st session – Lakes');
  expect(await page.locator('.breadcrumbs li').allInnerTexts()).toEqual([
    'Home',
    'Meetings',
    'CF',
    '1st session',
  ]);
  expect(await page.locator('.page-head .lede').innerText()).toBe('CF: First session');
});

test('the pages and the calendar of a series are saved as a group of their own', () => {
  const list = JSON.parse(fileOf('en/offline/series/fish.json')) as object;
  expect(Object.keys(list).sort()).toEqual(['en/series/fish/', 'en/series/fish/calendar.ics']);
});
