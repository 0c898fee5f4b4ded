import { memoize } from '../memoize.ts';
import type { Language } from '../model/languages.ts';
import { type HelpLanguage, type Wording, wordingOf } from '../model/wording.ts';

const names: Record<HelpLanguage, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
};
const lists: Record<HelpLanguage, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB'),
  fr: new Intl.ListFormat('fr'),
};

/** Returns the name of a language, for use in messages. Memoized: each text is checked for its language. */
export const languageName = memoize(
  (tag: string): Wording => wordingOf((language) => names[language].of(tag) ?? tag),
);

/** Returns “Chinese, English and Russian”. */
export const languageNames = (tags: readonly Language[]): Wording =>
  wordingOf((language) => lists[language].format(tags.map((tag) => languageName(tag)[language])));
