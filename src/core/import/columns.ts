/** Reads the names of the columns of a table: `entry`, `title.fr`, `kind` … */
import { isLanguage, type Language } from '../model/languages.ts';
import type { RegisterField } from '../model/model.ts';
import { isForeignTag, meantLanguage } from '../text/meant-language.ts';
import { closestWord } from '../text/suggest.ts';
import { problemAt, type TableProblem } from './problem.ts';

/** The part of an entry to which the cells of a column belong. */
export type Target =
  | { type: 'entry' | 'checked' | 'status' }
  /** The name of a country or a choice, which follows from the column of the value. */
  | { type: 'label'; field: RegisterField }
  | { type: 'title' | 'summary'; language: Language }
  | { type: 'text'; field: RegisterField; language: Language }
  /** The address in a language; in all languages if there is none. */
  | { type: 'link'; field: RegisterField; language?: Language }
  /** The address in the language if the entry has one for each language, otherwise the one for all. */
  | { type: 'shown-link'; field: RegisterField; language: Language }
  | { type: 'country' | 'choice' | 'date' | 'symbol'; field: RegisterField };

export interface Column {
  /** Counts from 0. */
  index: number;
  /** As in the table. */
  name: string;
  target: Target;
}

export interface ColumnOptions {
  fields: readonly RegisterField[];
  /** Languages of the site. */
  languages: readonly Language[];
  /** The language of the columns that name none, as in the table that readers download. */
  language?: Language | undefined;
}

/** Columns of the table that readers download, which follow from others. */
const derivedColumns = ['url'];
/** Columns with the state of an entry. A register can have a field with the second name. */
const statusColumns = ['entry.status', 'status'];
/** Other names of the first column. */
const idColumns = ['id', 'identifier', 'entry id', 'entry-id', 'entry_id'];

/** @returns the columns that are read, in the order of the table */
export function readColumns(
  header: readonly string[],
  options: ColumnOptions,
): { columns: Column[]; problems: TableProblem[] } {
  const targets = targetsByName(options);
  const known = [...targets.keys()].filter((name) => !isDerived(targets.get(name)));
  const used = new Map<string, number>();
  const columns: Column[] = [];
  const problems: TableProblem[] = [];
  for (const [index, name] of header.entries()) {
    const report = (kind: string, message: string) =>
      void problems.push(problemAt({ row: 1, column: index + 1 }, kind, message));
    const key = name.toLowerCase();
    const target = targets.get(key);
    const previous = used.get(target ? targetKey(target) : key);
    used.set(target ? targetKey(target) : key, index + 1);
    if (name === '') report('column-unnamed', 'The column has no name. Name it, or delete it.');
    else if (previous !== undefined)
      report(
        'column-duplicate',
        `The column "${name}" has the content of column ${previous}. Delete one of them.`,
      );
    else if (target) columns.push({ index, name, target });
    else if (!derivedColumns.includes(key)) report('column-unknown', unknownColumn(name, known, options));
  }
  if (!columns.some(({ target }) => target.type === 'entry') && problems.length === 0)
    problems.push(
      problemAt(
        { row: 1, column: 1 },
        'column-missing',
        'The table has no column "entry" with the ids of the entries. Add it.',
      ),
    );
  return { columns, problems };
}

function targetsByName({ fields, languages, language }: ColumnOptions): Map<string, Target> {
  const inEach = (name: string, target: (tag: Language) => Target): [string, Target][] => [
    ...(language ? [[name, target(language)] as [string, Target]] : []),
    ...languages.map((tag): [string, Target] => [`${name}.${tag}`, target(tag)]),
  ];
  return new Map<string, Target>([
    ...statusColumns.map((name): [string, Target] => [name, { type: 'status' }]),
    ['entry', { type: 'entry' }],
    ...inEach('title', (tag) => ({ type: 'title', language: tag })),
    ...fields.flatMap((field): [string, Target][] => {
      const { id, type } = field;
      if (type === 'text') return inEach(id, (tag) => ({ type, field, language: tag }));
      if (type === 'country' || type === 'choice')
        return [
          [id, { type, field }],
          [`${id}.label`, { type: 'label', field }],
        ];
      if (type !== 'link') return [[id, { type, field }]];
      return [
        ...inEach(id, (tag) => ({ type, field, language: tag })),
        [id, language ? { type: 'shown-link', field, language } : { type, field }],
      ];
    }),
    ...inEach('summary', (tag) => ({ type: 'summary', language: tag })),
    ['checked', { type: 'checked' }],
  ]);
}

/** Tests for a column that no import changes: its cells must agree with the entry. */
const isDerived = (target: Target | undefined): boolean =>
  target?.type === 'label' || target?.type === 'status';

/** Identifies what a column contains: `title.fr`, `kind`, `source`. */
export function targetKey(target: Target): string {
  const field = 'field' in target ? target.field.id : target.type;
  // A register can have a field “status”.
  if (target.type === 'status') return 'entry.status';
  if (target.type === 'label') return `${field}.label`;
  return 'language' in target && target.language ? `${field}.${target.language}` : field;
}

function unknownColumn(
  name: string,
  known: readonly string[],
  { fields, languages, language }: ColumnOptions,
): string {
  const inLanguages = ['title', 'summary', ...fields.flatMap(({ id, type }) => (type === 'text' ? id : []))];
  const key = name.toLowerCase();
  if (!language && inLanguages.includes(key))
    return `The column "${name}" names no language. Write ${languages.map((tag) => `${key}.${tag}`).join(', ')}, or add --language to the command if all texts are in one language.`;
  const [base = '', tag = ''] = key.split('.');
  if (known.includes(`${base}.${languages[0]}`) && (isLanguage(tag) || isForeignTag(tag)))
    return `There is no column "${name}", because the site does not have this language. Its languages: ${languages.join(', ')}.`;
  const meant = `${base}.${meantLanguage(tag)}`;
  const isId = idColumns.includes(key) && known.includes('entry');
  const nearest = known.includes(meant) ? meant : isId ? 'entry' : closestWord(name, known);
  return nearest
    ? `There is no column "${name}". Did you mean "${nearest}"?`
    : `There is no column "${name}". There are: ${known.join(', ')}.`;
}
