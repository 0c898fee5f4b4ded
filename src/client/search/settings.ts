/** The settings that `Search.astro` passes to the script: addresses and interface text. */
import type { Localized } from '../../core/model/languages.ts';
import type en from '../../i18n/en.json';
import type { SearchTarget } from './target.ts';

export interface SearchSettings extends SearchTarget {
  words: SearchWords;
  /** The names of paragraphs and footnotes in each language of the site, with `{{number}}`. */
  parts: Localized<Pick<typeof en.search, 'paragraph' | 'footnote'>>;
}

/** As in `src/i18n`. */
export type SearchWords = Pick<
  typeof en.search,
  (typeof searchWordNames)[number] | `${(typeof searchPluralNames)[number]}_other`
>;

export const searchWordNames = [
  'nameWithCount',
  'loading',
  'none',
  'noneHint',
  'corrected',
  'partialMatches',
  'partialMatchesFollow',
  'partialMatch',
  'moreResults',
  'otherLanguagesNone',
  'failed',
] as const;
/** Sentences that are passed in all their plural forms. */
export const searchPluralNames = ['results', 'morePlaces', 'otherLanguagesCount'] as const;
