/** Problems of a table: each belongs to a cell, by which staff find it in their spreadsheet. */
import type { Severity } from '../diagnostics/rule.ts';

export interface TableProblem {
  /** Count from 1, as in a spreadsheet: the row with the names of the columns is 1. */
  row: number;
  column: number;
  severity: Severity;
  /** The kind of the problem, such as `country-unknown`. Reports condense many of one kind in a column. */
  kind: string;
  /** The problem, and how to fix it. */
  message: string;
}

/** The position of a cell. */
export type CellPosition = Pick<TableProblem, 'row' | 'column'>;

export const problemAt = (
  { row, column }: CellPosition,
  kind: string,
  message: string,
  severity: Severity = 'error',
): TableProblem => ({ row, column, severity, kind, message });

/** Sorts problems by row and column. */
export const sortProblems = (problems: readonly TableProblem[]): TableProblem[] =>
  problems.toSorted((a, b) => a.row - b.row || a.column - b.column);

/** A kind of problem may occur this often in a column before it is condensed. */
const maxProblems = 5;
const shownProblems = 3;
const maxRows = 10;

/** Shortens a report: many problems of one kind in a column become the first three, with the rows of the others. */
export function condenseProblems(problems: readonly TableProblem[]): TableProblem[] {
  const counts = new Map<string, number>();
  const groups = Map.groupBy(problems, groupOf);
  return problems.flatMap((problem) => {
    const key = groupOf(problem);
    const group = groups.get(key) ?? [];
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    if (group.length <= maxProblems || index < shownProblems - 1) return [problem];
    if (index >= shownProblems) return [];
    const rows = [...new Set(group.slice(shownProblems).map(({ row }) => row))];
    const listed = rows.slice(0, maxRows).join(', ') + (rows.length > maxRows ? ' …' : '');
    const others = `(${group.length - shownProblems} more of this kind in this column, in the rows ${listed})`;
    return [{ ...problem, message: `${problem.message} ${others}` }];
  });
}

const groupOf = ({ severity, kind, column }: TableProblem): string => [severity, kind, column].join('\0');
