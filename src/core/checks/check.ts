/** The kinds of checks, by what they need to know. */
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { Language } from '../model/languages.ts';
import type { ParsedRegister, ParsedSite, PublishedFile, SourceFile, Span } from '../model/model.ts';
import type { Markup } from '../text/markup.ts';
import type { Source } from '../text/source.ts';

/** Checks where files are and how they are named. @param languages of the site */
export type FilesCheck = (
  files: readonly SourceFile[],
  report: Report,
  languages: readonly Language[],
) => void;

interface TextUnderCheck {
  source: Source;
  /** The text with blanks in place of everything that is not shown to readers. */
  prose: string;
  language: Language;
  isDraft: boolean;
  /** Abbreviations in Latin letters that the texts use, beside common ones. */
  abbreviations: readonly string[];
}

/** Checks the words and characters of one text. */
export type TextCheck = (text: TextUnderCheck, report: Report) => void;

export interface MarkupContext {
  report: Report;
  /** Withdraws what a rule reports in the line where a span starts, because it follows from what has been reported. */
  explain: (rule: Rule, span: Span) => void;
  /** Counts the lines of a span as reported, because they have the problem that has been reported for the first of them. */
  explainLines: (span: Span) => void;
  /** Leaves out all that the parser and later checks report on these lines. */
  explainBlock: (span: Span) => void;
  /** Tests whether something has been reported about a line, which counts from 1. */
  isReported: (line: number) => boolean;
  /** Tests whether anything has been reported. */
  hasReports: () => boolean;
}

/** Checks the Markdown of one text: what looks like markup and is none. The checks run one after the other. */
export type MarkupCheck = (markup: Markup, context: MarkupContext) => void;

/**
 * Checks one meeting, or the pages of `content/pages/`. The result depends on their files alone; that of a meeting is
 * kept as long as they do not change.
 *
 * @param site with only this meeting, or only the pages
 */
export type MeetingCheck = (site: ParsedSite, report: Report) => void;

/** Checks a `meeting.yaml`. The result depends on this file alone. */
export type SettingsCheck = (site: Pick<ParsedSite, 'meetings'>, report: Report) => void;

/** Checks `series.yaml`. The result depends on this file alone, so that a part of the site can be published after it. */
export type SeriesCheck = (site: Pick<ParsedSite, 'series' | 'languages'>, report: Report) => void;

/** Checks one register. The result depends on its files alone. */
export type RegisterCheck = (register: ParsedRegister, report: Report) => void;

interface Publication {
  /** Instant of the publication, in milliseconds since 1970. */
  now: number;
  /** Files that were public before. */
  publishedBefore: readonly PublishedFile[];
  /** `publishedBefore` is complete. Otherwise it is empty. */
  isHistoryKnown: boolean;
}

/** Checks what spans meetings, or depends on the time of publication. */
export type SiteCheck = (site: ParsedSite, report: Report, publication: Publication) => void;
