/** Documents that revise others. A revised document keeps its address; its last revision is current. */
import type { Language } from '../model/languages.ts';
import type {
  Document,
  Meeting,
  ParsedDocument,
  ParsedPage,
  ParsedPageVersion,
  ParsedVersion,
  RevisionLinks,
} from '../model/model.ts';
import { siblingName } from '../model/page-names.ts';
import { versionsOfDocument } from './traverse.ts';

/** A document or a page, which can revise another one of its folder. */
export type RevisableText = ParsedDocument | ParsedPage;

/** Links each document or page to the one that it revises and to the one that revises it, among these. */
export function linkRevisions<D extends RevisableText>(documents: readonly D[]): (D & RevisionLinks)[] {
  const names = new Set(documents.map(({ name }) => name));
  const revisedBy = new Map<string, string>();
  const revises = new Map<string, string>();
  for (const document of documents) {
    const predecessor = predecessorName(document);
    if (predecessor === undefined || !names.has(predecessor)) continue;
    revises.set(document.name, predecessor);
    revisedBy.set(predecessor, document.name);
  }
  return documents.map((document) => {
    const [predecessor, successor] = [revises.get(document.name), revisedBy.get(document.name)];
    return {
      ...document,
      ...(predecessor && { revises: predecessor }),
      ...(successor && { revisedBy: successor }),
    };
  });
}

/** Returns the name of the document or page that one revises. */
export function predecessorName({ name, versions }: RevisableText): string | undefined {
  const stated = versionsOfDocument<RevisableVersion>({ versions }).find(
    ({ revises }) => revises !== undefined,
  );
  return stated?.revises === undefined ? undefined : siblingName(name, stated.revises);
}

type RevisableVersion = ParsedVersion | ParsedPageVersion;

interface WithRevisions<D extends RevisionLinks> {
  documents: readonly D[];
}

/** Returns the documents that no other one revises, in their order. */
export const currentDocuments = <D extends RevisionLinks>({ documents }: WithRevisions<D>): D[] =>
  documents.filter(({ revisedBy }) => revisedBy === undefined);

/** Returns the documents that a document revises, directly or indirectly, the latest first. */
export function predecessors<D extends RevisionLinks & { name: string }>(
  { documents }: WithRevisions<D>,
  document: D | undefined,
): D[] {
  const predecessor = document?.revises && documents.find(({ name }) => name === document.revises);
  return predecessor ? [predecessor, ...predecessors({ documents }, predecessor)] : [];
}

/** Returns the last version of each document in a language, so that lists keep a document whose revision lacks the language. */
export const documentsIn = (meeting: Pick<Meeting, 'documents'>, language: Language): Document[] =>
  currentDocuments(meeting).flatMap(
    (document) =>
      [document, ...predecessors(meeting, document)].find(({ versions }) => versions[language]) ?? [],
  );

/** Returns the documents of a meeting as lists show them: each current one, followed by those that it revises. */
export const withPredecessors = (meeting: Pick<Meeting, 'documents'>): Document[] =>
  currentDocuments(meeting).flatMap((document) => [document, ...predecessors(meeting, document)]);
