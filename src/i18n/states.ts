/** What is said of a document that no longer holds. */
import type { Document } from '../core/model/model.ts';
import { isWithdrawn } from '../core/site/release.ts';
import type { Translate } from './t.ts';

/** A word beside its title; nothing where it holds. */
export function statusLabel(t: Translate, document: Document): string | undefined {
  if (isWithdrawn(document)) return t('notices.labels.withdrawn');
  return document.revisedBy === undefined ? undefined : t('notices.labels.superseded');
}
