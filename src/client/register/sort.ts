/** Sorts the rows of the table of a register by a column, and marks the column for screen readers. */
import { button } from '../dom.ts';
import { textOfCell } from './cell.ts';

export interface Order {
  /** Id of the field, or `title`. */
  column: string;
  isDescending: boolean;
}

/** Makes the headings buttons. @param onSort receives the new order */
export function addSortButtons(table: HTMLTableElement, onSort: (order: Order) => void): void {
  for (const heading of headingsOf(table)) {
    const column = columnOf(heading);
    const label = heading.textContent?.trim() ?? '';
    heading.replaceChildren(
      button(label, () =>
        onSort({ column, isDescending: heading.getAttribute('aria-sort') === 'ascending' }),
      ),
    );
  }
}

/** @param order `null` for that of the page @param original the rows in that order */
export function sortRows(
  table: HTMLTableElement,
  order: Order | null,
  original: readonly HTMLTableRowElement[],
  language: string,
): void {
  const headings = headingsOf(table);
  const index = headings.findIndex((heading) => columnOf(heading) === order?.column);
  for (const [position, heading] of headings.entries()) {
    if (order && position === index)
      heading.setAttribute('aria-sort', order.isDescending ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  }
  table.tBodies[0]?.append(...(order && index !== -1 ? inOrder(original, index, order, language) : original));
}

function inOrder(
  rows: readonly HTMLTableRowElement[],
  index: number,
  { isDescending }: Order,
  language: string,
): HTMLTableRowElement[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[index]) }));
  keyed.sort((a, b) => {
    // Rows without a value come last in both directions.
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return isDescending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

/** Returns the text of a cell; for a date, that of ISO 8601. */
const keyOf = (cell: HTMLTableCellElement | undefined): string =>
  cell ? (cell.dataset['sort'] ?? textOfCell(cell)) : '';

const headingsOf = (table: HTMLTableElement): HTMLTableCellElement[] => [
  ...(table.tHead?.rows[0]?.cells ?? []),
];

const columnOf = ({ dataset }: HTMLTableCellElement): string => dataset['column'] ?? 'title';
