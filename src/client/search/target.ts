import type { Language } from '../../core/model/languages.ts';

/** A language to search. */
export interface SearchTarget {
  language: Language;
  /** Address of the language's search bundle, with the base of the site. */
  bundle: string;
  base: string;
}
