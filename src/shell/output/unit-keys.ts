/** The keys of what a build makes, which name everything that it depends on. */
import { entryRevisions, publicationInstant } from '../../core/history/entry-revisions.ts';
import { type History, meetingFile, revisionsOf } from '../../core/history/history.ts';
import { isRecent, lastModified } from '../../core/history/timestamps.ts';
import { memoizeByObject } from '../../core/memoize.ts';
import { inLanguageOrOther, type Language } from '../../core/model/languages.ts';
import {
  isScheduleType,
  type Meeting,
  type ParsedText,
  type Register,
  type Series,
} from '../../core/model/model.ts';
import { parentOf, topOf } from '../../core/model/page-names.ts';
import { meetingFolder, registerFile } from '../../core/model/paths.ts';
import type { JournalDay } from '../../core/site/journal.ts';
import { meetingsOf } from '../../core/site/series.ts';
import type { CurrentSite } from '../content/site.ts';
import { digest } from '../digest.ts';

/** Returns a key that changes when any of the dependencies changes. */
export const cacheKey = (...dependencies: unknown[]): string => digest([JSON.stringify(dependencies)]);

/** The languages of a document and its status, which pages in other languages show too. */
export const statuses = (versions: Partial<Record<Language, ParsedText>>) =>
  Object.entries(versions).map(([language, { status }]) => [language, status]);

/**
 * The dependencies of every page, as one key: the code, the settings and wording of the site, and the
 * pages, the journal and the registers to which the header links.
 */
export const everyPage = memoizeByObject(({ site, base, code }: CurrentSite): string =>
  cacheKey(
    code,
    base,
    site.config,
    site.pages
      .filter(({ name }) => parentOf(name) === null)
      .map(({ name, revisedBy, versions }) => [
        name,
        revisedBy,
        Object.values(versions).map(({ language, title }) => [language, title]),
      ]),
    [site.series.length > 0, site.registers.length > 0],
    site.strings,
    [site.theme !== undefined, site.logo !== undefined],
  ),
);

/** The dependencies of every page of a register besides the register itself, as one key: those of every page, and the names of countries. */
export const everyRegisterPage = memoizeByObject((current: CurrentSite): string =>
  cacheKey(everyPage(current), current.site.countries),
);

/**
 * The dependencies of the calendars, books and data of a meeting in a language: its settings, its documents and their
 * history. The date of the newest commit counts only where a file has no history, and for what was removed recently.
 */
export function filesOfMeeting(current: CurrentSite, meeting: Meeting, language: Language): unknown[] {
  const { site, history } = current;
  const files = [
    meetingFile(meeting),
    ...meeting.documents.flatMap(({ versions }) => Object.values(versions).map(({ file }) => file)),
  ];
  // Also of files that were deleted or had another name, whose items and deadlines keep their sequence.
  const revised = revisionsByMeeting(history).get(meeting.id) ?? [];
  return [
    everyPage(current),
    site.moved,
    language,
    meeting.hash,
    meeting.series,
    meeting.intervals,
    meeting.hasRecordings,
    meeting.earlier,
    meeting.documents.map(({ name, type, revisedBy, versions }) => [
      name,
      type,
      revisedBy,
      Object.values(versions).map((version) => [version.language, version.hash, version.status]),
    ]),
    revised,
    files.some((file) => revisionsOf(history, file).length === 0) && history.head,
    revised.map(([, revisions]) => revisions.filter(({ date }) => isRecent(history, date)).length),
  ];
}

/** The dependencies of the feed of a series in a language: its meetings, their documents in this language and their history. */
export const feedOfSeries = (current: CurrentSite, series: Series, language: Language): unknown[] => [
  everyPage(current),
  language,
  series,
  listedMeetings(meetingsOf(current.site, series), language),
  current.history.head,
];

/** The dependencies of a list of meetings: their settings, and the titles of their documents in a language. */
export const listedMeetings = (meetings: readonly Meeting[], language: Language) =>
  meetings.map(({ hash, series, documents }) => [
    hash,
    series,
    documents.map(({ versions, revisedBy }) => [versions[language]?.hash, revisedBy]),
  ]);

/**
 * The dependencies of the data, feeds and calendar of a register in a language: its entries and their history. The date of
 * the newest commit counts only for deadlines that were removed recently.
 */
export function filesOfRegister(
  current: CurrentSite,
  { id, hash, entries }: Register,
  language: Language,
): unknown[] {
  const { history } = current;
  const revised = revisionsOf(history, registerFile(id));
  return [
    everyRegisterPage(current),
    language,
    hash,
    entries.map((entry) => [
      entry.name,
      entry.facts.hash,
      // Without a text in the language, the data have the title in another one.
      inLanguageOrOther(entry.versions, language, current.site.config.defaultLanguage)?.hash,
      statuses(entry.versions),
      publicationInstant(history, entry),
      entryRevisions(history, entry, language),
    ]),
    revised,
    revised.filter(({ date }) => isRecent(history, date)).length,
  ];
}

/** The dependencies of the sources and the book of a section of pages in a language: its pages in it, and their history. */
export function filesOfSection(current: CurrentSite, section: string, language: Language): unknown[] {
  const { site, history } = current;
  const pages = site.pages.filter(({ name }) => topOf(name) === section);
  const dates = pages.map(({ versions }) => {
    const version = versions[language];
    return version && lastModified(history, version.file);
  });
  return [
    everyPage(current),
    site.moved,
    language,
    pages.map(({ name, revisedBy, versions }) => [name, revisedBy, versions[language]?.hash]),
    dates,
    dates.every((date) => !date) && history.head,
  ];
}

/** The dependencies of days in a list: the settings of their meetings and of the registers that have deadlines. */
export const listedDays = (days: readonly JournalDay[]): unknown[] => days.map(listedDay);

const listedDay = memoizeByObject(({ date, meetings, deadlines }: JournalDay): unknown[] => [
  date,
  meetings.map(({ meeting, isHeld }) => [meeting.id, meeting.hash, meeting.series, isHeld]),
  deadlines.map((deadline) =>
    'meeting' in deadline
      ? [deadline.id, deadline.meeting.id, deadline.meeting.hash, deadline.meeting.series]
      : [deadline.id, deadline.register.id, deadline.register.hash],
  ),
]);

/** The dependencies of a day of the journal in a language: those of a list, and the agendas of its meetings. */
export const journalDay = (day: JournalDay, language: Language): unknown[] => [
  listedDay(day),
  day.meetings.map(({ meeting, isHeld }) => isHeld && [factsOfAgenda(meeting), agendasOf(meeting, language)]),
];

const factsOfAgenda = ({ days, intervals, agendaTimes, hasRecordings }: Meeting): unknown[] => [
  days,
  intervals,
  agendaTimes,
  hasRecordings,
];

/** The agendas and programmes of a meeting. Where one lacks the language, other versions have its words. */
const agendasOf = ({ documents }: Meeting, language: Language): unknown[] =>
  documents
    .filter(({ type }) => isScheduleType(type))
    .map(({ name, revisedBy, versions }) => [
      name,
      revisedBy,
      statuses(versions),
      versions[language]?.hash ?? Object.values(versions).map(({ hash }) => hash),
    ]);

/**
 * The dependencies of the calendars of the site and its series, as one key: the settings of meetings and their history,
 * but no documents. The date of the newest commit counts where a deadline may have no change of its own.
 */
export const filesOfCalendars = memoizeByObject((current: CurrentSite): string => {
  const { site, history } = current;
  const meetings = site.meetings.map((meeting) => {
    const revisions = revisionsOf(history, meetingFile(meeting));
    return [
      meeting.id,
      meeting.hash,
      meeting.series?.id,
      meeting.intervals,
      revisions,
      revisions.filter(({ date }) => isRecent(history, date)).length,
    ];
  });
  const isComplete =
    history.coverage === 'complete' &&
    site.meetings.every((meeting) => revisionsOf(history, meetingFile(meeting)).length > 0);
  return cacheKey(everyPage(current), site.series, site.moved, meetings, isComplete || history.head);
});

const revisionsByMeeting = memoizeByObject(({ files }: History) =>
  Map.groupBy(Object.entries(files), ([file]) => meetingFolder(file)),
);
