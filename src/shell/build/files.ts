/**
 * Writes calendars, sources, data files and books. They are not Astro pages, because each document has dozens: Astro
 * takes half a second for a thousand, ten times as long as writing plain files.
 */
import { join } from 'node:path';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { agendaInLanguage } from '../../core/site/revisions.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { translator } from '../../i18n/t.ts';
import { meetingCalendars, seriesCalendar } from '../../outputs/calendar/calendar.ts';
import { agendaJson } from '../../outputs/data/agenda-json.ts';
import { scheduleJson } from '../../outputs/data/schedule.ts';
import { bookFiles, hasBook } from '../../outputs/epub/epub.ts';
import { previousAddresses } from '../../outputs/feeds/redirects.ts';
import type { CurrentSite } from '../content/site.ts';
import { cacheKey, filesOfMeeting } from '../output/unit-keys.ts';
import type { OutputUnits } from '../output/units.ts';
import { writeFileAt } from '../output/write-file.ts';
import { packBook } from './epub.ts';

type Source = Pick<CurrentSite, 'site' | 'history'>;

interface PlainFile {
  address: string;
  /** Generates the content: the development server needs that of one file only. */
  content: () => string | Uint8Array;
}

export interface FilesReport {
  files: number;
  /** The number of them that are as in the last build. */
  kept: number;
}

export function writeFiles(current: CurrentSite, dist: string, units: OutputUnits): FilesReport {
  const { site } = current;
  const report: FilesReport = { files: 0, kept: 0 };
  for (const language of site.config.languages) {
    report.files += writeEach(withPreviousAddresses(current, seriesFiles(current, language)), dist).length;
    for (const meeting of site.meetings) {
      const unit = `files ${language} ${meeting.id}`;
      const key = cacheKey(filesOfMeeting(current, meeting, language));
      const kept = units.keep(unit, key);
      const paths =
        kept ?? writeEach(withPreviousAddresses(current, meetingFiles(current, meeting, language)), dist);
      if (kept) report.kept += kept.length;
      else units.add(unit, key, paths);
      report.files += paths.length;
    }
  }
  return report;
}

/** @returns the paths of the files */
function writeEach(files: Iterable<PlainFile>, dist: string): string[] {
  const paths: string[] = [];
  for (const { address, content } of files) {
    writeFileAt(join(dist, address), content());
    paths.push(address.slice(1));
  }
  return paths;
}

/** Yields each file at its address, and at its previous addresses. */
export function* plainFiles(source: Source, language: Language): Generator<PlainFile> {
  yield* withPreviousAddresses(source, seriesFiles(source, language));
  for (const meeting of source.site.meetings)
    yield* withPreviousAddresses(source, meetingFiles(source, meeting, language));
}

function* withPreviousAddresses({ site }: Source, files: Iterable<PlainFile>): Generator<PlainFile> {
  const previousOf = previousAddresses(site);
  for (const file of files) {
    yield file;
    for (const address of previousOf(file.address)) yield { ...file, address };
  }
}

function* seriesFiles({ site, history }: Source, language: Language): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  yield {
    address: addresses.calendar(language),
    content: () => seriesCalendar({ site, history, words }).text,
  };
}

/** A document that lacks the language has no files, except calendars and data of a revised agenda that had it before. */
function* meetingFiles(
  { site, history }: Source,
  meeting: Meeting,
  language: Language,
): Generator<PlainFile> {
  const words = calendarWords(language, site.strings);
  const { url } = site.config;
  const t = translator(language, site.strings);
  for (const { address, text } of meetingCalendars({ site, history, words }, meeting))
    yield { address, content: () => text };
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
  if (!agenda) return;
  yield {
    address: addresses.agendaJson(language, meeting.id),
    content: () => JSON.stringify(agendaJson(meeting, agenda, agenda.body, url)),
  };
  yield {
    address: addresses.scheduleJson(language, meeting.id),
    content: () => JSON.stringify(scheduleJson(meeting, agenda, agenda.body, { history, url, t })),
  };
}
