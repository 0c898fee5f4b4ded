/** The formal agenda of a meeting: numbered items, beside which a programme can have the days and times. */
import type { Document, FormalAgenda, Meeting, Version } from '../model/model.ts';
import { currentDocuments } from './revisions.ts';

export type FormalAgendaVersion = Version & { body: FormalAgenda };

export const isFormalAgenda = (version: Version | undefined): version is FormalAgendaVersion =>
  version?.body.type === 'formal-agenda';

/** Returns the formal agenda that no other one revises. */
export const currentFormalAgenda = (meeting: Pick<Meeting, 'documents'>): Document | undefined =>
  currentDocuments(meeting).find(({ versions }) => Object.values(versions).some(isFormalAgenda));
