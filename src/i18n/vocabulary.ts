/** The names of kinds of items and of types of documents, built in or added by the site. */
import type { BuiltInDocumentType, BuiltInKind, DocumentType, Kind } from '../core/model/model.ts';
import type { Translate } from './t.ts';

/** @throws Error for a kind that the site does not have */
export const kindName = (t: Translate, kind: Kind): string => t(`agenda.kinds.${kind as BuiltInKind}`);

/** Names one document. @throws Error for a type that the site does not have */
export const documentTypeName = (t: Translate, type: DocumentType): string =>
  t(`document.types.${type as BuiltInDocumentType}`);

/** Names a group of documents. @throws Error for a type that the site does not have */
export const documentGroupName = (t: Translate, type: DocumentType): string =>
  t(`document.groups.${type as BuiltInDocumentType}`);
