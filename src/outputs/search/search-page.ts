/** A page that search finds: its facts, its body and the texts of its result. */
import type { Language } from '../../core/model/languages.ts';
import { type DocumentType, type Html, orderedDocumentTypes } from '../../core/model/model.ts';
import type { Translate } from '../../i18n/t.ts';
import { documentTypeName } from '../../i18n/vocabulary.ts';

export interface SearchPage {
  /** Address below the base of the site. */
  url: string;
  /** Computed when it is first read: an index whose pages have not changed needs none. */
  body: Html;
  /** Names everything that the body is made from. */
  source: string;
  facts: SearchFacts;
  /** The texts of a result. */
  shown: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
}

/** The properties by which results are narrowed and sorted, the same in all languages. */
interface SearchFacts {
  /** Id of the meeting; empty for what belongs to no meeting. */
  meeting: string;
  type: SearchType;
  /** Name of the document or page; empty for the meeting itself. */
  document: string;
  /** ISO 8601 date of the document; without one, that of the meeting's first day; the first date of an entry; empty for other pages. */
  date: string;
}

/** The type of a page, the same in all languages: `meeting`, `page`, `register`, or the type of a document. */
export type SearchType = 'meeting' | 'page' | 'register' | DocumentType;

/** Returns all types in the order of filters. @param ownTypes types of documents that the site adds */
export const searchTypes = (ownTypes: readonly string[]): SearchType[] => [
  'meeting',
  ...orderedDocumentTypes(ownTypes),
  'page',
  'register',
];

/** Returns the type of a page in the words of a language. */
export const typeName = (t: Translate, type: SearchType): string =>
  type === 'meeting' || type === 'page' || type === 'register'
    ? t(`search.${type}`)
    : documentTypeName(t, type);

export type PageWithoutBody = Omit<SearchPage, 'body' | 'source'>;

export interface PageContext {
  language: Language;
  t: Translate;
  /** @param hash names what the body is made from: the digest of a file, and what else is read */
  withBody: (page: PageWithoutBody, hash: string, body: () => Html) => SearchPage;
}
