import type { Report } from '../../diagnostics/diagnostic.ts';
import type { ParsedSite, PublishedFile, Span } from '../../model/model.ts';
import {
  type DocumentPath,
  documentPathOrNull,
  entryPathOrNull,
  isInRegister,
  meetingFolder,
  pagePathOrNull,
  registerFile,
  registerFolder,
  seriesFile,
} from '../../model/paths.ts';
import { currentPage, pageIdOf, pageNameOf } from '../../site/redirects.ts';
import { withoutUnreleased } from '../../site/release.ts';
import { textsOf } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';
import type { SiteCheck } from '../check.ts';
import { languageName } from '../language-name.ts';
import { documentDeleted } from './document-deleted.ts';
import { meetingDeleted } from './meeting-deleted.ts';
import { translationDeleted } from './translation-deleted.ts';

/** Checks that everything that was public stays, is withdrawn or is redirected, so that no link to it breaks. */
export const checkDeleted: SiteCheck = (site, report, { now, publishedBefore }) => {
  const published = pathsIn(withoutUnreleased(site, now));
  const inMeetings = publishedBefore.flatMap((each) => {
    const meeting = meetingFolder(each.file);
    return meeting === null ? [] : [{ ...each, meeting }];
  });
  const deletedMeetings = new Set(
    inMeetings
      .map(({ meeting }) => meeting)
      .filter((meeting) => !published.meetings.has(currentPage(site.moved, meeting) ?? '')),
  );
  const reported = new Set<string>();
  const isFirst = (key: string): boolean => !reported.has(key) && reported.add(key) !== undefined;
  for (const { file, published: instant, series } of publishedBefore) {
    reportPage({ site, published, isFirst, report }, file, dayOf(instant));
    reportInRegister({ site, published, isFirst, report }, file, dayOf(instant));
    if (series !== undefined) reportSeries({ site, report }, series, dayOf(instant));
  }
  for (const { file, published: instant, meeting } of inMeetings) {
    const date = dayOf(instant);
    const path = documentPathOrNull(file);
    if (deletedMeetings.has(meeting)) {
      const span = startOf(`meetings/${meeting}/meeting.yaml`);
      if (isFirst(meeting)) report({ rule: meetingDeleted, span, data: { date, meeting } });
    } else if (path && !published.files.has(file))
      reportDocument({ site, published, isFirst, report }, path, file, date);
  }
};

const dayOf = (instant: string): string => instant.slice(0, 10);

interface PublishedPaths {
  meetings: ReadonlySet<string>;
  /** Paths such as `session-12/agenda`. */
  documents: ReadonlySet<string>;
  /** Names of pages, such as `rules/membership`. */
  pages: ReadonlySet<string>;
  registers: ReadonlySet<string>;
  /** Paths such as `ai-ip/eu-1`. */
  entries: ReadonlySet<string>;
  files: ReadonlySet<string>;
}

const pathsIn = (site: ParsedSite): PublishedPaths => ({
  meetings: new Set(site.meetings.map(({ id }) => id)),
  documents: new Set(site.meetings.flatMap(({ documents }) => documents.map(pathOf))),
  pages: new Set(site.pages.map(({ name }) => name)),
  registers: new Set(site.registers.map(({ id }) => id)),
  entries: new Set(site.registers.flatMap(({ entries }) => entries.map(entryName))),
  files: new Set([...textsOf(site)].map(({ file }) => file)),
});

const pathOf = ({ meeting, name }: { meeting: string; name: string }): string => `${meeting}/${name}`;

const entryName = ({ register, name }: { register: string; name: string }): string => `${register}/${name}`;

interface Context {
  site: ParsedSite;
  published: PublishedPaths;
  isFirst: (key: string) => boolean;
  report: Report;
}

function reportDocument(
  { site, published, isFirst, report }: Context,
  { meeting, document: name, language: tag }: DocumentPath,
  file: PublishedFile['file'],
  date: string,
): void {
  const document = pathOf({ meeting, name });
  const current = currentPage(site.moved, document) ?? document;
  const span = placeIn(site, file);
  if (!published.documents.has(current)) {
    if (isFirst(document))
      report({ rule: documentDeleted, message: 'document', span, data: { date, document } });
  } else if (current === document && site.languages.includes(tag))
    report({ rule: translationDeleted, span, data: { date, language: languageName(tag) } });
}

/** Reports a page of `content/pages/`. */
function reportPage({ site, published, isFirst, report }: Context, file: string, date: string): void {
  const path = pagePathOrNull(file);
  if (!path || published.files.has(file)) return;
  const { page, language } = path;
  const id = pageIdOf(page);
  const current = currentPage(site.moved, id) ?? id;
  const span = placeIn(site, file);
  if (!published.pages.has(pageNameOf(current) ?? '')) {
    if (isFirst(id)) report({ rule: documentDeleted, message: 'page', span, data: { date, page } });
  } else if (current === id && site.languages.includes(language))
    report({ rule: translationDeleted, span, data: { date, language: languageName(language) } });
}

/** Reports a series that is not listed any more. */
function reportSeries(
  { site, report }: Pick<Context, 'site' | 'report'>,
  series: string,
  date: string,
): void {
  if (site.series?.isComplete === false) return;
  if (!site.series?.series.some(({ id }) => id === series))
    report({ rule: documentDeleted, message: 'series', span: startOf(seriesFile), data: { date, series } });
}

/** Reports a register, or an entry of one. */
function reportInRegister(
  { site, published, isFirst, report }: Context,
  file: PublishedFile['file'],
  date: string,
): void {
  const register = isInRegister(file) ? registerFolder(file) : null;
  if (register === null) return;
  if (!published.registers.has(register)) {
    const span = startOf(registerFile(register));
    if (isFirst(`register ${register}`))
      report({ rule: documentDeleted, message: 'register', span, data: { date, register } });
    return;
  }
  const path = entryPathOrNull(file);
  if (!path || published.files.has(file)) return;
  const entry = entryName({ register, name: path.entry });
  const span = placeIn(site, file);
  if (!published.entries.has(entry)) {
    if (isFirst(`entry ${entry}`))
      report({ rule: documentDeleted, message: 'entry', span, data: { date, entry } });
  } else if (site.languages.includes(path.language))
    report({ rule: translationDeleted, span, data: { date, language: languageName(path.language) } });
}

/** Returns the place of the field that hides a file from readers, or the start of a file that is gone. */
function placeIn(site: ParsedSite, file: string): Span {
  const version = [...textsOf(site)].find((each) => each.file === file);
  const { publishFrom, status } = version?.fields ?? {};
  return publishFrom ?? status ?? startOf(file);
}
