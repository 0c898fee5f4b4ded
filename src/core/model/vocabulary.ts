/** The kinds of items and the types of documents: those that are built in, and those that a site adds in `site.yaml`. */
import type { Localized } from './languages.ts';

export const kinds = [
  'opening',
  'keynote',
  'presentation',
  'panel',
  'qa',
  'fireside-chat',
  'sharing',
  'open-floor',
  'side-event',
  'break',
  'closing',
] as const;
export type BuiltInKind = (typeof kinds)[number];
/** Id of a kind of items: one of `kinds`, or of those that the site adds. */
export type Kind = string;

/** In the order in which lists show them. The types that a site adds precede `document`. */
export const documentTypes = [
  'agenda',
  'programme',
  'circular',
  'note',
  'working-paper',
  'document',
  'statement',
  'report',
  'resolution',
  'decision',
  'information-note',
  'list-of-participants',
  'addendum',
  'corrigendum',
] as const;
export type BuiltInDocumentType = (typeof documentTypes)[number];
/** Id of a type of documents: one of `documentTypes`, or of those that the site adds. */
export type DocumentType = string;

/** The types of documents that can have days and times. Their names are those of the files of a schedule: `agenda.ics`. */
export const scheduleTypes = ['agenda', 'programme'] as const;
export type ScheduleType = (typeof scheduleTypes)[number];

export const isScheduleType = (type: DocumentType): type is ScheduleType =>
  scheduleTypes.some((each) => each === type);

/** The ids that a site adds, in the order of `site.yaml`. */
export interface Vocabulary {
  kinds: readonly string[];
  documentTypes: readonly string[];
}

export const builtInVocabulary: Vocabulary = { kinds: [], documentTypes: [] };

/** The names of a type of documents. */
interface DocumentTypeNames {
  /** Names one document. */
  name: string;
  /** Heads a group of documents. */
  heading: string;
}

/** The names of what a site adds, by id. */
export interface VocabularyNames {
  kinds: Readonly<Record<string, Localized>>;
  documentTypes: Readonly<Record<string, Localized<DocumentTypeNames>>>;
}

/** Returns all types in the order in which lists show them. @param own those that the site adds */
export const orderedDocumentTypes = (own: readonly string[]): DocumentType[] =>
  documentTypes.flatMap((type) => (type === 'document' ? [...own, type] : [type]));
