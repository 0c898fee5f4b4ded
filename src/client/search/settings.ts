/** What `Search.astro` hands to the script: addresses and sentences. */
import type { Localized } from '../../core/model/languages.ts';
import type en from '../../i18n/en.json';
import type { Place } from './engine.ts';

export interface SearchSettings extends Place {
  words: SearchWords;
  /** How each language of the site names the parts of a text; with `{{number}}`. */
  parts: Localized<Pick<typeof en.search, 'paragraph' | 'footnote'>>;
}

/** As they stand in `src/i18n`. */
export type SearchWords = Pick<
  typeof en.search,
  (typeof said)[number] | `${(typeof saidOfNumbers)[number]}_other`
>;

export const said = [
  'nameWithCount',
  'loading',
  'none',
  'noneHint',
  'corrected',
  'partialMatches',
  'moreResults',
  'otherLanguagesNone',
  'failed',
] as const;
/** In all their pluralForm forms. */
export const saidOfNumbers = ['results', 'morePlaces', 'otherLanguagesCount'] as const;
