/**
 * Writes the files that stand beside the pages: calendars, sources, agendas for programs, books. They are no pages for
 * Astro, because there are dozens for each document: a thousand take it half a second, and a tenth of that as
 * plain files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import { agendaInLanguage } from '../../core/site/revisions.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { calendarFiles } from '../../outputs/calendar/calendar.ts';
import { agendaJson } from '../../outputs/data/agenda-json.ts';
import { scheduleJson } from '../../outputs/data/schedule.ts';
import { bookFiles, hasBook } from '../../outputs/epub/epub.ts';
import { previousAddresses } from '../../outputs/feeds/redirects.ts';
import type { CurrentSite } from '../content/site.ts';
import { packBook } from './epub.ts';

type Source = Pick<CurrentSite, 'site' | 'history'>;

interface PlainFile {
  address: string;
  /** Made when it is asked for: the dev server looks for one file among all. */
  content: () => string | Uint8Array;
}

/** @returns how many files there are */
export function writeFiles(source: Source, dist: string): number {
  const folders = new Set<string>();
  let count = 0;
  for (const language of source.site.config.languages) {
    for (const { address, content } of filesOf(source, language)) {
      const path = join(dist, address);
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(path, content());
      count += 1;
    }
  }
  return count;
}

/** Each at its address, and at those that it had before. */
function* filesOf(source: Source, language: Language): Generator<PlainFile> {
  const formerOf = previousAddresses(source.site);
  for (const file of currentFiles(source, language)) {
    yield file;
    for (const address of formerOf(file.address)) yield { ...file, address };
  }
}

/** Of a document that lacks the language there is none, but for the calendars and data of an agenda that had it before. */
function* currentFiles({ site, history }: Source, language: Language): Generator<PlainFile> {
  const words = calendarWords(language);
  for (const { address, text } of calendarFiles({ site, history, words }))
    yield { address, content: () => text };
  const { config } = site;
  const { url } = config;
  for (const meeting of site.meetings) {
    if (hasBook(meeting, language))
      yield {
        address: addresses.book(language, meeting.id),
        content: () => packBook(bookFiles(config, history, meeting, language)),
      };
    for (const { name, versions } of meeting.documents) {
      const version = versions[language];
      if (version)
        yield { address: addresses.source(language, meeting.id, name), content: () => version.source };
    }
    const agenda = agendaInLanguage(meeting, language, words.kind);
    if (!agenda) continue;
    yield {
      address: addresses.agendaJson(language, meeting.id),
      content: () => JSON.stringify(agendaJson(meeting, agenda, agenda.body, url)),
    };
    yield {
      address: addresses.scheduleJson(language, meeting.id),
      content: () => JSON.stringify(scheduleJson(meeting, agenda, agenda.body, { history, url })),
    };
  }
}

// ---- The development server ---------------------------------------------------------------------------

/** Astro takes the base path off `url` before it asks the middleware of an integration. */
type DevRequest = IncomingMessage & { originalUrl?: string };

const contentTypes: Record<string, string> = {
  '.epub': 'application/epub+zip',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/** Serves the files of the dev server. @param current the site as it is now */
export function fileMiddleware(current: () => CurrentSite) {
  return (request: DevRequest, response: ServerResponse, next: (error?: unknown) => void) => {
    const path = (request.originalUrl ?? request.url)?.split('?')[0] ?? '';
    const contentType = contentTypes[extname(path)];
    if (!contentType) return next();
    const { site, history, base } = current();
    const [step] = path.slice(below(base, '/').length).split('/');
    const language = site.config.languages.find((tag) => tag === step);
    if (!language) return next();
    const file = [...filesOf({ site, history }, language)].find(
      ({ address }) => below(base, address) === path,
    );
    if (!file) return next();
    response.setHeader('Content-Type', contentType);
    response.setHeader('Cache-Control', 'no-store');
    response.end(file.content());
  };
}
