/** Plans the import of a table into a register: reads it, and compares it with the register. */
import type { Language } from '../model/languages.ts';
import type { CountryNames, ParsedRegister, RegisterSettings } from '../model/model.ts';
import { changeEntry, type EntryChange } from './change-entry.ts';
import { type Column, readColumns } from './columns.ts';
import { sortProblems, type TableProblem } from './problem.ts';
import { readRows } from './read-rows.ts';
import { readTable } from './table.ts';

export interface ImportOptions {
  /** The register before the import. */
  register: ParsedRegister & { settings: RegisterSettings };
  countries: CountryNames;
  /** Languages of the site. */
  languages: readonly Language[];
  /** The language of the columns that name none. */
  language?: Language | undefined;
}

export interface ImportPlan {
  /** Rows of entries in the table, also of those that cannot be read. */
  rowCount: number;
  columns: Column[];
  /** In the order of the table; without entries that stay as they are, and without rows that have problems. */
  changes: EntryChange[];
  /** By row and column. Nothing may be written if there is one. */
  problems: TableProblem[];
}

/** @param text of the table */
export function planImport(text: string, options: ImportOptions): ImportPlan {
  const { register, countries, languages, language } = options;
  const { table, problems } = readTable(text);
  if (!table) return { rowCount: 0, columns: [], changes: [], problems };
  const { fields } = register.settings;
  const header = readColumns(table.header, { fields, languages, language });
  const { entries, problems: inCells } = readRows(table, header.columns, countries);
  const current = new Map(register.entries.map((entry) => [entry.name, entry]));
  // What a misspelled column contains would be reported as missing.
  const compared = header.problems.length > 0 ? [] : entries;
  const changed = compared.map((row) => changeEntry(row, current.get(row.entry), { fields, languages }));
  return {
    rowCount: table.rows.length,
    columns: header.columns,
    changes: changed.flatMap(({ change, problems: found }) =>
      found.length === 0 && change.values.length > 0 ? [change] : [],
    ),
    problems: sortProblems([
      ...problems,
      ...header.problems,
      ...inCells,
      ...changed.flatMap(({ problems: found }) => found),
    ]),
  };
}
