/** The six languages, in the order in which the site lists them: tag (BCP 47), direction, own name. The only list of languages. */
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

/** One text in each of the six languages. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export const languageTags: readonly Language[] = languages.map(({ tag }) => tag);

export const isLanguage = (tag: string): tag is Language => languageTags.includes(tag as Language);

export const directionOf = (language: Language): Direction =>
  languages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
