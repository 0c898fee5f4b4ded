import type { ByLanguage, Language } from '../core/model/languages.ts';

/** The locale (BCP 47) in which `Intl` formats each language: Arabic with Latin digits, English with the day before the month. */
export const locales: ByLanguage<string> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

/** Tests for a language of the engine. Scripts of pages spare its list of languages, which has their names. */
export const hasLocale = (tag: string): tag is Language => Object.hasOwn(locales, tag);
