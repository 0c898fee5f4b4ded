/** What a search loads, and in how many steps. */
import { describe, expect } from 'vitest';
import { test } from '../../support/browser.ts';
import { searchIn } from '../../support/pages/search.ts';
import { site } from '../../support/sites.ts';

test('loads only the head of the index before the search is used', async ({ visit }) => {
  const page = await visit(searchIn('en'));
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const ofIndex = async () =>
    (await loaded()).filter((name) => name.includes('/pagefind/')).map((name) => new URL(name).pathname);
  const bundle = `${new URL(site.address).pathname}/en/pagefind`;
  // Scripts in the cache of the browser end the load of the page before that of the index.
  await expect.poll(ofIndex).toContain(`${bundle}/pages.packed`);
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
