/** Reads a table of comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheet programs save it. */
import { CsvError, parse } from 'csv-parse/sync';
import { problemAt, type TableProblem } from './problem.ts';

export interface TableRow {
  /** Counts from 1, as in a spreadsheet, with empty rows and the row of the names. */
  number: number;
  cells: readonly string[];
}

export interface Table {
  /** The names of the columns. */
  header: readonly string[];
  /** Without empty rows. All have as many cells as there are names. */
  rows: readonly TableRow[];
}

const delimiters = [',', ';', '\t'];
const syntax = { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };

/** @returns `table` is `null` if nothing can be read; rows with too many or too few cells are reported and left out */
export function readTable(text: string): { table: Table | null; problems: TableProblem[] } {
  const parsed = parseRows(text);
  if ('problem' in parsed) return { table: null, problems: [parsed.problem] };
  const [first, ...others] = parsed.rows;
  const header = withoutEmptyEnd(first ?? []).map((name) => name.trim());
  if (header.length === 0)
    return {
      table: null,
      problems: [
        problemAt(
          { row: 1, column: 1 },
          'empty',
          'The first row is empty. It must name the columns: entry, title.en …',
        ),
      ],
    };
  const problems: TableProblem[] = [];
  const rows = others.flatMap((cells, index) => {
    const row = { number: index + 2, cells };
    if (cells.every((cell) => cell.trim() === '')) return [];
    const problem = cellCountProblem(row, header.length);
    if (!problem) return [{ ...row, cells: cells.slice(0, header.length) }];
    problems.push(problem);
    return [];
  });
  return { table: { header, rows }, problems };
}

/** The line with which a table names its separator. Spreadsheet programs obey it and do not show it as a row. */
const separatorLine = /^sep=([,;\t])(?:\r\n?|\n)/i;

function parseRows(text: string): { rows: string[][] } | { problem: TableProblem } {
  const rows = text.replace(separatorLine, '');
  const delimiter = separatorLine.exec(text)?.[1] ?? delimiterOf(rows);
  try {
    return { rows: parse(rows, { ...syntax, delimiter }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: syntaxProblem(error) };
  }
}

/** Returns the delimiter that divides the first row into most cells. */
function delimiterOf(text: string): string {
  const counts = delimiters.map((delimiter) => firstRow(text, delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstRow(text: string, delimiter: string): string[] {
  try {
    return parse(text, { ...syntax, delimiter, to: 1 })[0] ?? [];
  } catch {
    return [];
  }
}

function syntaxProblem({ code, ...context }: CsvError): TableProblem {
  const { records, column } = context as unknown as { records: number; column: number };
  const position = { row: records + 1, column: Number(column) + 1 };
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? problemAt(
        position,
        'quotes',
        'This cell starts with a quotation mark (") that is never closed, so the rest of the table would be part of it. Close it, or double it if it belongs to the text.',
      )
    : problemAt(
        position,
        'quotes',
        'The quotation marks (") of this cell are no pair. Enclose the cell in quotation marks, and double those inside: "the ""Act""".',
      );
}

function cellCountProblem({ number: row, cells }: TableRow, expected: number): TableProblem | null {
  const count = withoutEmptyEnd(cells).length;
  if (cells.length < expected)
    return problemAt(
      { row, column: cells.length },
      'cells-missing',
      `The row has ${cells.length} of ${expected} cells. Separate all cells, also the empty ones at the end. Excel may leave these out: move a column without empty cells, such as entry, to the end.`,
    );
  if (count > expected)
    return problemAt(
      { row, column: expected + 1 },
      'cells-extra',
      `The row has ${count} cells, but the table has only ${expected} columns. Put quotation marks (") around a cell that contains the separator.`,
    );
  return null;
}

const withoutEmptyEnd = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
