/** What is said of a document that no longer holds. */
import type { Language } from '../core/model/languages.ts';
import type { Document } from '../core/model/model.ts';
import { isWithdrawn } from '../core/site/release.ts';
import { translator } from './t.ts';

/** A word beside its title; nothing where it holds. */
export function statusLabel(document: Document, language: Language): string | undefined {
  const t = translator(language);
  if (isWithdrawn(document)) return t('notices.labels.withdrawn');
  return document.revisedBy === undefined ? undefined : t('notices.labels.superseded');
}
