/** Previous addresses redirect to the current ones, and keep the fragment. */
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { site } from '../support/sites.ts';

describe.each(['ar', 'zh', 'en'])('in %s', (language) => {
  const meetings = `${site.address}/${language}/meetings`;

  test.for([
    ['forum-13/programme/#panel-1', 'forum-13/agenda/#panel-1'],
    ['forum-13/programme-old/', 'forum-13/agenda/'],
    ['session-13/note/#p2', 'forum-13/note/#p2'],
    ['session-13/', 'forum-13/'],
  ])('%s', async ([from, to], { visit }) => {
    const page = await visit(`${meetings}/`);
    await page.goto(`${meetings}/${from}`);
    await page.waitForURL(`${meetings}/${to}`);
    // "Back" skips the previous address.
    await page.goBack();
    expect(page.url()).toBe(`${meetings}/`);
  });

  test('a page without scripts redirects too', async ({ visit }) => {
    const page = await visit(`${meetings}/session-13/note/`, { javaScriptEnabled: false });
    await page.waitForURL(`${meetings}/forum-13/note/`);
  });
});

test('search labels previous versions, and finds nothing under embargo', async ({ visit }) => {
  const resultsOf = async (query: string) => {
    const page = await visit(`${site.address}/en/search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results[data-query]').waitFor();
    return page.locator('#results > li').allInnerTexts();
  };
  const found = await resultsOf('invitation');
  const previous = found.filter((text) => text.includes('previous version'));
  expect(previous).toHaveLength(1);
  expect(previous[0]).toContain('F. 431');
  expect(found.length).toBeGreaterThan(1);
  expect((await resultsOf('accommodation')).join()).toContain('withdrawn');
  expect(await resultsOf('Quetzalcoatlus')).toEqual([]);
});
