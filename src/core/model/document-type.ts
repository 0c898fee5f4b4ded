/** The types of documents by their names. */
import {
  type DocumentType,
  documentTypes,
  isScheduleType,
  type ScheduleType,
  scheduleTypes,
} from './vocabulary.ts';

/**
 * Derives the type of a document from the first words of its name: `note-2` and `note-by-the-chair` are notes,
 * `information-note-2` is an information note. Agendas and programmes have no names but `agenda` and `programme`, because their text
 * has a form of its own.
 * The name of a revision, such as `circular-rev-1`, counts without its ending.
 *
 * @param own types that the site adds
 * @returns `null` for a name that starts with no type
 */
export function documentTypeInName(document: string, own: readonly string[] = []): DocumentType | null {
  const name = document.replace(/-rev-\d+$/, '');
  const found = [...documentTypes, ...own].filter(
    (type) => name === type || (!isScheduleType(type) && name.startsWith(`${type}-`)),
  );
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** A document as far as its type depends on it. */
interface TypedDocument {
  name: string;
  /** The field `type`, which prevails over the name. */
  type?: DocumentType | undefined;
  /** Name of the document that it revises, whose type it has if nothing else says one. */
  revises?: string | undefined;
}

/** Returns the type of each document of a meeting by its name. @param own types that the site adds */
export function documentTypesOf(
  documents: readonly TypedDocument[],
  own: readonly string[],
): Map<string, DocumentType> {
  const byName = new Map(documents.map((document) => [document.name, document]));
  const typeOf = (name: string, seen: ReadonlySet<string>): DocumentType => {
    const { type, revises } = byName.get(name) ?? {};
    const known = type ?? documentTypeInName(name, own);
    if (known !== null) return known;
    return revises === undefined || seen.has(revises)
      ? 'document'
      : typeOf(revises, new Set([...seen, revises]));
  };
  return new Map(documents.map(({ name }) => [name, typeOf(name, new Set([name]))]));
}

/** Returns the type of an agenda or a programme, whose text has a form of its own; `undefined` for any other document. */
export const scheduleTypeInName = (document: string, revises?: string): ScheduleType | undefined =>
  scheduleTypes.find((type) => isNamed(type, new RegExp(`^${type}$`), document, revises));

/** Tests for a circular such as `circular-2`, which must have a symbol and a date. */
export const isCircularName = (document: string, revises?: string): boolean =>
  isNamed('circular', /^circular(-\d+)?$/, document, revises);

/** Tests a name, or that of the revised document if the name starts with no type. */
function isNamed(type: DocumentType, pattern: RegExp, document: string, revises?: string): boolean {
  const found = documentTypeInName(document);
  if (found === null && revises !== undefined) return isNamed(type, pattern, revises);
  return found === type && pattern.test(document.replace(/-rev-\d+$/, ''));
}
