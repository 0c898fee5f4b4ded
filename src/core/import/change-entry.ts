/** Compares the row of an entry with the register, and lists what changes. */
import type { Language, Localized } from '../model/languages.ts';
import type { FieldValue, ParsedEntry, RegisterField } from '../model/model.ts';
import { markdownBody } from '../text/front-matter.ts';
import { type Target, targetKey } from './columns.ts';
import { problemAt, type TableProblem } from './problem.ts';
import type { Cell, EntryRow } from './read-rows.ts';

export interface ChangeOptions {
  /** Fields of the register. */
  fields: readonly RegisterField[];
  /** Languages of the site. */
  languages: readonly Language[];
}

/** A value that changes. */
export interface ValueChange {
  /** Name of the column. */
  name: string;
  /** Empty if there was none, or is none afterwards. */
  before: string;
  after: string;
}

/** The title and the summary in one language. `undefined` leaves them as they are. */
export interface TextChange {
  title?: string | undefined;
  summary?: string | undefined;
}

export interface EntryChange {
  entry: string;
  row: EntryRow;
  isNew: boolean;
  values: ValueChange[];
  /** The fields that change, with their new values; `undefined` removes one. */
  facts: ReadonlyMap<string, FieldValue | undefined>;
  texts: ReadonlyMap<Language, TextChange>;
}

/**
 * @param entry as the register has it, if it does
 * @returns the change, which may be empty, or what prevents it
 */
export function changeEntry(
  row: EntryRow,
  entry: ParsedEntry | undefined,
  { fields, languages }: ChangeOptions,
): { change: EntryChange; problems: TableProblem[] } {
  const isNew = entry === undefined;
  const facts = changeFacts(row, entry, { fields, languages });
  const inTexts = languages.map((language) => ({ language, ...changeText(row, entry, language) }));
  const changedTexts = inTexts.filter(({ values }) => values.length > 0);
  const problems = [
    ...facts.problems,
    ...inTexts.flatMap((each) => each.problems),
    ...derivedProblems(row, entry, facts.changed),
  ];
  if (isNew && changedTexts.length === 0 && problems.length === 0)
    problems.push(
      problemAt(
        row.position,
        'title-missing',
        `The new entry ${row.entry} has no title. Add one in a language at least.`,
      ),
    );
  const change = {
    entry: row.entry,
    row,
    isNew,
    values: [...facts.values, ...inTexts.flatMap(({ values }) => values)],
    facts: facts.changed,
    texts: new Map(changedTexts.map(({ language, text }) => [language, text])),
  };
  return { change, problems };
}

function changeFacts(
  row: EntryRow,
  entry: ParsedEntry | undefined,
  options: ChangeOptions,
): { changed: Map<string, FieldValue | undefined>; values: ValueChange[]; problems: TableProblem[] } {
  const { values: current = {}, checked } = entry?.facts ?? {};
  const changed = new Map<string, FieldValue | undefined>();
  const values: ValueChange[] = [];
  for (const cell of row.cells) {
    const field = fieldOf(cell.target);
    if (field === undefined) continue;
    const previous = field === 'checked' ? checked : current[field];
    const before = changed.has(field) ? changed.get(field) : previous;
    const after = valueAfter(cell, before, options.languages);
    if (isSame(before, after)) continue;
    changed.set(field, after);
    values.push({ name: cell.name, before: shownBefore(before, cell.target), after: cell.value });
  }
  const problems = missingValues(row, { isNew: entry === undefined, current, facts: changed }, options);
  return { changed, values, problems };
}

/** Returns the field of the facts that a column is about. */
function fieldOf(target: Target): string | undefined {
  if (target.type === 'label') return undefined;
  if ('field' in target) return target.field.id;
  return target.type === 'checked' ? 'checked' : undefined;
}

function valueAfter(
  { target, value }: Cell,
  before: FieldValue | undefined,
  languages: readonly Language[],
): FieldValue | undefined {
  const inAll = (text: string): Localized => Object.fromEntries(languages.map((tag) => [tag, text]));
  switch (target.type) {
    case 'text':
      return inLanguage(before, target.language, value, languages);
    case 'link':
      if (target.language) return inLanguage(before, target.language, value, languages);
      return value === '' ? undefined : inAll(value);
    case 'shown-link':
      if (isForAll(before, languages)) return value === '' ? undefined : inAll(value);
      return inLanguage(before, target.language, value, languages);
    default:
      return value === '' ? undefined : value;
  }
}

/** Tests for an address that all languages have, or none: the table that readers download does not tell them apart. */
const isForAll = (value: FieldValue | undefined, languages: readonly Language[]): boolean =>
  value === undefined || (typeof value === 'object' && singleValue(value, languages) !== undefined);

/** Returns the value that all languages of the site share; `undefined` if they differ, or one has none. */
export function singleValue(value: Localized, languages: readonly Language[]): string | undefined {
  const [first] = languages.map((tag) => value[tag]);
  return languages.every((tag) => value[tag] === first) ? first : undefined;
}

/** Returns a value with another text in one language. Languages are in the order of the site. */
function inLanguage(
  before: FieldValue | undefined,
  language: Language,
  text: string,
  languages: readonly Language[],
): Localized | undefined {
  const current: Localized = typeof before === 'object' ? before : {};
  const after = languages.flatMap((tag): [Language, string][] => {
    const inTag = tag === language ? text : current[tag];
    return inTag ? [[tag, inTag]] : [];
  });
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

export function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<Language>;
  return [...keys].every((key) => one[key] === other[key]);
}

function shownBefore(value: FieldValue | undefined, target: Target): string {
  if (typeof value !== 'object') return value ?? '';
  const language = 'language' in target ? target.language : undefined;
  return language ? (value[language] ?? '') : [...new Set(Object.values(value))].join(', ');
}

/** Finds cells that the import does not read and that differ from the entry: their change would be lost. */
function derivedProblems(
  { cells }: EntryRow,
  entry: ParsedEntry | undefined,
  changed: ReadonlyMap<string, FieldValue | undefined>,
): TableProblem[] {
  return cells.flatMap((cell): TableProblem[] => {
    const { target, value, name } = cell;
    if (value === '') return [];
    if (target.type === 'status') {
      const statuses = Object.values(entry?.versions ?? {}).map(({ status }) => status);
      return (statuses.length === 0 ? ['final'] : statuses).some((status) => status === value)
        ? []
        : [
            problemAt(
              cell,
              'status-differs',
              `A table cannot change the status of an entry. Change it in the fields of its texts, such as "status: ${value}", and leave the column "${name}" out.`,
            ),
          ];
    }
    if (target.type !== 'label') return [];
    const { id } = target.field;
    const expected = changed.has(id) ? changed.get(id) : entry?.facts?.values[id];
    return value === expected
      ? []
      : [
          problemAt(
            cell,
            'label-differs',
            `The name is that of another value than the column "${id}" has. Change the column "${id}", from which "${name}" follows.`,
          ),
        ];
  });
}

interface Facts {
  isNew: boolean;
  current: Readonly<Record<string, FieldValue>>;
  facts: ReadonlyMap<string, FieldValue | undefined>;
}

/** Finds required fields without a value, and texts that lack a language. */
function missingValues(
  row: EntryRow,
  { isNew, current, facts }: Facts,
  { fields, languages }: ChangeOptions,
): TableProblem[] {
  return fields.flatMap((field): TableProblem[] => {
    const { id, required, type } = field;
    const value = facts.has(id) ? facts.get(id) : current[id];
    const cells = row.cells.filter(({ target }) => fieldOf(target) === id);
    const position = cells.find((cell) => cell.value === '') ?? cells[0] ?? row.position;
    if (required && value === undefined && (isNew || facts.has(id)))
      return [
        problemAt(
          position,
          'value-missing',
          cells.length > 0
            ? `The entry ${row.entry} needs a value for "${id}". Write one.`
            : `The new entry ${row.entry} needs a value for "${id}". Add a column "${id}${type === 'text' ? `.${languages[0]}` : ''}".`,
        ),
      ];
    if (type !== 'text' || typeof value !== 'object' || !facts.has(id)) return [];
    const missing = languages.filter((tag) => value[tag] === undefined);
    return missing.length === 0
      ? []
      : [
          problemAt(
            position,
            'language-missing',
            `"${id}" needs a text in each language of the site. Missing: ${missing.map((tag) => `${id}.${tag}`).join(', ')}.`,
          ),
        ];
  });
}

function changeText(
  { cells, entry: id, position }: EntryRow,
  entry: ParsedEntry | undefined,
  language: Language,
): { text: TextChange; values: ValueChange[]; problems: TableProblem[] } {
  const version = entry?.versions[language];
  const current = { title: version?.title ?? '', summary: version ? markdownBody(version.source) : '' };
  const text: TextChange = {};
  const values: ValueChange[] = [];
  const problems: TableProblem[] = [];
  for (const cell of cells) {
    const { target, value, name } = cell;
    if ((target.type !== 'title' && target.type !== 'summary') || target.language !== language) continue;
    const before = current[target.type];
    if (value === before) continue;
    if (value === '')
      problems.push(
        problemAt(
          cell,
          'text-missing',
          `The entry ${id} has a ${target.type} in ${entryFileName(id, language)}, and the cell is empty. Write the text, or leave the column out. To withdraw an entry, change its status in the file.`,
        ),
      );
    text[target.type] = value;
    values.push({ name, before, after: value });
  }
  const missing = version || values.length === 0 ? undefined : parts.find((part) => !text[part]);
  if (missing)
    problems.push(
      problemAt(
        cells.find((cell) => targetKey(cell.target) === `${missing}.${language}`) ?? position,
        'text-missing',
        `The entry ${id} has a ${otherPart[missing]} in ${language} but no ${missing}. Write it in the column ${missing}.${language}.`,
      ),
    );
  return { text, values, problems };
}

const parts = ['title', 'summary'] as const;
const otherPart = { title: 'summary', summary: 'title' } as const;

const entryFileName = (entry: string, language: Language): string => `${entry}.${language}.md`;
