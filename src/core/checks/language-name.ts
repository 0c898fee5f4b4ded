import type { Language } from '../model/languages.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Returns the English name of a language, for use in messages. */
export const languageName = (tag: Language | string): string => names.of(tag) ?? tag;
