/** Search, below a base path and under the strict policy: a word leads to the very item or paragraph. */
import { describe, expect } from 'vitest';
import type { Language } from '../../src/core/languages.ts';
import { partial, whole } from '../sites.ts';
import { test } from './browser.ts';

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

test('filters narrow the results, and stand in the address', async ({ visit }) => {
  const page = await visit(`${searchIn('en')}?q=training+data`);
  const links = page.locator('#results a');
  const targets = () =>
    links.evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const base = `${new URL(whole.address).pathname}/en/meetings/`;
  await links.first().waitFor();
  expect(new Set(await targets()).size).toBeGreaterThan(1);

  await page.locator('#search-meeting').selectOption('conversation-8');
  await page.locator('#search-type').selectOption('agenda');
  await expect.poll(targets).toEqual([`${base}conversation-8/agenda/`]);
  expect(new URL(page.url()).searchParams.get('meeting')).toBe('conversation-8');
  expect(new URL(page.url()).searchParams.get('type')).toBe('agenda');

  await page.locator('#search-type').selectOption('note');
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('No results');
  await page.goBack();
  await expect.poll(targets).toEqual([`${base}conversation-8/agenda/`]);
  expect(await page.locator('#search-type').inputValue()).toBe('agenda');
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

test('the form in the head of every page searches', async ({ visit }) => {
  const page = await visit(`${whole.address}/fr/meetings/`);
  await page.locator('header [type="search"]').fill('synapses');
  await page.locator('header [type="search"]').press('Enter');
  await page.waitForURL(`${searchIn('fr')}?q=synapses`);
  await page.locator('#results a').first().waitFor();
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
  ).toContain(`${bundle}/en/pagefind/pagefind.js`);
});

test('a text in a foreign language is not found in a language that lacks the document', async ({ visit }) => {
  const page = await visit(`${searchIn('zh', partial)}?q=${encodeURIComponent('性别平衡')}`);
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('性别平衡');
  const targets = await page
    .locator('#results a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(targets.filter((href) => href?.includes('/circular/'))).toEqual([]);
});
