/** The model of `content/`, parsed and published. */
import type { TranslationRecord } from './document.ts';
import type { Language, Localized } from './languages.ts';
import type { Meeting, ParsedMeeting } from './meeting.ts';
import type { Page, ParsedPage } from './page.ts';
import type { ParsedRegister, Register } from './register.ts';
import type { Series, SeriesSettings } from './series.ts';
import type { Span } from './source-file.ts';
import type { Vocabulary, VocabularyNames } from './vocabulary.ts';

/** The content that the parsed and the published site have in common. */
interface SiteContent {
  /** The records of translations of pages. */
  pageRecords: TranslationRecord[];
  strings: Localized<Strings>;
  /** Text of `content/theme.css`. */
  theme?: string;
  /** Text of `content/logo.svg`. */
  logo?: string;
  moved: MovedEntry[];
  names: OfficialName[];
  glossary: readonly GlossaryEntry[];
  /** Names of countries and organizations by code: those of the United Nations, with what `countries.yaml` adds and replaces. */
  countries: CountryNames;
}

/** `content/` as parsed, with drafts and with whatever has errors. */
export interface ParsedSite extends SiteContent {
  /** `null` if `site.yaml` is missing or cannot be read, which has been reported. */
  config: SiteConfig | null;
  /** The languages of the site, even if the rest of `site.yaml` cannot be read. */
  languages: readonly Language[];
  defaultLanguage: Language;
  /** The kinds and types that the site adds, even if the rest of `site.yaml` cannot be read. */
  vocabulary: Vocabulary;
  /** By date, the latest first; those without readable settings last. */
  meetings: ParsedMeeting[];
  /** `null` without `series.yaml`: all meetings are one series. */
  series: SeriesSettings | null;
  /** In the order in which readers go through them. */
  pages: ParsedPage[];
  /** By name of the folder. */
  registers: ParsedRegister[];
}

/** The published site. It exists only if no diagnostic is an error. */
export interface Site extends SiteContent {
  config: SiteConfig;
  /** By date, the latest first. */
  meetings: Meeting[];
  /** In the order of `series.yaml`; none on a site of one series. */
  series: Series[];
  /** In the order in which readers go through them. */
  pages: Page[];
  /** Keys of the outdated parts of each translation of a page that has a record: `rules/membership.fr`. */
  outdatedPages: Meeting['outdated'];
  /** By name of the folder. */
  registers: Register[];
}

/** `content/site.yaml`. */
export interface SiteConfig extends VocabularyNames {
  name: Localized;
  shortName: Localized;
  organizer: Localized;
  description: Localized;
  /** In the order in which the site lists them. */
  languages: readonly Language[];
  defaultLanguage: Language;
  /** Public address of the site, without a slash at the end. */
  url: string;
  /** Earlier public addresses. What was published at any other address belongs to another site. */
  previousUrls: readonly string[];
  contact?: string;
}

/** `content/strings/<language>.yaml`: interface texts that replace those of the engine, by key. */
export type Strings = Readonly<Record<string, string>>;

/** An entry of `content/moved.yaml`: a meeting (`conversation-9`), a document (`conversation-9/agenda`), or a page (`pages/rules/fees`). */
export interface MovedEntry {
  from: string;
  to: string;
  fromSpan: Span;
  toSpan: Span;
}

/** An entry of `content/names.yaml`: an official name, in as many languages as it exists in. */
export type OfficialName = Partial<Record<Language, string[]>> & {
  /** Forms that are written by mistake. */
  wrong?: Partial<Record<Language, string[]>>;
};

/** An entry of `content/glossary.yaml`: terms that mean the same, in two or more languages. */
export type GlossaryEntry = Partial<Record<Language, string[]>>;

/** Names by code, in as many languages as are known. */
export type CountryNames = Readonly<Record<string, Localized>>;

/** A file of `content/` that was published before. */
export interface PublishedFile {
  file: string;
  /** Instant of publication, ISO 8601 in UTC. */
  published: string;
  /** Id of a series of `series.yaml`, which has a page. */
  series?: string;
}
