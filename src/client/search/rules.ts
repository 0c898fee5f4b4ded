/** Loads the search rules of a language when it is searched. */
import type { ByLanguage, Language } from '../../core/model/languages.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';

const loaders: ByLanguage<() => Promise<{ rules: LanguageRules }>> = {
  ar: () => import('../../core/search/ar.ts'),
  en: () => import('../../core/search/en.ts'),
  es: () => import('../../core/search/es.ts'),
  fr: () => import('../../core/search/fr.ts'),
  ru: () => import('../../core/search/ru.ts'),
  zh: () => import('../../core/search/zh.ts'),
};

export const loadRules = async (language: Language): Promise<LanguageRules> =>
  (await loaders[language]()).rules;
