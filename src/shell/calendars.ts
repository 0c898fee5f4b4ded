/**
 * Writes the calendars. They are no pages for Astro, because there are a dozen for each document: a thousand take
 * it half a second, and a tenth of that as plain files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { below } from '../core/addresses.ts';
import { isLanguage, languageTags } from '../core/languages.ts';
import { calendarWords } from '../i18n/calendar.ts';
import { calendarFiles } from '../outputs/ics.ts';
import type { CurrentSite } from './site.ts';

type Source = Pick<CurrentSite, 'site' | 'history'>;

/** @returns how many calendars there are */
export function writeCalendars(source: Source, dist: string): number {
  const folders = new Set<string>();
  let count = 0;
  for (const language of languageTags) {
    for (const { address, text } of calendarFiles({ ...source, words: calendarWords(language) })) {
      const path = join(dist, address);
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(path, text);
      count += 1;
    }
  }
  return count;
}

/** Astro takes the base path off `url` before it asks the middleware of an integration. */
type DevRequest = IncomingMessage & { originalUrl?: string };

/** Serves the calendars of the dev server. @param current the site as it is now */
export function calendarMiddleware(current: () => CurrentSite) {
  return (request: DevRequest, response: ServerResponse, next: (error?: unknown) => void) => {
    const path = (request.originalUrl ?? request.url)?.split('?')[0] ?? '';
    if (!path.endsWith('.ics')) return next();
    const { site, history, base } = current();
    const language = path.slice(below(base, '/').length).split('/')[0] ?? '';
    if (!isLanguage(language)) return next();
    const files = [...calendarFiles({ site, history, words: calendarWords(language) })];
    const file = files.find(({ address }) => below(base, address) === path);
    if (!file) return next();
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(file.text);
  };
}
