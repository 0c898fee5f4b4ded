/** The settings that the pages of a register pass to their scripts. */
import type { Language } from '../../core/model/languages.ts';

/** Settings of the filters of a register. */
export interface RegisterSettings {
  language: Language;
  /** Address of `<register>.json`, which has the summaries; absent for a table without summaries. */
  dataHref?: string;
  /** Forms of the sentence that says how many entries are shown, by plural category: `shown_one`. */
  words: Readonly<Record<string, string>>;
  /** Says that no entry matches. */
  none: string;
}

/** Settings of the comparison of two countries. */
export interface CompareSettings {
  /** Address of `<register>.json`. */
  dataHref: string;
  /** Id of the field of countries, and the code of that of the page, in small letters. */
  field: string;
  country: string;
  /** Shown where one of the two countries has no entry. */
  none: string;
  /** Shown beside entries that were withdrawn. */
  withdrawn: string;
  /** Says that the data cannot be loaded. */
  failed: string;
}
