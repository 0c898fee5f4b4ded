/** Writes the files of the entries that an import changes. */
import { applyEdits, type Edit } from '../edit/edits.ts';
import { type FieldChanges, fieldEdits, fieldsText } from '../edit/field-edits.ts';
import { moveToDisk } from '../edit/offsets.ts';
import type { Language } from '../model/languages.ts';
import type { FieldValue, RegisterField } from '../model/model.ts';
import { entryFile, factsFile } from '../model/paths.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import { type EntryChange, singleValue, type TextChange } from './change-entry.ts';

export interface WriteOptions {
  /** Id of the register. */
  register: string;
  fields: readonly RegisterField[];
  /** Languages of the site. */
  languages: readonly Language[];
}

/** The text of a file, as read and as on disk, with its byte order mark and line breaks. */
export interface FileText {
  text: string;
  disk: string;
}

/** Lists the paths of the files that a change writes. */
export const filesOfChange = (change: EntryChange, { register }: WriteOptions): string[] => {
  const { entry, texts } = change;
  return [
    ...(hasFacts(change) ? [factsFile({ register, entry })] : []),
    ...[...texts.keys()].map((language) => entryFile({ register, entry, language })),
  ];
};

/** An entry has a file of facts, even without any. */
const hasFacts = ({ isNew, facts }: Pick<EntryChange, 'isNew' | 'facts'>): boolean => isNew || facts.size > 0;

/**
 * @param current the files that exist, by path
 * @returns the new texts by path; `null` for a file that only a person can change
 */
export function entryTexts(
  change: EntryChange,
  current: ReadonlyMap<string, FileText>,
  options: WriteOptions,
): Map<string, string | null> {
  const { entry, facts, texts } = change;
  const { register } = options;
  const written = new Map<string, string | null>();
  if (hasFacts(change)) {
    const path = factsFile({ register, entry });
    written.set(path, factsText(path, current.get(path), fieldChanges(facts, options)));
  }
  for (const [language, text] of texts) {
    const path = entryFile({ register, entry, language });
    written.set(path, entryText(path, current.get(path), text));
  }
  return written;
}

function fieldChanges(
  facts: ReadonlyMap<string, FieldValue | undefined>,
  { fields, languages }: WriteOptions,
): FieldChanges {
  const order = [...fields.map(({ id }) => id), 'checked'];
  const dates = new Set(fields.filter(({ type }) => type === 'date').map(({ id }) => id));
  const links = new Set(fields.filter(({ type }) => type === 'link').map(({ id }) => id));
  const written = (id: string, value: FieldValue | undefined) => {
    // YAML reads a year as a number, and so does the schema of a date.
    if (typeof value !== 'object')
      return dates.has(id) && value && /^[1-9]\d{3}$/.test(value) ? Number(value) : value;
    return (links.has(id) ? singleValue(value, languages) : undefined) ?? value;
  };
  return { values: new Map([...facts].map(([id, value]) => [id, written(id, value)])), order };
}

function factsText(path: string, file: FileText | undefined, changes: FieldChanges): string | null {
  if (!file) return fieldsText(changes);
  const edits = fieldEdits(path, file.text, changes);
  return edits && editDisk(file, edits);
}

function entryText(path: string, file: FileText | undefined, { title, summary }: TextChange): string | null {
  const changes: FieldChanges = {
    values: new Map(title === undefined ? [] : [['title', title]]),
    order: ['title'],
  };
  if (!file) return `---\n${fieldsText(changes)}---\n\n${summary ? `${summary}\n` : ''}`;
  const frontMatter = findFrontMatter(file.text);
  if (!frontMatter) return null;
  const edits = fieldEdits(path, file.text, changes, [frontMatter.start, frontMatter.end]);
  return (
    edits &&
    editDisk(file, [
      ...edits,
      ...(summary === undefined ? [] : [bodyEdit(path, file.text, frontMatter.bodyStart, summary)]),
    ])
  );
}

/** Replaces the text after the front matter, without the empty lines around it. */
function bodyEdit(file: string, text: string, bodyStart: number, summary: string): Edit {
  const body = text.slice(bodyStart);
  if (body.trim() === '') return { file, start: bodyStart, end: text.length, text: `\n${summary}\n` };
  return {
    file,
    start: text.length - body.trimStart().length,
    end: bodyStart + body.trimEnd().length,
    text: summary,
  };
}

const editDisk = ({ text, disk }: FileText, edits: readonly Edit[]): string =>
  applyEdits(disk, moveToDisk(edits, text, disk));
