/** What `Search.astro` hands to the script: addresses and sentences. */
export interface SearchSettings {
  base: string;
  /** Address of the language's search bundle, with the base of the site. */
  bundle: string;
  /** The number of results, with `{{count}}` and `{{query}}`, by plural category. */
  results: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  none: string;
  noneHint: string;
  loading: string;
  failed: string;
  /** With `{{number}}`. */
  paragraph: string;
  footnote: string;
}

/** Puts values into a sentence. */
export const sentence = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap);
