/** Former addresses lead on, and keep the part that was asked for. */
import { describe, expect } from 'vitest';
import { browser, test } from '../support/browser.ts';
import { states } from '../support/sites.ts';

describe.each(['ar', 'zh', 'en'])('in %s', (language) => {
  const meetings = `${states.address}/${language}/meetings`;

  test.for([
    ['conversation-90/programme/#panel-1', 'conversation-90/agenda/#panel-1'],
    ['conversation-90/programme-old/', 'conversation-90/agenda/'],
    ['session-90/note/#p2', 'conversation-90/note/#p2'],
    ['session-90/', 'conversation-90/'],
  ])('%s', async ([from, to], { visit }) => {
    const page = await visit(`${meetings}/`);
    await page.goto(`${meetings}/${from}`);
    await page.waitForURL(`${meetings}/${to}`);
    // The former address is no step on the way back.
    await page.goBack();
    expect(page.url()).toBe(`${meetings}/`);
  });

  test('without scripts the page leads on all the same', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${meetings}/session-90/note/`);
    await page.waitForURL(`${meetings}/conversation-90/note/`);
    await context.close();
  });
});

test('search says which version is a former one, and finds nothing under embargo', async ({ visit }) => {
  const resultsOf = async (query: string) => {
    const page = await visit(`${states.address}/en/search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results[data-query]').waitFor();
    return page.locator('#results > li').allInnerTexts();
  };
  const found = await resultsOf('invitation');
  const former = found.filter((text) => text.includes('previous version'));
  expect(former).toHaveLength(1);
  expect(former[0]).toContain('C. 9001');
  expect(found.length).toBeGreaterThan(1);
  expect((await resultsOf('accommodation')).join()).toContain('withdrawn');
  expect(await resultsOf('Quetzalcoatlus')).toEqual([]);
});
