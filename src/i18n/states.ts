/** The labels of documents and pages that are no longer valid. */
import type { Document, Page } from '../core/model/model.ts';
import { isWithdrawn } from '../core/site/release.ts';
import type { Translate } from './t.ts';

/** Returns a label for a document that was withdrawn or superseded. */
export function statusLabel(t: Translate, document: Document | Page): string | undefined {
  if (isWithdrawn(document)) return t('notices.labels.withdrawn');
  return document.revisedBy === undefined ? undefined : t('notices.labels.superseded');
}
