/** Documents and their versions in several languages. */
import type { Agenda, ParsedAgenda } from './agenda.ts';
import type { FormalAgenda, ParsedFormalAgenda } from './formal-agenda.ts';
import type { Language } from './languages.ts';
import type { Html, Span } from './source-file.ts';
import type { Text } from './text.ts';
import type { DocumentType } from './vocabulary.ts';

type DocumentStatus = 'draft' | 'provisional' | 'final' | 'withdrawn';

/** A text that has a title, a status and a history, in one language, as its file was parsed. Values that cannot be read are `null`, and have been reported. */
export interface ParsedText {
  language: Language;
  file: string;
  hash: string;
  /** The text as written. */
  source: string;
  /** `null` if the front matter cannot be read; all its other fields are absent then. */
  title: string | null;
  description?: string;
  status: DocumentStatus;
  /** Language in which the text was written first. Default: that of the site. */
  sourceLanguage?: Language;
  /** Why it was withdrawn. */
  reason?: string;
  /** Date, or date and time in the meeting's zone (`2025-10-01T09:00`), before which nothing of it is published; in UTC for what belongs to no meeting. */
  publishFrom?: string;
  /** In the order of the file. */
  corrections: Correction[];
  /** The position of each field of the front matter. */
  fields: Record<string, Span>;
  body: ParsedAgenda | ParsedFormalAgenda | Text;
  footnotes: Footnote[];
  /** Ids of the parts that have an address of their own. */
  anchors: readonly string[];
  /** Titles of the items or sections by id, in the order of the text. */
  partTitles: Readonly<Record<string, string>>;
  /** Some parts were not recognized, which has been reported. Checks do not report what is missing because of that. */
  isIncomplete?: boolean;
  /** Links to other files of `content/`, resolved against this file. They are checked when all files have been parsed. */
  links: InternalLink[];
  /** Links to the web, which may lead to the site itself. */
  webLinks: WebLink[];
}

/** The forms of texts. */
export type BodyForm = ParsedText['body']['type'];

/** A document in one language, as its file was parsed. */
export interface ParsedVersion extends ParsedText {
  meeting: string;
  document: string;
  /** The field `type`, which prevails over the name of the file. */
  type?: DocumentType;
  symbol?: string;
  /** ISO 8601 date. */
  date?: string;
  /** Name of the document of the same meeting that it revises. */
  revises?: string;
}

/** A document in one language, as published. */
export interface Version extends ParsedVersion {
  title: string;
  body: Agenda | FormalAgenda | Text;
}

/** One document, in as many languages of the site as it has been written in. */
export interface ParsedDocument {
  meeting: string;
  /** File name without language and ending; the last step of the address. */
  name: string;
  type: DocumentType;
  versions: Partial<Record<Language, ParsedVersion>>;
}

/** The published documents, or pages, next to one in its series of revisions. */
export interface RevisionLinks {
  /** Name of the one that it revises. */
  revises?: string;
  /** Name of the one that revises it. */
  revisedBy?: string;
}

export interface Document extends ParsedDocument, RevisionLinks {
  versions: Partial<Record<Language, Version>>;
}

/** A change made after publication. */
export interface Correction {
  /** ISO 8601 date. */
  date: string;
  /** Id of the corrected part. */
  at: string;
  text: string;
  /** The position of `at`. */
  span: Span;
}

/** A link of a page to another page of the site. */
export interface PageLink {
  /** Address below the base path of the site, as written: `/en/search/`. */
  address: string;
  span: Span;
}

export interface WebLink {
  /** As written. */
  url: string;
  span: Span;
}

export interface InternalLink {
  /** Path of the target, relative to `content/`. */
  file: string;
  fragment?: string;
  /** As written. */
  url: string;
  /** The address that was probably meant, if the written one leads nowhere: the link is to `file` only if that exists. */
  meant?: string;
  span: Span;
}

export interface Footnote {
  /** Number in the order of first reference; the id is `fn-<number>`. */
  number: number;
  id: string;
  html: Html;
  text: string;
  /** Ids of the references in the text, for the links back. */
  references: string[];
  span: Span;
}

/** `translations/<document>.<language>.yaml`: the state of the source from which a translation was made. */
export interface TranslationRecord {
  document: string;
  language: Language;
  source: Language;
  /** Digest of each part of the source by its key: `title`, `#p9`. In the order of the document. */
  digests: Readonly<Record<string, string>>;
  /** The start of the file, and the position of each digest. */
  span: Span;
  spans: Readonly<Record<string, Span>>;
}
