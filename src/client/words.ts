/** The sentences that scripts say, loaded by them: the first bytes of a page are for its text. */
import type en from '../i18n/en.json';
import { readText } from './fetch-text.ts';

/** As they stand in `src/i18n`; `{{…}}` is filled in here. */
export type Words = Pick<typeof en, 'colon' | 'semicolon' | 'agenda' | 'my' | 'offline'>;

/** @throws Error where they cannot be loaded */
export const loadWords = async (address: string): Promise<Words> => JSON.parse(await readText(address));

export const fill = (sentence: string, blanks: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => blanks[name] ?? whole);

/** The plural form of a sentence: `shown` -> `shown_few`. */
export function plural(sentences: Readonly<Record<string, unknown>>, name: string, count: number): string {
  const rule = new Intl.PluralRules(locale).select(count);
  return String(sentences[`${name}_${rule}`] ?? sentences[`${name}_other`]);
}

/** The same with the number in it. */
export const counted = (sentences: Readonly<Record<string, unknown>>, name: string, count: number): string =>
  fill(plural(sentences, name, count), { count: count.toLocaleString(locale) });

/** Arabic documents of the organization use Latin digits; English ones put the day before the month. */
const locales: Readonly<Record<string, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

const { lang } = document.documentElement;

/** Locale of the page. */
export const locale = locales[lang] ?? lang;
