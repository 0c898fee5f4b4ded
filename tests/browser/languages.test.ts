/** The language switch leads to the same position in the same document. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { phone, test } from '../support/browser.ts';
import { meetings } from '../support/built.ts';
import { site } from '../support/sites.ts';

const agenda = (language: string) => `${site.address}/${language}/meetings/forum-9/agenda/`;
const note = (language: string) => `${site.address}/${language}/meetings/forum-1/note/`;

const choose = (page: Page, language: string): Promise<void> =>
  page.locator(`.language-switch a[hreflang="${language}"]`).click();

const places = [
  [agenda, '#panel-3'],
  [note, '#p6'],
  [note, '#fn-3'],
] as const;

test.for(languageTags)(
  'into %s: the same document, at the same item, paragraph or footnote',
  async (to, { visit }) => {
    const from = to === 'en' ? 'ar' : 'en';
    const page = await visit(`${site.address}/`);
    for (const [document, place] of places) {
      await page.goto(document(from) + place);
      await choose(page, to);
      await page.waitForURL(document(to) + place);
      await page.locator(`${place}:target`).waitFor();
    }
  },
);

test('also on a phone, where the list of languages is folded', async ({ visit }) => {
  const page = await visit(`${agenda('zh')}#panel-3`, { viewport: phone });
  await page.locator('.language-switch summary').click();
  await choose(page, 'ar');
  await page.waitForURL(`${agenda('ar')}#panel-3`);
});

test('the language switch leads to the part that the reader opened last', async ({ visit }) => {
  const page = await visit(`${agenda('en')}#panel-1`);
  await page.locator('#barnacles a.item-time').click();
  await choose(page, 'fr');
  await page.waitForURL(`${agenda('fr')}#barnacles`);
});

test('a day has the same address in all languages', async ({ visit }) => {
  const page = await visit(agenda('es'));
  const day = page.locator('.day-links a').last();
  await day.click();
  await choose(page, 'zh');
  await page.waitForURL(agenda('zh') + new URL(page.url()).hash);
  await page.locator('.agenda-day > h2:target').waitFor();
});

describe('with scripts off', () => {
  const options = { javaScriptEnabled: false };

  test.for(languageTags)('in %s: the agenda and the note can be read', async (language, { visit }) => {
    const programme = await visit(agenda(language), options);
    expect(await programme.locator('.timeline > li:visible').count()).toBe(18);
    const text = await visit(note(language), options);
    expect(await text.locator('.numbered:visible').count()).toBe(9);
    expect(await text.locator('.footnotes li:visible').count()).toBe(3);
  });

  test('the languages lead to the same document', async ({ visit }) => {
    const page = await visit(agenda('en'), options);
    await choose(page, 'ru');
    await page.waitForURL(agenda('ru'));
  });

  test('the meetings are in order, and search says that it needs scripts', async ({ visit }) => {
    const home = await visit(`${site.address}/en/`, options);
    expect(await home.locator('.meeting-list > li:visible').count()).toBe(meetings.length);
    const search = await visit(`${site.address}/en/search/`, options);
    expect(await search.locator('noscript').innerText()).toContain('Search requires JavaScript.');
  });
});
