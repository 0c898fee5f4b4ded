/** What documents are called where their own title cannot be shown. */
import type { Language } from '../core/model/languages.ts';
import type { Document, DocumentType } from '../core/model/model.ts';
import { isolated } from '../i18n/format.ts';
import type { Translate } from '../i18n/t.ts';

const types: readonly DocumentType[] = ['agenda', 'circular', 'note'];

/** The type that a document's name stands for, in words. */
export const typeName = (t: Translate, name: string): string =>
  t(`document.types.${types.find((type) => type === name) ?? 'document'}`);

/** The title in the reader's language; a foreign one is not shown as if it were that. */
export const titleOf = (t: Translate, language: Language, document: Document): string =>
  document.versions[language]?.title ?? t(`document.types.${document.type}`);

/** The same with its symbol: versions of a document often have one title. */
export function fullTitle(t: Translate, language: Language, document: Document): string {
  const text = titleOf(t, language, document);
  const symbol = document.versions[language]?.symbol;
  return symbol === undefined ? text : t('withDetails', { text, details: isolated(symbol) });
}
