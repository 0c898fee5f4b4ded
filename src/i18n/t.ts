/** Every sentence of the interface, by language. Keys are typed from `en.json`. A site can replace sentences. */
import i18next, { type TFunction } from 'i18next';
import { memoize, memoizeByObject } from '../core/memoize.ts';
import { type ByLanguage, type Language, type Localized, languageTags } from '../core/model/languages.ts';
import type { Strings } from '../core/model/model.ts';
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

const trees = { ar, en, es, fr, ru, zh } as const;
type Tree = (typeof trees)[Language];

/** The sentences of the engine by language and key, such as `nav.home`. */
export const sentences: ByLanguage<Strings> = mapLanguages((language) => flatten(trees[language]));

/**
 * Translates keys into the sentences of a site.
 *
 * @param strings sentences of the site that replace those of the engine
 * @throws Error where the language has no sentence for a key, or a value of a sentence is missing
 */
export const translator = (language: Language, strings: Localized<Strings>): Translate =>
  wordingOf(strings).translators[language];

/** All sentences of a site in one language, nested as in `src/i18n`. */
export const sentenceTree = (language: Language, strings: Localized<Strings>): Tree =>
  wordingOf(strings).trees[language];

const wordingOf = memoizeByObject((strings: Localized<Strings>) => {
  const merged = mapLanguages((language) => withStrings(trees[language], strings[language] ?? {}));
  const instance = i18next.createInstance();
  // The resources are given, so that there is nothing to wait for.
  void instance.init({
    initAsync: false,
    resources: mapLanguages((language) => ({ translation: merged[language] })),
    // A sentence in another language would hide that one is missing.
    fallbackLng: false,
    interpolation: { escapeValue: false },
    // A reader would see the placeholder.
    missingInterpolationHandler: (sentence) => {
      throw missingValue(sentence);
    },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No sentence for the key "${key}" in src/i18n.`);
    },
  });
  return {
    trees: merged,
    translators: mapLanguages((language) => memoizeSentences(instance.getFixedT(language))),
  };
});

/** Memoizes the sentences of a language, and inserts values without i18next: its look-ups took a tenth of a build. */
function memoizeSentences(translate: Translate): Translate {
  const say = translate as (key: string, facts?: Facts) => string;
  const sentence = memoize((key: string) => say(key, { skipInterpolation: true }));
  const plural = memoize(say, { keyOf: (key, facts) => key + JSON.stringify(facts) });
  return ((key: string, facts: Facts = {}) =>
    'count' in facts ? plural(key, facts) : insertFacts(sentence(key), facts)) as Translate;
}

type Facts = Readonly<Record<string, unknown>>;

/** @throws Error if a value is missing */
const insertFacts = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_placeholder, name: string) => {
    if (facts[name] === undefined) throw missingValue(sentence);
    return String(facts[name]);
  });

const missingValue = (sentence: string): Error =>
  new Error(`A value is missing in the sentence "${sentence}" of src/i18n.`);

function mapLanguages<Value>(valueFor: (language: Language) => Value): ByLanguage<Value> {
  return Object.fromEntries(languageTags.map((tag) => [tag, valueFor(tag)])) as ByLanguage<Value>;
}

// ---- Nested sentences and keys ------------------------------------------------------------------------

interface Nested {
  [key: string]: string | Nested;
}

function flatten(tree: Nested, prefix = ''): Strings {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`),
    ),
  );
}

function withStrings(tree: Tree, strings: Strings): Tree {
  const copy = structuredClone(tree);
  for (const [key, text] of Object.entries(strings)) {
    const steps = key.split('.');
    const last = steps.pop() ?? key;
    let inner: Nested = copy;
    for (const step of steps) {
      const next = inner[step];
      if (next === undefined || typeof next === 'string')
        throw new Error(`No sentence for the key "${key}".`);
      inner = next;
    }
    inner[last] = text;
  }
  return copy;
}
