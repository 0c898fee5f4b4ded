/** Reads the rows of a table: the cells of each entry, with their values. */
import type { CountryNames } from '../model/model.ts';
import type { Column } from './columns.ts';
import { type CellPosition, problemAt, type TableProblem } from './problem.ts';
import { cellText, readCell } from './read-cell.ts';
import type { Table, TableRow } from './table.ts';

/** A value that the table has for an entry. */
export interface Cell extends CellPosition {
  column: number;
  /** Name of the column. */
  name: string;
  target: Column['target'];
  /** Empty for an empty cell. */
  value: string;
}

export interface EntryRow {
  /** Id of the entry. */
  entry: string;
  /** Position of the id. */
  position: CellPosition;
  cells: Cell[];
}

/** @returns the rows that can be read completely */
export function readRows(
  { rows }: Table,
  columns: readonly Column[],
  countries: CountryNames,
): { entries: EntryRow[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const rowOf = new Map<string, number>();
  const entries = rows.flatMap((row): EntryRow[] => {
    const { cells, problems: found } = readRow(row, columns, countries);
    const id = cells.find(({ target }) => target.type === 'entry');
    const previous = id && rowOf.get(id.value);
    if (id && previous !== undefined)
      found.push(
        problemAt(
          id,
          'entry-duplicate',
          `The id ${id.value} is used twice: it is in row ${previous} too. Each entry has one row.`,
        ),
      );
    if (id) rowOf.set(id.value, previous ?? row.number);
    problems.push(...found);
    return id && found.length === 0
      ? [{ entry: id.value, position: id, cells: cells.filter((cell) => cell !== id) }]
      : [];
  });
  return { entries, problems };
}

function readRow(
  { number, cells: texts }: TableRow,
  columns: readonly Column[],
  countries: CountryNames,
): { cells: Cell[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const cells = columns.flatMap(({ index, name, target }): Cell[] => {
    const position = { row: number, column: index + 1 };
    const read = readCell(cellText(texts[index] ?? ''), target, countries);
    if ('value' in read) return [{ ...position, name, target, value: read.value }];
    problems.push(problemAt(position, read.kind, read.problem));
    return [];
  });
  return { cells, problems };
}
