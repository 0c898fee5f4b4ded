/** The interface text that scripts show. Scripts load it themselves, so that pages stay small. */
import type en from '../i18n/en.json';
import { hasLocale, locales } from '../i18n/locales.ts';
import { fetchText } from './fetch-text.ts';

/** As in `src/i18n`, with `{{name}}` for each value. */
export type Words = Pick<typeof en, 'colon' | 'semicolon' | 'agenda' | 'my' | 'offline'>;

/** @throws Error if the file cannot be loaded */
export const loadWords = async (address: string): Promise<Words> => JSON.parse(await fetchText(address));

/** Replaces each `{{name}}` in a sentence by its value. Leaves names without a value as they are. */
export const interpolate = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);

/** Returns the plural form of a sentence: `shown_few` for `shown`, for example. */
export function pluralForm(
  sentences: Readonly<Record<string, unknown>>,
  name: string,
  count: number,
): string {
  const rule = new Intl.PluralRules(locale).select(count);
  return String(sentences[`${name}_${rule}`] ?? sentences[`${name}_other`]);
}

/** Returns the plural form of a sentence with the number in it. */
export const formatCount = (
  sentences: Readonly<Record<string, unknown>>,
  name: string,
  count: number,
): string => interpolate(pluralForm(sentences, name, count), { count: count.toLocaleString(locale) });

const { lang } = document.documentElement;

/** The locale of the page, for `Intl`. */
export const locale = hasLocale(lang) ? locales[lang] : lang;
