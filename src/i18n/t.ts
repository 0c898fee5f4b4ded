/** Every sentence that the interface says, by language. Keys are typed from `en.json`. */
import i18next, { type TFunction } from 'i18next';
import { memoize } from '../core/memoize.ts';
import { type ByLanguage, type Language, languageTags } from '../core/model/languages.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction;

export const resources = {
  ar: { translation: ar },
  en: { translation: en },
  es: { translation: es },
  fr: { translation: fr },
  ru: { translation: ru },
  zh: { translation: zh },
} as const;

const sentences = i18next.createInstance();
await sentences.init({
  resources,
  // A sentence in another language would hide that one is missing.
  fallbackLng: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`No sentence for the key "${key}" in src/i18n.`);
  },
});

/** Memoizes the sentences of a language: the look-ups of i18next took a tenth of a build. */
function memoizeSentences(translate: Translate): Translate {
  const say = translate as (key: string, facts?: object) => string;
  return memoize(say, { keyOf: (key, facts) => (facts ? key + JSON.stringify(facts) : key) }) as Translate;
}

const translators = Object.fromEntries(
  languageTags.map((tag) => [tag, memoizeSentences(sentences.getFixedT(tag))]),
) as ByLanguage<Translate>;

/** @throws Error where the language has no sentence for a key. */
export const translator = (language: Language): Translate => translators[language];
