/** Search, below a base path and with the strict content security policy: results lead to the item or paragraph. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/core/model/languages.ts';
import { phone, test, type Visit } from '../support/browser.ts';
import { site } from '../support/sites.ts';

/** Words of one agenda item (on barnacles) and of one numbered paragraph (on the records of Brest). */
const words: [Language, string, string][] = [
  ['ar', 'البرنقيل', 'بريست'],
  ['zh', '藤壶', '布雷斯特'],
  ['en', 'barnacles', 'Brest'],
  ['fr', 'balanes', 'Brest'],
  ['ru', 'балянусах', 'Бресте'],
  ['es', 'percebes', 'Brest'],
];

const searchIn = (language: string) => `${site.address}/${language}/search/`;

describe.for(words)('in %s', ([language, inItem, inParagraph]) => {
  test('finds a typed word in its agenda item', async ({ visit }) => {
    const page = await visit(searchIn(language));
    await page.locator('#search-words').fill(inItem);
    const first = page.locator('#results > li').first().locator('a');
    await first.waitFor();
    expect(await page.locator('#results mark').first().innerText()).toContain(inItem.slice(0, 2));
    await page.waitForURL((url) => url.searchParams.get('q') === inItem);
    await first.click();
    await page.waitForURL(`${site.address}/${language}/meetings/forum-9/agenda/#barnacles`);
    await page.locator('#barnacles:target').waitFor();
  });

  test('finds the paragraph of a word in the address', async ({ visit }) => {
    const page = await visit(`${searchIn(language)}?q=${encodeURIComponent(inParagraph)}`);
    const first = page.locator('#results > li').first().locator('a');
    await first.waitFor();
    expect(await page.locator('#search-words').inputValue()).toBe(inParagraph);
    expect(await page.locator('[role="status"]').innerText()).toContain(inParagraph);
    await first.click();
    await page.waitForURL(`${site.address}/${language}/meetings/forum-1/note/#p2`);
  });
});

/** Opens the search page with a query in its address, and waits for the results. */
async function open(visit: Visit, address: string): Promise<Page> {
  const page = await visit(`${site.address}${address}`);
  await page.locator('#results[data-query]').waitFor();
  return page;
}

const targetsOf = (page: Page, links = '#results a'): Promise<string[]> =>
  page
    .locator(links)
    .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const statusOf = (page: Page): Promise<string> => page.locator('#search-status').innerText();
const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
/** Below the base of the site. */
const folder = new URL(site.address).pathname;

test('filters narrow the results, and are in the address', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=storm+surge');
  const targets = () => targetsOf(page);
  const base = `${folder}/en/meetings/`;
  expect(new Set(await targets()).size).toBeGreaterThan(1);

  await page.locator('#search-meeting').selectOption('forum-8');
  await page.locator('#search-type').selectOption('agenda');
  await expect.poll(targets).toEqual([`${base}forum-8/agenda/`]);
  expect(inAddress(page, 'meeting')).toBe('forum-8');
  expect(inAddress(page, 'type')).toBe('agenda');

  await page.locator('#search-meeting').selectOption('');
  await page.locator('#search-type').selectOption('');
  await page.locator('#search-year').selectOption('2023');
  await expect.poll(targets).toEqual([`${base}forum-8/agenda/`]);
  expect(inAddress(page, 'year')).toBe('2023');
  await page.locator('#search-type').selectOption('agenda');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect(await page.locator('#search-meeting').inputValue()).toBe('forum-8');
  expect(await page.locator('#search-type').inputValue()).toBe('agenda');
  expect(await page.locator('#search-year').inputValue()).toBe('');
});

test('each filter shows how many documents it would leave', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const options = (name: string): Promise<string[]> =>
    page.locator(`#search-${name} option:not([value=""])`).allInnerTexts();
  const counts = async (name: string) =>
    (await options(name)).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  expect((await options('year')).sort()).toEqual(['2019', '2020', '2023', '2024', '2025', '2026']);

  for (const word of ['storm surge', 'barnacles']) {
    await page.locator('#search-words').fill(word);
    await page.locator(`#results[data-query="${word}"]`).waitFor();
    const total = Number(await page.locator('#results').getAttribute('data-total'));
    expect(await page.locator('#results > li').count()).toBe(total);
    for (const name of ['meeting', 'type', 'year'])
      expect((await counts(name)).reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  expect(await options('type')).toContain('Note (0)');
  expect(await page.locator('#search-type option[value="note"]').isDisabled()).toBe(true);
  expect(await page.locator('#search-type option[value="agenda"]').isDisabled()).toBe(false);

  await page.locator('#search-words').fill('');
  await expect.poll(() => options('type')).toContain('Note');
});

test('results can be sorted by date', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=storm+surge');
  const numbers = async () => (await targetsOf(page)).map((path) => Number(/forum-(\d+)/.exec(path)?.[1]));
  const byFit = await numbers();
  await page.locator('#search-sort').selectOption('date');
  await expect.poll(numbers).toEqual(byFit.toSorted((a, b) => b - a));
  expect(inAddress(page, 'sort')).toBe('date');
  await page.goBack();
  await expect.poll(numbers).toEqual(byFit);
  expect(await page.locator('#search-sort').inputValue()).toBe('');
});

test('a document is listed once, and shows its other parts on request', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=storm+surge');
  const items = page.locator('#results > li');
  const documents = await items.count();
  expect(new Set(await targetsOf(page)).size).toBe(documents);

  const button = items.locator('button').first();
  expect(await button.innerText()).toMatch(/^\d+ more match(es)? in this document$/);
  const places = Number.parseInt(await button.innerText(), 10);
  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('#results > li.further-part').count()).toBe(places);
  for (const item of await items.all()) expect(await item.locator('a').count()).toBe(1);
  const first = page.locator('#results > li.further-part a').first();
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await first.getAttribute('href')).toMatch(/#.+$/);

  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await items.count()).toBe(documents);
});

test('the status shows the query that was used instead of the typed one', async ({ visit }) => {
  const amiss = await open(visit, '/en/search/?q=barnicles');
  expect(await statusOf(amiss)).toContain(
    'No results for “barnicles”. Showing results for “barnacles” instead.',
  );
  const partial = await open(visit, '/en/search/?q=barnacles+Brest');
  expect(await statusOf(partial)).toContain('No document contains all these words.');
  expect(await targetsOf(partial)).toHaveLength(2);
});

test('a search without results offers links', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=barnacles&type=circular');
  expect(await statusOf(page)).toContain('No results for “barnacles”');
  expect(await page.locator('#results').getAttribute('data-total')).toBe('0');
  const browse = page.getByRole('navigation', { name: 'Browse documents' });
  expect(await browse.getByRole('link', { name: 'All meetings' }).isVisible()).toBe(true);
  expect(await page.locator('#others-search').isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => targetsOf(page)).toEqual([`${folder}/en/meetings/forum-9/agenda/`]);
  expect(inAddress(page, 'type')).toBe(null);
  expect(await browse.isVisible()).toBe(false);
});

test('the other languages are searched on request; results lead to the reader’s language where it has the document', async ({
  visit,
}) => {
  const page = await open(visit, '/ar/search/?q=2024');
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    );
  expect(await loaded()).not.toContain('/zh/pagefind/');
  await page.locator('#others-search').click();
  await page.locator('#others[data-query="2024"]').waitFor();
  expect(inAddress(page, 'in')).toBe('all');

  const lists = page.locator('#others ol.other-language-results');
  const marks = (name: string) =>
    lists.evaluateAll((all, name) => all.map((list) => list.getAttribute(name)), name);
  expect(await marks('lang')).toEqual(['zh', 'en', 'fr', 'ru', 'es']);
  expect(new Set(await marks('dir'))).toEqual(new Set(['ltr']));
  expect(await page.locator('#others h3').first().innerText()).toMatch(/^中文 \(\d+\)$/);
  for (const item of await lists.locator('li').all()) expect(await item.locator('a').count()).toBe(1);
  const targets = await targetsOf(page, '#others a');
  expect(targets.filter((path) => !path.startsWith(`${folder}/ar/`))).toEqual([]);

  await page.goBack();
  await expect.poll(() => page.locator('#others').isVisible()).toBe(false);
});

test('the other languages open by themselves if nothing is found, until the reader closes them', async ({
  visit,
}) => {
  const page = await open(visit, '/zh/search/?q=Amsterdam');
  await page.locator('#others[data-query="Amsterdam"]').waitFor();
  expect(await targetsOf(page, '#others a')).not.toEqual([]);
  expect(inAddress(page, 'in')).toBe(null);
  await page.locator('#others-search').click();
  await expect.poll(() => page.locator('#others').isVisible()).toBe(false);
  await page.locator('#others-search').click();
  await page.locator('#others[data-query="Amsterdam"]').waitFor();
});

test('the language switch keeps the query and the filters', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=barnacles');
  await page.locator('#search-words').fill('Brest');
  await page.locator('#results[data-query="Brest"]').waitFor();
  await page.locator('#search-type').selectOption('note');
  await page.locator('.language-switch a[hreflang="fr"]').click();
  await page.waitForURL((url) => url.pathname === `${folder}/fr/search/`);
  expect(inAddress(page, 'q')).toBe('Brest');
  expect(inAddress(page, 'type')).toBe('note');
  await page.locator('#results[data-query="Brest"]').waitFor();
});

test('documents with some of the words follow those with all, and say so', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=barnacles+storm');
  const notes = await page
    .locator('#results > li')
    .evaluateAll((items) =>
      items.map((item) => item.textContent.includes('Contains only some of these words')),
    );
  expect(notes.length).toBeGreaterThan(1);
  expect(notes).toEqual(notes.map((_, at) => at > 0));
  expect((await targetsOf(page))[0]).toBe(`${folder}/en/meetings/forum-9/agenda/`);
  expect(await statusOf(page)).toContain('1 result for');
  expect(await statusOf(page)).toContain('Documents that contain only some of these words follow.');
});

test('a title in another language is found by the title of the same part', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=lunch&in=all');
  await page.locator('#others[data-query="lunch"]').waitFor();
  expect(await page.locator('#others ol[lang="ru"] mark').first().innerText()).toBe('Обед');
  const targets = await targetsOf(page, '#others ol[lang="ru"] a');
  expect(targets).toContain(`${folder}/en/meetings/forum-9/agenda/`);
});

test('a document that the reader’s language lacks is shown in another language', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=Kronstadt&in=all');
  await page.locator('#others[data-query]').waitFor();
  const link = page.locator('#others ol[lang="fr"] a').first();
  expect(await link.getAttribute('hreflang')).toBe('fr');
  expect(await link.getAttribute('href')).toBe(`${folder}/fr/meetings/forum-2/note/#p2`);
});

test('Enter adds an entry to the history, and “back” leads to the previous results', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const status = () => page.locator('[role="status"]').innerText();
  const field = page.locator('#search-words');
  await field.fill('barnacles');
  await field.press('Enter');
  await expect.poll(status).toContain('barnacles');
  await field.fill('Brest');
  await field.press('Enter');
  await expect.poll(status).toContain('Brest');
  await page.goBack();
  await expect.poll(status).toContain('barnacles');
  expect(await field.inputValue()).toBe('barnacles');
  await page.locator('#results a').first().click();
  await page.goBack();
  await expect.poll(status).toContain('barnacles');
});

test('searches what was typed before the scripts were loaded', async ({ visit }) => {
  const page = await visit(`${site.address}/en/about/`);
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(searchIn('en'), { waitUntil: 'commit' });
  await page.locator('#search-words').pressSequentially('barnacles');
  arrive();
  await page.locator('#results[data-query="barnacles"]').waitFor();
  expect(inAddress(page, 'q')).toBe('barnacles');
});

test('the form in the header of every page searches', async ({ visit }) => {
  const page = await visit(`${site.address}/fr/meetings/`);
  await page.locator('header [type="search"]').fill('balanes');
  await page.locator('header [type="search"]').press('Enter');
  await page.waitForURL(`${searchIn('fr')}?q=balanes`);
  await page.locator('#results a').first().waitFor();
});

describe('the key /', () => {
  const isFocused = (page: Page, field: string) =>
    page.locator(field).evaluate((element) => element === document.activeElement);

  test('leads to the field in the header of every page', async ({ visit }) => {
    const page = await visit(`${site.address}/fr/meetings/forum-9/agenda/`);
    const field = 'header [name="q"]';
    expect(await page.locator(field).getAttribute('aria-keyshortcuts')).toBe('/');
    expect(await page.locator(field).getAttribute('placeholder')).toBe('/');
    await page.keyboard.press('Control+/');
    expect(await isFocused(page, field)).toBe(false);
    await page.keyboard.press('/');
    expect(await isFocused(page, field)).toBe(true);
    await page.keyboard.type('2/24');
    expect(await page.locator(field).inputValue()).toBe('2/24');
  });

  test('is recognized by its character on every keyboard layout', async ({ visit }) => {
    const page = await visit(`${site.address}/ru/meetings/`);
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '/', code: 'Digit7', shiftKey: true, bubbles: true }),
      ),
    );
    expect(await isFocused(page, 'header [name="q"]')).toBe(true);
  });

  test('leads to the search page if the header has no room for the field', async ({ visit }) => {
    const page = await visit(`${site.address}/ar/meetings/`, { viewport: phone });
    await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname === new URL(searchIn('ar')).pathname);
    await expect.poll(() => isFocused(page, '#search-words')).toBe(true);
  });

  test('can be turned off', async ({ visit }) => {
    const page = await visit(searchIn('en'));
    await page.getByLabel('Press /').uncheck();
    await page.goto(`${site.address}/en/meetings/`);
    await page.keyboard.press('/');
    expect(await isFocused(page, 'header [name="q"]')).toBe(false);
    expect(await page.locator('header [name="q"]').getAttribute('aria-keyshortcuts')).toBe(null);
  });
});

test('Enter that confirms the word of an input method does not search', async ({ visit }) => {
  const page = await visit(searchIn('zh'));
  const field = page.locator('#search-words');
  await field.dispatchEvent('compositionstart');
  await field.fill('藤壶');
  await field.press('Enter');
  // A search writes its query into the address at once.
  expect(await page.evaluate(() => location.search)).toBe('');
  await field.dispatchEvent('compositionend');
  await page.locator('#results[data-query="藤壶"]').waitFor();
});

test('without scripts, links lead to the documents', async ({ visit }) => {
  const page = await visit(searchIn('en'), { javaScriptEnabled: false });
  expect(await page.locator('noscript .notice').isVisible()).toBe(true);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'All meetings' }).click();
  await page.waitForURL(`${site.address}/en/meetings/`);
});

test('a search without results says so in the language of the reader', async ({ visit }) => {
  const page = await visit(`${searchIn('es')}?q=xyzzy`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('xyzzy');
  expect(await page.locator('#results > li').count()).toBe(0);
});

test('loads only the head of the index before the search is used', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const ofIndex = async () =>
    (await loaded()).filter((name) => name.includes('/pagefind/')).map((name) => new URL(name).pathname);
  const bundle = `${new URL(site.address).pathname}/en/pagefind`;
  expect(new Set(await ofIndex())).toEqual(new Set([`${bundle}/pages.packed`]));
  await page.locator('#search-words').fill('barnacles');
  await page.locator('#results a').first().waitFor();
  expect((await ofIndex()).filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(1);
});

/** The files that a search loads, step by step: none in a step may wait for another one in it. */
const steps: readonly RegExp[] = [
  /\.js$|\/pages\.packed$/,
  /\.pf_index$|\/words\/\w+\.packed$/,
  /\.pf_fragment$/,
];
const stepOf = (address: string): number => steps.findIndex((step) => step.test(address));

describe.for([
  'barnacles',
  'the records of Brest',
  'how do I register',
  'when is the meeting in Geneva',
  'F. 302',
])('“%s”', (q) => {
  test('loads what it needs in three steps after the page', async ({ visit }) => {
    const address = `${searchIn('en')}?${new URLSearchParams({ q })}`;
    const found = await visit(address);
    await found.locator('#results[data-query]').waitFor();
    const loaded = await found.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('/pagefind/') && stepOf(name) < 0)).toEqual([]);

    const page = await visit(`${site.address}/en/meetings/`);
    const waiting = steps.map((_, step) => new Set(loaded.filter((name) => stepOf(name) === step)));
    const complete = waiting.map(() => Promise.withResolvers<void>());
    await page.route('**', async (route) => {
      const name = route.request().url();
      const step = stepOf(name);
      waiting[step]?.delete(name);
      if (waiting[step]?.size === 0) complete[step]?.resolve();
      await complete[step]?.promise;
      await route.continue();
    });
    // Scripts that the page waits for would delay the end of the navigation.
    await page.goto(address, { waitUntil: 'commit' });
    await page
      .locator('#results[data-query]')
      .waitFor({ timeout: 30_000 })
      .catch(() => {});
    expect(waiting.map((names) => [...names])).toEqual([[], [], []]);
    await page.locator('#results[data-query]').waitFor();
  });
});

test.for([
  ['en', 'cite a paragraph'],
  ['ru', 'ссылка на пункт'],
] as const)('in %s, “%s” finds a page that belongs to no meeting', async ([language, q], { visit }) => {
  const page = await open(visit, `/${language}/search/?${new URLSearchParams({ q, type: 'page' })}`);
  expect(await targetsOf(page)).toEqual([`${folder}/${language}/about/`]);
  expect(await targetsOf(page, '#results a[href$="#cite"]')).toHaveLength(1);
});

test('a text is not found in a language that its document lacks', async ({ visit }) => {
  const page = await visit(`${searchIn('zh')}?q=Amsterdam`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('Amsterdam');
  expect(await targetsOf(page)).toEqual([]);
});
