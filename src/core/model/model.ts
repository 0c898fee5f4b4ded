/**
 * The vocabulary. A document is one thing in several languages: its parts have
 * permanent ids that are the same in every language.
 *
 * Everything here is plain data (JSON), so that it can be cached and handed on.
 * `Html` strings are finished, safe HTML: raw HTML in Markdown never reaches them.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language, Localized } from './languages.ts';

export type Html = string;

/** A file of `content/` as it was read. `path` is relative to `content/`, with `/`. `hash` is a digest of its bytes. */
export interface SourceFile {
  path: string;
  text: string;
  hash: string;
}

/** A stretch of a source file. Lines and columns count from 1 (columns in UTF-16 code units), the end is exclusive. */
export interface Span {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** All that `content/` says, put together. Meetings stand by date, the latest first. */
export interface Site {
  config: SiteConfig;
  meetings: Meeting[];
  pages: Page[];
  strings: Localized<Strings>;
  /** Text of `content/theme.css`. */
  theme?: string;
  /** Text of `content/logo.svg`. */
  logo?: string;
  moved: MovedEntry[];
  names: OfficialName[];
}

/** An entry of `content/moved.yaml`: a meeting (`conversation-9`), or a document (`conversation-9/agenda`). */
export interface MovedEntry {
  from: string;
  to: string;
  fromSpan: Span;
  toSpan: Span;
}

/** A file of `content/` that was published once. */
export interface PublishedFile {
  file: string;
  /** Instant from which readers saw it, ISO 8601 in UTC. */
  published: string;
}

/** An entry of `content/names.yaml`: how something is called, in as many languages as it has a name in. */
export type OfficialName = Partial<Record<Language, string[]>> & {
  /** What is written for it by mistake. */
  wrong?: Partial<Record<Language, string[]>>;
};

/** `content/site.yaml`. */
export interface SiteConfig {
  name: Localized;
  shortName: Localized;
  organizer: Localized;
  description: Localized;
  /** In the order in which the site lists them. */
  languages: readonly Language[];
  defaultLanguage: Language;
  /** Public address of the site, without a slash at the end. */
  url: string;
  contact?: string;
}

/** `content/meetings/<id>/`: what no language changes, and its documents. */
export interface Meeting {
  id: string;
  number: number;
  name: Localized;
  theme?: Localized;
  /** First and last day, ISO 8601 dates in `timeZone`. */
  start: string;
  end: string;
  /** Wall times between which each day runs. */
  hours?: { start: string; end: string };
  /** IANA time zone name. */
  timeZone: string;
  place: Localized;
  venue?: Localized;
  mode?: 'in-person' | 'online' | 'hybrid';
  admission?: 'public' | 'invitation';
  interpretation?: Language[];
  webcast?: { live: boolean; recorded: boolean; url?: Localized };
  registration: Registration[];
  contact?: string;
  deadlines: Deadline[];
  links: MeetingLink[];
  earlier: EarlierSession[];
  /** Names of documents that are announced and not yet published. */
  expected: string[];
  documents: Document[];
  /** Which state of its source each translation was made from, where that was recorded. */
  records: TranslationRecord[];
  /** Digest of `meeting.yaml`. */
  hash: string;
  span: Span;
  /** Where the dates stand in it. */
  startSpan: Span;
  endSpan: Span;
}

export interface Registration {
  mode: 'in-person' | 'online';
  url: Localized;
  code?: string;
  /** ISO 8601 date; registration ends with that day in the meeting's zone. */
  until?: string;
}

export interface Deadline {
  id: string;
  /** ISO 8601 date; the deadline ends with that day in the meeting's zone. */
  date: string;
  title: Localized;
  /** Where the date stands. */
  dateSpan: Span;
}

interface MeetingLink {
  id: string;
  url: Localized;
  title: Localized;
}

export interface EarlierSession {
  number: number;
  /** Id of the meeting, where the site has a page for it. */
  meeting?: string;
  theme?: Localized;
  span: Span;
}

export type DocumentType = 'agenda' | 'circular' | 'note' | 'document';
type DocumentStatus = 'draft' | 'provisional' | 'final' | 'withdrawn';

/** One document, in as many languages of the site as it has been written in. */
export interface Document {
  meeting: string;
  /** File name without language and ending; last step of the address. */
  name: string;
  type: DocumentType;
  /** Name of the document whose place it took, and of the one that took its place, where they are published. */
  revises?: string;
  revisedBy?: string;
  versions: Partial<Record<Language, Version>>;
}

/** A document in one language: what one file says. */
export interface Version {
  meeting: string;
  document: string;
  language: Language;
  file: string;
  hash: string;
  /** The text as it was written. */
  source: string;
  title: string;
  description?: string;
  symbol?: string;
  /** ISO 8601 date. */
  date?: string;
  status: DocumentStatus;
  /** Language that the document is written in first; that of the site where it is not stated. */
  sourceLanguage?: Language;
  /** Why it was withdrawn. */
  reason?: string;
  /** Date, or date and time in the meeting's zone (`2025-10-01T09:00`), before which nothing of it is published. */
  publishFrom?: string;
  /** Name of the document of the same meeting whose place it takes. */
  revises?: string;
  /** What was mended in it after it was published, in the order of the file. */
  corrections: Correction[];
  /** Where each front matter field stands. */
  fields: Record<string, Span>;
  body: Agenda | Text;
  footnotes: Footnote[];
  /** Links to other files of `content/`, resolved against this file; checked once all files are known. */
  links: InternalLink[];
  /** Links to the web: one may lead to the site itself. */
  webLinks: WebLink[];
}

/** `content/strings/<language>.yaml`: sentences of the interface that replace those of the engine, by key. */
export type Strings = Readonly<Record<string, string>>;

/** A page of `content/pages/`, which belongs to no meeting, in as many languages of the site as it has been written in. */
export interface Page {
  name: PageName;
  versions: Localized<PageVersion>;
}

/** Names of the pages that a site can have. */
export const pageNames = ['about'] as const;
export type PageName = (typeof pageNames)[number];

/** A page in one language: what one file says. */
export interface PageVersion {
  page: PageName;
  language: Language;
  file: string;
  hash: string;
  title: string;
  description?: string;
  body: Text;
  footnotes: Footnote[];
  links: InternalLink[];
  webLinks: WebLink[];
  pageLinks: PageLink[];
}

/** `translations/<document>.<language>.yaml`: written by a command, when a translation is made. */
export interface TranslationRecord {
  document: string;
  language: Language;
  source: Language;
  /** Digest of each part of the source by its key: `title`, `#p9`. In the order of the document. */
  digests: Readonly<Record<string, string>>;
  /** The file, and where each digest stands in it. */
  span: Span;
  spans: Readonly<Record<string, Span>>;
}

/** A corrigendum. */
export interface Correction {
  /** ISO 8601 date. */
  date: string;
  /** Id of the part. */
  at: string;
  text: string;
  /** Where `at` stands. */
  span: Span;
}

/** A link of a page to a page of the site. */
export interface PageLink {
  /** Address below the base of the site, as it is written: `/en/search/`. */
  address: string;
  span: Span;
}

export interface WebLink {
  /** As it is written. */
  url: string;
  span: Span;
}

export interface InternalLink {
  /** Path of the file that is meant, relative to `content/`. */
  file: string;
  fragment?: string;
  /** As it is written. */
  url: string;
  span: Span;
}

export interface Footnote {
  /** Number in order of first reference; the id is `fn-<number>`. */
  number: number;
  id: string;
  html: Html;
  text: string;
  /** Ids of the marks in the text, for the links back. */
  references: string[];
  span: Span;
}

export interface Agenda {
  type: 'agenda';
  /** What stands before the first day. */
  intro: Html;
  days: Day[];
  /** What stands after the thematic break at the end. */
  closing: Html;
}

export interface Day {
  /** ISO 8601 date. */
  date: string;
  /** What stands between the day and its first item. */
  intro: Html;
  items: AgendaItem[];
  span: Span;
}

export const kinds = [
  'opening',
  'keynote',
  'presentation',
  'panel',
  'qa',
  'fireside-chat',
  'sharing',
  'open-floor',
  'break',
  'closing',
] as const;
export type Kind = (typeof kinds)[number];

export interface AgendaItem {
  /** Permanent id, the same in every language; the fragment of its address. */
  id: string;
  kinds: Kind[];
  /** Id of the item whose questions and answers this is. */
  of?: string;
  /** Wall time `HH:MM` in the meeting's zone. */
  start: string;
  /** `null` for a point in time. */
  end: string | null;
  /** The same with its UTC offset: `2024-03-13T10:10:00+01:00`. Set when the meeting is known. */
  startInstant: string;
  endInstant: string | null;
  title: string;
  titleHtml: Html;
  /** Abstract and lists of questions (`<ul class="questions">`); lists of speakers, documents and recordings are lifted out. */
  html: Html;
  /** The same as plain text. */
  text: string;
  speakers: Html[];
  documents: ItemLink[];
  recordings: ItemLink[];
  /** The heading, its time, the marks, each mark. */
  span: Span;
  timeSpan: Span;
  marksSpan: Span;
}

export interface ItemLink {
  url: string;
  title: string;
}

/** A note, a circular: sections of paragraphs. */
export interface Text {
  type: 'text';
  sections: Section[];
  closing: Html;
}

export interface Section {
  /** Permanent id; `null` for what stands before the first heading. */
  id: string | null;
  /** Level of the heading, 2 to 4; 0 for what stands before the first heading. */
  depth: number;
  title: string;
  titleHtml: Html;
  paragraphs: Paragraph[];
  /** The heading; the line with the id. */
  span: Span;
  idSpan: Span;
}

/** A numbered paragraph with all that continues it, or a stretch without a number. */
export interface Paragraph {
  /** `p9`, or `null` without a number. */
  id: string | null;
  number: number | null;
  html: Html;
  text: string;
  span: Span;
}

/** What the door hands out: the site is whole only where no diagnostic is an error. */
export interface Compiled {
  site: Site | null;
  /** The same with drafts and faults, for those who work on it. */
  siteWithDrafts: Site;
  diagnostics: Diagnostic[];
}
