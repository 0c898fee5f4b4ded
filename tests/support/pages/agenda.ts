/** The page of an agenda in the browser. */
import type { Page } from 'playwright-core';
import { site } from '../sites.ts';

/** Returns the address of the agenda of a forum. */
export const agenda = (forum: string, language = 'en') =>
  `${site.address}/${language}/meetings/forum-${forum}/agenda/`;

/** Waits until the scripts have brought the tools. */
export const ready = (page: Page) => page.locator('a.agenda-tool').waitFor();
