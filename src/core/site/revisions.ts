/** Documents that revise others. A revised document keeps its address; its last revision is current. */
import type { Language } from '../model/languages.ts';
import type {
  AgendaItem,
  Document,
  Kind,
  Meeting,
  ParsedDocument,
  ParsedPage,
  ParsedPageVersion,
  ParsedVersion,
  RevisionLinks,
} from '../model/model.ts';
import { siblingName } from '../model/page-names.ts';
import { type AgendaVersion, isAgenda, versionsOfDocument } from './traverse.ts';

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

/** Returns the agenda of a meeting that no other one revises. */
export const currentAgenda = (meeting: Pick<Meeting, 'documents'>): Document | undefined =>
  currentDocuments(meeting).find(({ type }) => type === 'agenda');

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

/** Returns the current agenda in a language; `undefined` if it lacks the language. */
export function currentAgendaVersion(
  meeting: Pick<Meeting, 'documents'>,
  language: Language,
): AgendaVersion | undefined {
  const version = currentAgenda(meeting)?.versions[language];
  return isAgenda(version) ? version : undefined;
}

// ---- The agenda in a language -------------------------------------------------------------------------

/**
 * Returns the agenda for calendars and JSON in a language. If the current agenda lacks the language, returns its times
 * with the words of the previous version, since subscribers rely on the times.
 *
 * @param kindName names an item that only the current agenda has
 */
export function agendaInLanguage(
  meeting: Pick<Meeting, 'documents'>,
  language: Language,
  kindName: (kind: Kind) => string,
): AgendaVersion | undefined {
  const version = currentAgendaVersion(meeting, language);
  if (version) return version;
  const current = currentAgenda(meeting);
  const withWords = predecessors(meeting, current)
    .map(({ versions }) => versions[language])
    .find(isAgenda);
  // Times agree in all languages.
  const withTimes = current && Object.values(current.versions).find(isAgenda);
  return withWords && withTimes && combine(withWords, withTimes, kindName);
}

function combine(
  withWords: AgendaVersion,
  withTimes: AgendaVersion,
  kindName: (kind: Kind) => string,
): AgendaVersion {
  const items = new Map(withWords.body.days.flatMap((day) => day.items.map((item) => [item.id, item])));
  const days = withTimes.body.days.map((day) => ({
    ...day,
    intro: '',
    items: day.items.map((item) => {
      const previous = items.get(item.id);
      return {
        ...item,
        ...(previous ? wordsOfItem(previous) : titleOnly(item.kinds.map(kindName).join(', '))),
      };
    }),
  }));
  const { language, title } = withWords;
  return { ...withTimes, language, title, body: { ...withTimes.body, days } };
}

type ItemWords = Pick<
  AgendaItem,
  'title' | 'titleHtml' | 'html' | 'text' | 'speakers' | 'documents' | 'recordings'
>;

const wordsOfItem = (item: AgendaItem): ItemWords => {
  const { title, titleHtml, html, text, speakers, documents, recordings } = item;
  return { title, titleHtml, html, text, speakers, documents, recordings };
};

const titleOnly = (title: string): ItemWords => ({
  title,
  titleHtml: title,
  html: '',
  text: '',
  speakers: [],
  documents: [],
  recordings: [],
});
