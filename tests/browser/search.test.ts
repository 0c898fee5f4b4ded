/** Search, below a base path and under the strict policy: a word leads to the very item or paragraph. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/core/model/languages.ts';
import { phone, test, type Visit } from '../support/browser.ts';
import { partial, whole } from '../support/sites.ts';

/** Words that stand in one agenda item (on synapses) and in one numbered paragraph (on the Vienna Classification). */
const words: [Language, string, string][] = [
  ['ar', 'المشابك', 'فيينا'],
  ['zh', '突触', '维也纳'],
  ['en', 'synapses', 'Vienna'],
  ['fr', 'synapses', 'Vienne'],
  ['ru', 'синапсах', 'Венской'],
  ['es', 'sinapsis', 'Viena'],
];

const searchIn = (language: string, site = whole) => `${site.address}/${language}/search/`;

describe.for(words)('in %s', ([language, inItem, inParagraph]) => {
  test('a typed word is found in its agenda item', async ({ visit }) => {
    const page = await visit(searchIn(language));
    await page.locator('#search-words').fill(inItem);
    const first = page.locator('#results > li').first().locator('a');
    await first.waitFor();
    expect(await page.locator('#results mark').first().innerText()).toContain(inItem.slice(0, 2));
    await page.waitForURL((url) => url.searchParams.get('q') === inItem);
    await first.click();
    await page.waitForURL(`${whole.address}/${language}/meetings/conversation-9/agenda/#neuroscience`);
    await page.locator('#neuroscience:target').waitFor();
  });

  test('an address with a word shows the paragraph', async ({ visit }) => {
    const page = await visit(`${searchIn(language)}?q=${encodeURIComponent(inParagraph)}`);
    const first = page.locator('#results > li').first().locator('a');
    await first.waitFor();
    expect(await page.locator('#search-words').inputValue()).toBe(inParagraph);
    expect(await page.locator('[role="status"]').innerText()).toContain(inParagraph);
    await first.click();
    await page.waitForURL(`${whole.address}/${language}/meetings/conversation-1/note/#p2`);
  });
});

/** Opens the search page with a query in its address, and waits for the results. */
async function open(visit: Visit, address: string, site = whole): Promise<Page> {
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
const folder = (site = whole) => new URL(site.address).pathname;

test('filters narrow the results, and stand in the address', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=training+data');
  const targets = () => targetsOf(page);
  const base = `${folder()}/en/meetings/`;
  expect(new Set(await targets()).size).toBeGreaterThan(1);

  await page.locator('#search-meeting').selectOption('conversation-8');
  await page.locator('#search-type').selectOption('agenda');
  await expect.poll(targets).toEqual([`${base}conversation-8/agenda/`]);
  expect(inAddress(page, 'meeting')).toBe('conversation-8');
  expect(inAddress(page, 'type')).toBe('agenda');

  await page.locator('#search-meeting').selectOption('');
  await page.locator('#search-type').selectOption('');
  await page.locator('#search-year').selectOption('2023');
  await expect.poll(targets).toEqual([`${base}conversation-8/agenda/`]);
  expect(inAddress(page, 'year')).toBe('2023');
  await page.locator('#search-type').selectOption('agenda');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect(await page.locator('#search-meeting').inputValue()).toBe('conversation-8');
  expect(await page.locator('#search-type').inputValue()).toBe('agenda');
  expect(await page.locator('#search-year').inputValue()).toBe('');
});

test('each filter says how many documents it would leave', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const options = (name: string): Promise<string[]> =>
    page.locator(`#search-${name} option:not([value=""])`).allInnerTexts();
  const counts = async (name: string) =>
    (await options(name)).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  expect((await options('year')).sort()).toEqual(['2019', '2023', '2024', '2025']);

  for (const word of ['training data', 'synapses']) {
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

test('the latest come first where the reader wants them so', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=training+data');
  const numbers = async () =>
    (await targetsOf(page)).map((path) => Number(/conversation-(\d+)/.exec(path)?.[1]));
  const byFit = await numbers();
  await page.locator('#search-sort').selectOption('date');
  await expect.poll(numbers).toEqual(byFit.toSorted((a, b) => b - a));
  expect(inAddress(page, 'sort')).toBe('date');
  await page.goBack();
  await expect.poll(numbers).toEqual(byFit);
  expect(await page.locator('#search-sort').inputValue()).toBe('');
});

test('a document stands there once, and shows its other places when asked', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=training+data');
  const items = page.locator('#results > li');
  const documents = await items.count();
  expect(new Set(await targetsOf(page)).size).toBe(documents);

  const button = items.locator('button').first();
  expect(await button.innerText()).toMatch(/\d+ more matches in this document/);
  const places = Number.parseInt(await button.innerText(), 10);
  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('#results > li.further').count()).toBe(places);
  for (const item of await items.all()) expect(await item.locator('a').count()).toBe(1);
  const first = page.locator('#results > li.further a').first();
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await first.getAttribute('href')).toMatch(/#.+$/);

  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await items.count()).toBe(documents);
});

test('what was searched in place of what was typed is said', async ({ visit }) => {
  const amiss = await open(visit, '/en/search/?q=sinapses');
  expect(await statusOf(amiss)).toContain(
    'No results for “sinapses”. Showing results for “synapses” instead.',
  );
  const parted = await open(visit, '/en/search/?q=synapses+Vienna');
  expect(await statusOf(parted)).toContain('No document contains all these words.');
  expect(await targetsOf(parted)).toHaveLength(2);
});

test('where nothing is found, there are ways on', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=synapses&type=circular');
  expect(await statusOf(page)).toContain('No results for “synapses”');
  expect(await page.locator('#results').getAttribute('data-total')).toBe('0');
  const browse = page.getByRole('navigation', { name: 'Browse documents' });
  expect(await browse.getByRole('link', { name: 'All meetings' }).isVisible()).toBe(true);
  expect(await page.locator('#others-search').isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => targetsOf(page)).toEqual([`${folder()}/en/meetings/conversation-9/agenda/`]);
  expect(inAddress(page, 'type')).toBe(null);
  expect(await browse.isVisible()).toBe(false);
});

test('the other languages are searched on request, and lead to what the reader can read', async ({
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

  const lists = page.locator('#others ol.others');
  const marks = (name: string) =>
    lists.evaluateAll((all, name) => all.map((list) => list.getAttribute(name)), name);
  expect(await marks('lang')).toEqual(['zh', 'en', 'fr', 'ru', 'es']);
  expect(new Set(await marks('dir'))).toEqual(new Set(['ltr']));
  expect(await page.locator('#others h3').first().innerText()).toMatch(/^中文 \(\d+\)$/);
  for (const item of await lists.locator('li').all()) expect(await item.locator('a').count()).toBe(1);
  const targets = await targetsOf(page, '#others a');
  expect(targets.filter((path) => !path.startsWith(`${folder()}/ar/`))).toEqual([]);

  await page.goBack();
  await expect.poll(() => page.locator('#others').isVisible()).toBe(false);
});

test('a word is found in the other languages by what they call the same', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=deepfake&in=all');
  await page.locator('#others[data-query="deepfake"]').waitFor();
  expect(await page.locator('#others ol[lang="ru"] mark').first().innerText()).toContain('дипфейк');
  const targets = await targetsOf(page, '#others ol[lang="ru"] a');
  expect(targets).toContain(`${folder()}/en/meetings/conversation-12/circular/`);
});

test('what the reader’s language lacks is shown in the language that has it', async ({ visit }) => {
  const page = await open(visit, '/en/search/?q=Vienne&in=all', partial);
  await page.locator('#others[data-query]').waitFor();
  const link = page.locator('#others ol[lang="fr"] a').first();
  expect(await link.getAttribute('hreflang')).toBe('fr');
  expect(await link.getAttribute('href')).toBe(`${folder(partial)}/fr/meetings/conversation-1/note/#p2`);
});

test('Enter makes an entry in the history, and “back” leads to the former results', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const status = () => page.locator('[role="status"]').innerText();
  const field = page.locator('#search-words');
  await field.fill('synapses');
  await field.press('Enter');
  await expect.poll(status).toContain('synapses');
  await field.fill('Vienna');
  await field.press('Enter');
  await expect.poll(status).toContain('Vienna');
  await page.goBack();
  await expect.poll(status).toContain('synapses');
  expect(await field.inputValue()).toBe('synapses');
  await page.locator('#results a').first().click();
  await page.goBack();
  await expect.poll(status).toContain('synapses');
});

test('what is typed before the scripts are there is searched', async ({ visit }) => {
  const page = await visit(`${whole.address}/en/about/`);
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(searchIn('en'), { waitUntil: 'commit' });
  await page.locator('#search-words').pressSequentially('synapses');
  arrive();
  await page.locator('#results[data-query="synapses"]').waitFor();
  expect(inAddress(page, 'q')).toBe('synapses');
});

test('the form in the head of every page searches', async ({ visit }) => {
  const page = await visit(`${whole.address}/fr/meetings/`);
  await page.locator('header [type="search"]').fill('synapses');
  await page.locator('header [type="search"]').press('Enter');
  await page.waitForURL(`${searchIn('fr')}?q=synapses`);
  await page.locator('#results a').first().waitFor();
});

describe('the key /', () => {
  const isFocused = (page: Page, field: string) =>
    page.locator(field).evaluate((element) => element === document.activeElement);

  test('leads to the field in the head of every page', async ({ visit }) => {
    const page = await visit(`${whole.address}/fr/meetings/conversation-9/agenda/`);
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

  test('is known by what it writes, whatever it takes to press it', async ({ visit }) => {
    const page = await visit(`${whole.address}/ru/meetings/`);
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '/', code: 'Digit7', shiftKey: true, bubbles: true }),
      ),
    );
    expect(await isFocused(page, 'header [name="q"]')).toBe(true);
  });

  test('leads to the search page where the head has no room for the field', async ({ visit }) => {
    const page = await visit(`${whole.address}/ar/meetings/`, { viewport: phone });
    await page.keyboard.press('/');
    await page.waitForURL((url) => url.pathname === new URL(searchIn('ar')).pathname);
    await expect.poll(() => isFocused(page, '#search-words')).toBe(true);
  });

  test('can be turned off', async ({ visit }) => {
    const page = await visit(searchIn('en'));
    await page.getByLabel('Press /').uncheck();
    await page.goto(`${whole.address}/en/meetings/`);
    await page.keyboard.press('/');
    expect(await isFocused(page, 'header [name="q"]')).toBe(false);
    expect(await page.locator('header [name="q"]').getAttribute('aria-keyshortcuts')).toBe(null);
  });
});

test('Enter that ends a word of an input method searches nothing', async ({ visit }) => {
  const page = await visit(searchIn('zh'));
  const field = page.locator('#search-words');
  await field.dispatchEvent('compositionstart');
  await field.fill('突触');
  await field.press('Enter');
  await page.waitForTimeout(500);
  expect(await page.locator('#results').getAttribute('data-query')).toBe(null);
  await field.dispatchEvent('compositionend');
  await page.locator('#results[data-query="突触"]').waitFor();
});

test('without scripts there are other ways to the documents', async ({ visit }) => {
  const page = await visit(searchIn('en'), { javaScriptEnabled: false });
  expect(await page.locator('noscript .notice').isVisible()).toBe(true);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'All meetings' }).click();
  await page.waitForURL(`${whole.address}/en/meetings/`);
});

test('what is not there is not found, in the words of the reader', async ({ visit }) => {
  const page = await visit(`${searchIn('es')}?q=xyzzy`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('xyzzy');
  expect(await page.locator('#results > li').count()).toBe(0);
});

test('nothing of the search is loaded before it is used', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect((await loaded()).filter((name) => name.includes('/pagefind/'))).toEqual([]);
  await page.locator('#search-words').fill('synapses');
  await page.locator('#results a').first().waitFor();
  const bundle = new URL(whole.address).pathname;
  expect(
    (await loaded()).filter((name) => name.includes('/pagefind/')).map((name) => new URL(name).pathname),
  ).toContain(`${bundle}/en/pagefind/pages.packed`);
});

test('a text in a foreign language is not found in a language that lacks the document', async ({ visit }) => {
  const page = await visit(`${searchIn('zh', partial)}?q=${encodeURIComponent('性别平衡')}`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('性别平衡');
  const targets = await page
    .locator('#results a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(targets.filter((href) => href?.includes('/circular/'))).toEqual([]);
});
