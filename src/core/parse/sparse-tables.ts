/** Finds tables whose rows lack cells. Markdown adds the cells, so a short text could become a table of any size. */
import { tableCells } from '../checks/markdown/table-cells.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { blankOut } from '../text/strings.ts';

/** The cells that all tables of a text may lack together. */
const maxMissingCells = 10_000;

/** The line below the first row of a table: `|---|:--|`. */
const delimiterRow = /^[ \t>]*[|:-][ \t|:-]*$/;
const emptyLine = /^[ \t>]*$/;

/**
 * Replaces the lines that make tables by spaces, from the table on with which too many cells are missing. That table is
 * reported.
 */
export function withoutSparseTables(text: string, source: Source, report: Report): string {
  if (!text.includes('|')) return text;
  const lines = text.split('\n');
  const cellCounts = lines.map((line) => line.split('|').length);
  const remaining = cellsBelow(lines, cellCounts);
  const blank = new Set<number>();
  let missing = 0;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const isTable = index > 0 && line.includes('|') && line.includes('-') && delimiterRow.test(line);
    const below = remaining[index];
    if (isTable && below) {
      const { rows, cells } = below;
      missing += Math.max(0, rows * ((cellCounts[index] ?? 0) - 2) - cells);
      if (missing > maxMissingCells) {
        if (blank.size === 0) {
          const span = source.span(offset, offset + line.length);
          report({ rule: tableCells, span, data: { limit: maxMissingCells } });
        }
        blank.add(index);
      }
    }
    offset += line.length + 1;
  }
  return blank.size === 0
    ? text
    : lines.map((line, index) => (blank.has(index) ? blankOut(line) : line)).join('\n');
}

/** Counts, for each line, the lines below it up to an empty one, and their cells. */
function cellsBelow(
  lines: readonly string[],
  cellCounts: readonly number[],
): { rows: number; cells: number }[] {
  const counts: { rows: number; cells: number }[] = [];
  let below = { rows: 0, cells: 0 };
  for (let index = lines.length - 1; index >= 0; index--) {
    counts[index] = below;
    below = emptyLine.test(lines[index] ?? '')
      ? { rows: 0, cells: 0 }
      : { rows: below.rows + 1, cells: below.cells + (cellCounts[index] ?? 0) };
  }
  return counts;
}
