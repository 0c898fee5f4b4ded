/**
 * Writes calendars, sources, data files and books. They are not Astro pages, because each document has dozens: Astro
 * takes half a second for a thousand, ten times as long as writing plain files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import { agendaInLanguage } from '../../core/site/revisions.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { translator } from '../../i18n/t.ts';
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
  /** Generates the content: the development server needs that of one file only. */
  content: () => string | Uint8Array;
}

/** @returns the number of files */
export function writeFiles(source: Source, dist: string): number {
  const folders = new Set<string>();
  let count = 0;
  for (const language of source.site.config.languages) {
    for (const { address, content } of plainFiles(source, language)) {
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

/** Yields each file at its address, and at its previous addresses. */
export function* plainFiles(source: Source, language: Language): Generator<PlainFile> {
  const previousOf = previousAddresses(source.site);
  for (const file of currentFiles(source, language)) {
    yield file;
    for (const address of previousOf(file.address)) yield { ...file, address };
  }
}

/** A document that lacks the language has no files, except calendars and data of a revised agenda that had it before. */
function* currentFiles({ site, history }: Source, language: Language): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  for (const { address, text } of calendarFiles({ site, history, words }))
    yield { address, content: () => text };
  const { url } = site.config;
  const t = translator(language, site.strings);
  for (const meeting of site.meetings) {
    if (hasBook(meeting, language))
      yield {
        address: addresses.book(language, meeting.id),
        content: () => packBook(bookFiles(site, history, meeting, language)),
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
      content: () => JSON.stringify(scheduleJson(meeting, agenda, agenda.body, { history, url, t })),
    };
  }
}
