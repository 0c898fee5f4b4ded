import type { Language } from '../model/languages.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });
const list = new Intl.ListFormat('en-GB');

/** Returns the English name of a language, for use in messages. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;

/** Returns “Chinese, English and Russian”. */
export const languageNames = (tags: readonly Language[]): string => list.format(tags.map(languageName));
