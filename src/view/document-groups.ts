/** The documents of a meeting in groups, as the pages of meetings list them. */
import type { Document, Meeting } from '../core/model/model.ts';
import { withPredecessors } from '../core/site/revisions.ts';
import type { Translate } from '../i18n/t.ts';
import { documentGroupName } from '../i18n/vocabulary.ts';

export interface DocumentGroup {
  /** Absent where all documents are in one group. */
  heading?: string;
  documents: Document[];
}

/** A shorter list is clear at a glance. */
const longestUngrouped = 7;

/** Groups the documents by type, each followed by those that it revises. A short list is one group without a heading. */
export function documentGroups(t: Translate, meeting: Pick<Meeting, 'documents'>): DocumentGroup[] {
  const documents = withPredecessors(meeting);
  const byType = Map.groupBy(documents, ({ type }) => type);
  if (documents.length <= longestUngrouped || byType.size < 2) return [{ documents }];
  return [...byType].map(([type, ofType]) => ({ heading: documentGroupName(t, type), documents: ofType }));
}
