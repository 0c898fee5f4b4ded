import type { ByLanguage } from '../core/model/languages.ts';

/** The locale (BCP 47) in which `Intl` formats each language: Arabic with Latin digits, English with the day before the month. */
export const locales: ByLanguage<string> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};
