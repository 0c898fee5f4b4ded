/**
 * The languages that the engine supports: tag (BCP 47), direction, own name. The order is that in which a site lists
 * its languages unless `languages` in `site.yaml` says otherwise.
 */
export const languages = [
  { tag: 'ar', direction: 'rtl', name: 'العربية' },
  { tag: 'zh', direction: 'ltr', name: '中文' },
  { tag: 'en', direction: 'ltr', name: 'English' },
  { tag: 'fr', direction: 'ltr', name: 'Français' },
  { tag: 'ru', direction: 'ltr', name: 'Русский' },
  { tag: 'es', direction: 'ltr', name: 'Español' },
] as const;

export type Language = (typeof languages)[number]['tag'];
export type Direction = (typeof languages)[number]['direction'];

/** One value for each language that the engine supports, so that TypeScript lists what a new language lacks. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** One value for each language of the site, of which there may be fewer. */
export type Localized<T = string> = Readonly<Partial<Record<Language, T>>>;

/** Tags of the languages that the engine supports. The languages of a site are in `SiteConfig.languages`. */
export const languageTags: readonly Language[] = languages.map(({ tag }) => tag);

/** The default language of a site that names none: English, or its first language. */
export const fallbackLanguage = (languages: readonly Language[]): Language => {
  const [first = 'en'] = languages;
  return languages.includes('en') ? 'en' : first;
};

export const isLanguage = (tag: string): tag is Language => languageTags.includes(tag as Language);

/** @throws Error for a language that the site does not have */
export function textIn<T>(localized: Localized<T>, language: Language): T {
  const text = localized[language];
  if (text === undefined) throw new Error(`There is no text in "${language}".`);
  return text;
}

/** Returns a text in a language, or else in the default language of the site, or else in the first that it has. */
export const inLanguageOrOther = <T>(
  versions: Partial<Record<Language, T>>,
  language: Language,
  defaultLanguage: Language,
): T | undefined => versions[language] ?? versions[defaultLanguage] ?? Object.values(versions)[0];

const languageOf = (tag: Language) => {
  const found = languages.find((language) => language.tag === tag);
  if (!found) throw new Error(`"${tag}" is not a language that the engine supports.`);
  return found;
};

export const directionOf = (language: Language): Direction => languageOf(language).direction;

/** The name of a language in that language. */
export const nativeNameOf = (language: Language): string => languageOf(language).name;
