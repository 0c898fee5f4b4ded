/** Tests with their own host and reader, and their common steps and expectations. */
import type { Page } from 'playwright-core';
import { test as base, expect, vi } from 'vitest';
import type { Language } from '../../../src/core/model/languages.ts';
import { site } from '../sites.ts';
import { buildOf, correctedTitle } from './builds.ts';
import { Host } from './host.ts';
import { currentBuild, expectBuild, expectConsistent, readKept } from './kept.ts';
import { Reader } from './reader.ts';

export const test = base.extend<{ host: Host; reader: Reader }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const host = new Host(site.dist);
    await host.start();
    await use(host);
    await host.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
  reader: async ({}, use) => {
    const reader = await Reader.create();
    await use(reader);
    await reader.close();
  },
});

// Several browsers may share the processor with other tests.
vi.setConfig({ testTimeout: 120_000 });

export const agendaPath = (language: Language) => `${language}/meetings/forum-9/agenda/`;

/** A word in the title of an item of that agenda: barnacles. */
const searchWords: Record<Language, string> = {
  ar: 'البرنقيل',
  zh: '藤壶',
  en: 'barnacles',
  fr: 'balanes',
  ru: 'балянусы',
  es: 'percebes',
};

/** Opens the home page, and waits until the build is saved. */
export async function visitFirst(reader: Reader, host: Host, language: Language = 'fr'): Promise<Page> {
  const page = await reader.open(`${host.address}/${language}/`);
  await expectBuild(page, language, await buildOf(host.dist, language));
  return page;
}

/** Searches for the word. @returns the links of the results as HTML */
export async function search(page: Page, address: string, language: Language = 'fr'): Promise<string[]> {
  await page.goto(`${address}/${language}/search/?q=${encodeURIComponent(searchWords[language])}`);
  await page.locator('#results[data-query]').waitFor();
  return page.locator('#results > li a').evaluateAll((links) => links.map(({ outerHTML }) => outerHTML));
}

/** The build works without the server after a restart, and nothing is incomplete. */
export async function expectUsable(reader: Reader, host: Host, dist: string): Promise<void> {
  await host.stop();
  await reader.restart();
  const page = await reader.open(`${host.address}/${agendaPath('fr')}`);
  expect(currentBuild(await readKept(page), 'fr')).toBe(await buildOf(dist, 'fr'));
  const text = await page.locator('.timeline').first().innerText();
  expect(text.includes(correctedTitle)).toBe(dist !== site.dist);
  await page.locator('.agenda-tools details.agenda-tool').nth(1).waitFor();
  expect((await search(page, host.address)).length).toBeGreaterThan(0);
  await expectConsistent(page);
  await page.close();
}

/** Sends the worker the message of a page that is read, and waits for the end of what it does about it. */
export const sendVisit = (page: Page, language: Language): Promise<void> =>
  page.evaluate(async (language) => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    active?.postMessage({ type: 'visit', language, path: `${language}/` }, [port2]);
    await new Promise<void>((resolve) => {
      port1.onmessage = ({ data }) => 'end' in data && resolve();
    });
  }, language);
