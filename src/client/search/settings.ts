/** What `Search.astro` hands to the script: addresses and sentences. */
import type { Localized } from '../../core/languages.ts';
import type { Place } from './engine.ts';

export interface SearchSettings extends Place {
  /** With `{{count}}` and `{{query}}`. */
  results: Plural;
  none: string;
  noneHint: string;
  /** With `{{query}}` and `{{corrected}}`. */
  corrected: string;
  partly: string;
  loading: string;
  failed: string;
  /** With `{{name}}` and `{{count}}`. */
  counted: string;
  /** With `{{count}}`. */
  further: Plural;
  othersCount: Plural;
  othersNone: string;
  more: string;
  /** How each language names the parts of a text; with `{{number}}`. */
  parts: Localized<{ paragraph: string; footnote: string }>;
}

/** A sentence by plural category. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Puts values into a sentence. */
export const sentence = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap);

const language = document.documentElement.lang;

/** The form for a number, with the number in it. */
export const counted = (forms: Plural, count: number): string =>
  sentence(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, {
    count: count.toLocaleString(`${language}-u-nu-latn`),
  });
