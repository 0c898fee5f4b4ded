/** Documents that take the place of others: the former one keeps its address, the last one stands for both. */
import type { Language } from '../model/languages.ts';
import type { AgendaItem, Document, Kind, Meeting } from '../model/model.ts';
import { type AgendaVersion, isAgenda, versionsOfDocument } from './traverse.ts';

/** Each document with the one that it revises, and the one that revises it, among these. */
export function linkRevisions(documents: readonly Document[]): Document[] {
  const names = new Set(documents.map(({ name }) => name));
  const former = new Map(
    documents.flatMap((document) => {
      const name = predecessorName(document);
      return name !== undefined && names.has(name) ? [[document.name, name]] : [];
    }),
  );
  const later = new Map([...former].map(([revision, name]) => [name, revision]));
  return documents.map((document) => {
    const [revises, revisedBy] = [former.get(document.name), later.get(document.name)];
    return { ...document, ...(revises && { revises }), ...(revisedBy && { revisedBy }) };
  });
}

/** Returns the name of the document that a document revises. */
export const predecessorName = (document: Document): string | undefined =>
  versionsOfDocument(document).find(({ revises }) => revises !== undefined)?.revises;

/** Those that no other one revises, in their order. */
export const currentDocuments = ({ documents }: Pick<Meeting, 'documents'>): Document[] =>
  documents.filter(({ revisedBy }) => revisedBy === undefined);

/** The agenda of a meeting that holds. */
export const currentAgenda = (meeting: Pick<Meeting, 'documents'>): Document | undefined =>
  currentDocuments(meeting).find(({ type }) => type === 'agenda');

/** Those that a document took the place of, the latest first. */
export function predecessors(
  { documents }: Pick<Meeting, 'documents'>,
  document: Document | undefined,
): Document[] {
  const former = document?.revises && documents.find(({ name }) => name === document.revises);
  return former ? [former, ...predecessors({ documents }, former)] : [];
}

/** Of each document the last version that there is in a language: a list does not lose it while its revision lacks the language. */
export const documentsIn = (meeting: Pick<Meeting, 'documents'>, language: Language): Document[] =>
  currentDocuments(meeting).flatMap(
    (document) =>
      [document, ...predecessors(meeting, document)].find(({ versions }) => versions[language]) ?? [],
  );

/** The documents of a meeting as lists show them: each that is current, and after it those that it took the place of. */
export const withPredecessors = (meeting: Pick<Meeting, 'documents'>): Document[] =>
  currentDocuments(meeting).flatMap((document) => [document, ...predecessors(meeting, document)]);

/** The current agenda of a meeting in a language, or nothing while a revision lacks the language. */
export function currentAgendaVersion(
  meeting: Pick<Meeting, 'documents'>,
  language: Language,
): AgendaVersion | undefined {
  const version = currentAgenda(meeting)?.versions[language];
  return isAgenda(version) ? version : undefined;
}

/**
 * The agenda of a meeting as programs are told it in a language. Who subscribed to it goes by its times: while a
 * revision lacks the language, they are told its times, in the words of the version before it.
 *
 * @param nameOf what an item is called that only the revision has
 */
export function agendaInLanguage(
  meeting: Pick<Meeting, 'documents'>,
  language: Language,
  nameOf: (kind: Kind) => string,
): AgendaVersion | undefined {
  const own = currentAgendaVersion(meeting, language);
  if (own) return own;
  const current = currentAgenda(meeting);
  const before = predecessors(meeting, current).map(({ versions }) => versions[language]);
  const words = before.find(isAgenda);
  // Times agree in all languages.
  const times = Object.values(current?.versions ?? {}).find(isAgenda);
  return words && times && inWordsOf(words, times, nameOf);
}

function inWordsOf(
  words: AgendaVersion,
  times: AgendaVersion,
  nameOf: (kind: Kind) => string,
): AgendaVersion {
  const known = new Map(words.body.days.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const days = times.body.days.map((day) => ({
    ...day,
    intro: '',
    items: day.items.map((item) => ({ ...item, ...wordsOf(known.get(item.id) ?? wordless(item, nameOf)) })),
  }));
  const { language, title } = words;
  return { ...times, language, title, body: { ...times.body, days } };
}

type ItemWords = Pick<
  AgendaItem,
  'title' | 'titleHtml' | 'html' | 'text' | 'speakers' | 'documents' | 'recordings'
>;

const wordsOf = (item: ItemWords): ItemWords => {
  const { title, titleHtml, html, text, speakers, documents, recordings } = item;
  return { title, titleHtml, html, text, speakers, documents, recordings };
};

const wordless = ({ kinds }: AgendaItem, nameOf: (kind: Kind) => string): ItemWords => {
  const title = kinds.map(nameOf).join(', ');
  return { title, titleHtml: title, html: '', text: '', speakers: [], documents: [], recordings: [] };
};
