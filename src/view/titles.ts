/** Titles of documents, also where their own title cannot be shown. */
import type { Language } from '../core/model/languages.ts';
import type { Document, DocumentType, Version } from '../core/model/model.ts';
import { isolated } from '../i18n/format.ts';
import type { Translate } from '../i18n/t.ts';

const types: readonly DocumentType[] = ['agenda', 'circular', 'note'];

/** Returns the type of an expected document in words, from its name. */
export const typeName = (t: Translate, name: string): string =>
  t(`document.types.${types.find((type) => type === name) ?? 'document'}`);

/** Returns the title in the reader's language, or the type of the document if it lacks that language. */
export const titleOf = (t: Translate, language: Language, document: Document): string =>
  document.versions[language]?.title ?? t(`document.types.${document.type}`);

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
