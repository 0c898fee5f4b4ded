/** Pages of `content/pages/`, which belong to no meeting. */
import type { Footnote, InternalLink, PageLink, ParsedDocument, ParsedVersion, WebLink } from './document.ts';
import type { Language, Localized } from './languages.ts';
import type { ParsedEntry, ParsedEntryVersion } from './register.ts';
import type { Text } from './text.ts';

/** Names of the pages that a site can have. */
export const pageNames = ['about'] as const;
export type PageName = (typeof pageNames)[number];

/** A page in one language, as its file was parsed. */
export interface ParsedPageVersion {
  page: PageName;
  language: Language;
  file: string;
  hash: string;
  /** The text as written. */
  source: string;
  /** `null` if the front matter cannot be read, which has been reported. */
  title: string | null;
  description?: string;
  body: Text;
  footnotes: Footnote[];
  /** Ids of the parts that have an address of their own. */
  anchors: readonly string[];
  /** Some parts were not recognized, which has been reported. Checks do not report what is missing because of that. */
  isIncomplete?: boolean;
  links: InternalLink[];
  webLinks: WebLink[];
  pageLinks: PageLink[];
}

/** A document, a page or an entry of a register in one language, as its file was parsed. */
export type ParsedTextVersion = ParsedVersion | ParsedPageVersion | ParsedEntryVersion;

/** A text in as many languages of the site as it has been written in. */
export type ParsedMultilingualText = ParsedDocument | ParsedPage | ParsedEntry;

/** A page in one language, as published. */
interface PageVersion extends ParsedPageVersion {
  title: string;
}

/** A page in as many languages of the site as it has been written in. */
export interface ParsedPage {
  name: PageName;
  versions: Localized<ParsedPageVersion>;
}

export interface Page extends ParsedPage {
  versions: Localized<PageVersion>;
}
