/** The rows of the table as entries that can be filtered. */
import { textOfCell } from './cell.ts';
import { type FilterableEntry, foldText } from './filter.ts';

export interface Row extends FilterableEntry {
  element: HTMLTableRowElement;
}

/** @param fields ids of those by which the page filters */
export const readRows = (table: HTMLTableElement, fields: readonly string[]): Row[] =>
  [...(table.tBodies[0]?.rows ?? [])].map((element) => ({
    element,
    keys: new Map(fields.map((field) => [field, keysIn(element, field)])),
    text: foldText([...element.cells].map(textOfCell).join(' ')),
  }));

/** One key on each line. */
const keysIn = (row: HTMLTableRowElement, field: string): string[] =>
  row.getAttribute(`data-field-${field}`)?.split('\n').filter(Boolean) ?? [];

/** Adds the summaries, which the table does not show, to the words of the rows. @param summaries by entry */
export const withSummaries = (rows: readonly Row[], summaries: ReadonlyMap<string, string>): Row[] =>
  rows.map((row) => {
    const summary = summaries.get(row.element.id.replace(/^entry_/, '')) ?? '';
    return { ...row, text: `${row.text} ${foldText(summary)}` };
  });
