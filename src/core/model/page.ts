/** Pages of `content/pages/`, which belong to no meeting. */
import type { PageLink, ParsedDocument, ParsedText, ParsedVersion, RevisionLinks } from './document.ts';
import type { Language, Localized } from './languages.ts';
import type { ParsedEntry, ParsedEntryVersion } from './register.ts';
import type { Text } from './text.ts';

/** A page in one language, as its file was parsed. */
export interface ParsedPageVersion extends ParsedText {
  /** Path below `content/pages/` without language and ending, which is also its address: `rules/membership`. */
  page: string;
  symbol?: string;
  /** ISO 8601 date. */
  date?: string;
  /** Name of the page of the same folder that it revises. */
  revises?: string;
  /** Position among the pages of its folder. Those without one follow, by name. */
  order?: number;
  body: Text;
  pageLinks: PageLink[];
}

/** A document, a page or an entry of a register in one language, as its file was parsed. */
export type ParsedTextVersion = ParsedVersion | ParsedPageVersion | ParsedEntryVersion;

/** A text in as many languages of the site as it has been written in. */
export type ParsedMultilingualText = ParsedDocument | ParsedPage | ParsedEntry;

/** A page in one language, as published. */
export interface PageVersion extends ParsedPageVersion {
  title: string;
}

/** A page in as many languages of the site as it has been written in. */
export interface ParsedPage {
  /** Path below `content/pages/`, such as `rules/membership`. */
  name: string;
  versions: Partial<Record<Language, ParsedPageVersion>>;
}

/** `revises` and `revisedBy` are paths below `content/pages/`. */
export interface Page extends ParsedPage, RevisionLinks {
  versions: Localized<PageVersion>;
}
