import type { Language } from '../../core/model/languages.ts';

/** A language to search. */
export interface SearchTarget {
  language: Language;
  /** Address of the language's search bundle, with the base of the site. */
  bundle: string;
  base: string;
  /** The series of each meeting, by id; absent on a site of one series. */
  seriesOf?: ReadonlyMap<string, string>;
}
