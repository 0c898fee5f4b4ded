/** Titles of documents, also where their own title cannot be shown. */

import { documentTypeInName } from '../core/model/document-type.ts';
import type { Language } from '../core/model/languages.ts';
import type { Document, Version } from '../core/model/model.ts';
import { isolated } from '../i18n/format.ts';
import type { Translate } from '../i18n/t.ts';
import { documentTypeName } from '../i18n/vocabulary.ts';

/** Returns the type of an expected document in words, from its name. @param ownTypes types that the site adds */
export const typeName = (t: Translate, name: string, ownTypes: readonly string[]): string =>
  documentTypeName(t, documentTypeInName(name, ownTypes) ?? 'document');

/** Returns the title in the reader's language, or the type of the document if it lacks that language. */
export const titleOf = (t: Translate, language: Language, document: Document): string =>
  document.versions[language]?.title ?? documentTypeName(t, document.type);

/** Returns the title with the symbol, because versions of a document often share their title. */
export function fullTitle(t: Translate, language: Language, document: Document): string {
  return titleWithSymbol(t, titleOf(t, language, document), document.versions[language]);
}

export const titleWithSymbol = (
  t: Translate,
  text: string,
  version: Pick<Version, 'symbol'> | undefined,
): string =>
  version?.symbol === undefined ? text : t('withDetails', { text, details: isolated(version.symbol) });
