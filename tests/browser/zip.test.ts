/** The ZIP of a meeting or a register, unpacked and opened from a folder, without a server and without a network. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { directionOf, type Language, languageTags } from '../../src/core/model/languages.ts';
import { loadAxe, violationsInBothSchemes } from '../support/axe/axe.ts';
import { phone, test, type Visit } from '../support/browser.ts';
import { siteUrl } from '../support/run.ts';
import { site } from '../support/sites.ts';
import { unpackedAt, unpackedRegister } from '../support/zips.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-zip-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Addresses of the folders, each unpacked once. */
const unpacked = new Map<string, Promise<string>>();

function unpack(meeting: string): Promise<string> {
  // A folder of a reader's own may have any name.
  const name = `${meeting} é #1`;
  const address = unpacked.get(name) ?? write(join(folder, name), unpackedAt(meeting));
  unpacked.set(name, address);
  return address;
}

async function write(place: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), bytes);
  }
  return pathToFileURL(place).href;
}

/** Opens a page of a ZIP offline. The fixture fails if the page requests anything but a file. */
async function open(visit: Visit, meeting: string, path = 'index.html', options = {}) {
  const address = `${await unpack(meeting)}/${path}`;
  return visit(address, { offline: true, ...options });
}

const targetOf = async (page: Page, selector = '#results > li a'): Promise<string> => {
  const href = await page.locator(selector).first().getAttribute('href');
  return href ?? '';
};

/** Lists the links of the entries of a calendar. */
async function linksIn(calendar: Download): Promise<string[]> {
  const parts = await (await calendar.createReadStream()).toArray();
  const text = parts.join('').replaceAll('\r\n ', '');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/s);
  return text.match(/^URL:.*$/gm) ?? [];
}

/** Queries that the agenda answers: a word, a form of it, two words, a typing error, a phrase, a prefix. */
const queries: Record<Language, string[]> = {
  ar: ['البرنقيل', 'والبرنقيل', 'عرام العواصف', 'الراصدين', 'والتراخيص', 'الإنذار المبكر'],
  zh: ['藤壶', '风暴潮', '風暴潮', '“开放数据”', '验潮仪', '气侯变化'],
  en: ['barnacles', 'barnacle', 'storm surge', 'barnicles', '"storm surge"', 'guid', 'lunch'],
  fr: ['balanes', 'balane', 'l’exposé', 'onde de tempete', '"données ouvertes"', 'remun'],
  ru: ['балянусах', 'балянусы', 'гавань', 'штормовой нагон', 'балян'],
  es: ['percebes', 'marea de tempestad', 'mareógrafo', 'remun'],
};

describe.for(languageTags)('in %s', (language) => {
  const meeting = 'forum-9';
  const [word = ''] = queries[language];

  test('from the first page to an item by way of the agenda, the search and the other languages', async ({
    visit,
  }) => {
    const page = await open(visit, meeting);
    await page.locator(`.language-choice a[lang="${language}"]`).click();
    await page.locator('.document-table').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(directionOf(language));
    await page.locator('.document-table th a').first().click();
    await page.locator('.agenda-tools details.agenda-tool').nth(2).waitFor();

    await page.locator('header [name="q"]').fill(word);
    await page.locator('header [name="q"]').press('Enter');
    await page.locator('#results[data-query]').waitFor();
    expect(await page.locator('#results mark').first().innerText()).toContain(word.slice(0, 2));
    await page.locator('#results > li a').first().click();
    await page.locator('#barnacles:target').waitFor();

    const other = language === 'fr' ? 'ar' : 'fr';
    await page.locator(`.language-switch a[lang="${other}"]`).click();
    await page.locator('#barnacles:target').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
    await page.locator('.site-brand').click();
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(page.url()).toContain(`/${other}/`);
  });

  test('the first results of the search are those of the site', async ({ visit }) => {
    const online = await visit(`${site.address}/${language}/search/?meeting=${meeting}`);
    const page = await open(visit, meeting, `${meeting}/${language}/search_.html`);
    for (const query of queries[language]) {
      const found = await Promise.all(
        [online, page].map(async (each) => {
          await each.locator('#search-words').fill(query);
          await each.locator(`#results[data-query=${JSON.stringify(query)}]`).waitFor();
          const excerpt = each.locator('#results > li .excerpt').first();
          return {
            part: (await targetOf(each)).split('#')[1],
            text: (await excerpt.count()) ? await excerpt.innerHTML() : '',
            status: await each.locator('#search-status').innerText(),
          };
        }),
      );
      expect(found[1], query).toEqual(found[0]);
    }
  });
});

/** The scripts are the same in all languages; the direction of writing is not. */
test.for(['ar', 'en'] as const)('the agenda has its tools, in %s', async (language, { visit }) => {
  const meeting = 'forum-9';
  const page = await open(visit, meeting, `${meeting}/${language}/agenda.html`, {
    timezoneId: 'Asia/Tokyo',
    now: '2024-03-13T09:30:00Z',
  });
  const agenda = `URL:${siteUrl}/${language}/meetings/forum-9/agenda/#panel-1`;
  const tools = page.locator('.agenda-tools details.agenda-tool');
  await tools.nth(2).waitFor();
  await page.locator('.timeline > li[aria-current="time"]').waitFor();

  await tools.nth(0).locator('summary').click();
  await tools.nth(0).locator('input[type="checkbox"]').check();
  expect(await page.locator('.timeline .second-time').first().innerText()).toContain('18:00');
  await tools.nth(1).locator('summary').click();
  await tools.nth(1).locator('[value="panel"]').check();
  expect(await page.locator('.timeline > li:visible').count()).toBe(
    await page.locator('.timeline > li[data-kind="panel"]').count(),
  );
  await page.keyboard.press('Escape');
  await page.locator('.timeline > li[data-kind="panel"] .star').first().click();
  await page.locator('.timeline > li[data-kind="panel"] .item-options').first().click();
  const one = page.waitForEvent('download');
  await page.locator('.item-options[open] a[download]').click();
  expect((await one).suggestedFilename()).toBe('panel-1.ics');
  expect(await linksIn(await one)).toEqual([agenda]);

  await page.locator('.agenda-tools > a').click();
  await page.locator('#page_my .timeline > li').first().waitFor();
  expect(await page.locator('#page_my .timeline > li h3 a').count()).toBe(1);
  expect(await page.locator('.my-share input').inputValue()).toBe(
    `${siteUrl}/${language}/my/#forum-9:panel-1`,
  );
  const downloading = page.waitForEvent('download');
  await page.locator('.my-share button').last().click();
  expect(await linksIn(await downloading)).toEqual([agenda]);
  await page.locator('#page_my .timeline > li h3 a').click();
  await page.locator('#panel-1:target').waitFor();
});

test('opens in the language that was last read, in the ZIP of any meeting', async ({ visit }) => {
  const page = await open(visit, 'forum-9', 'forum-9/ar/agenda.html');
  await page.goto(`${await unpack('forum-1')}/index.html`);
  await page.waitForURL('**/forum-1/ar/meeting_.html');
  await page.goBack();
  await page.waitForURL('**/forum-9/ar/agenda.html');
});

test('a language can be chosen without scripts', async ({ visit }) => {
  const page = await open(visit, 'forum-9', 'index.html', { javaScriptEnabled: false });
  expect(await page.locator('.unpack-first').first().isVisible()).toBe(false);
  await page.locator('.language-choice a[lang="ru"]').click();
  await page.waitForURL('**/forum-9/ru/meeting_.html');
});

test('search in other languages leads to the same part in the reader’s language', async ({ visit }) => {
  const page = await open(visit, 'forum-9', 'forum-9/zh/search_.html?q=barnacles&in=all');
  await page.locator('#others[data-query]').waitFor();
  await page.locator('#others-groups a').first().click();
  await page.locator('#barnacles:target').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh');
});

test('a numbered paragraph of a note is found', async ({ visit }) => {
  const page = await open(visit, 'forum-1', 'forum-1/ru/search_.html?q=Бресте');
  await page.locator('#results > li a').first().click();
  await page.locator('#p2:target').waitFor();
});

test.for([
  'index.html',
  'forum-9/ar/search_.html?q=البيانات',
  'forum-9/zh/search_.html?q=数据',
  'forum-9/fr/search_.html?q=données&in=all',
  'forum-9/ar/meeting_.html',
  'forum-9/en/agenda.html',
])('axe finds no violation in %s in light and dark, on a phone', async (path, { visit }) => {
  const page = await open(visit, 'forum-9', path, { viewport: phone });
  if (path.includes('?q=')) await page.locator('#results > li').first().waitFor();
  if (path.includes('in=all')) await page.locator('#others[data-query]').waitFor();
  await loadAxe(page);
  expect(await violationsInBothSchemes(page, 'allInFile')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

test('the table of a register has its filters, its order and the search in its entries', async ({
  visit,
}) => {
  const register = 'gauge-networks';
  const place = await write(join(folder, register), unpackedRegister(register));
  const page = await visit(`${place}/index.html`, { offline: true });
  await page.locator('.language-choice a[lang="en"]').click();
  const shown = () => page.locator('tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.getByLabel('Regional').check();
  expect(await shown()).toEqual(['entry_channel', 'entry_basin']);
  await page.getByRole('button', { name: 'Since' }).click();
  await page.getByRole('button', { name: 'Since' }).click();
  expect(await shown()).toEqual(['entry_basin', 'entry_channel']);
  // A word of a summary, which the table does not show.
  await page.locator('#register_words').fill('coasts');
  await expect.poll(shown).toEqual(['entry_channel']);
  await page.reload();
  await expect.poll(shown).toEqual(['entry_channel']);
  await page.locator('#entry_channel a').click();
  await page.locator('#channel_:target').waitFor();
});
