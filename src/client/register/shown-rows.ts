/** Shows and hides the rows of a long table without delay. */

/** More rows than a screen has. */
const rowsAtOnce = 200;
/** As many as a browser lays out within a frame. */
const rowsPerFrame = 1000;

/**
 * Returns a function that shows some rows and hides the others. Those at the top of the table appear at once; where there
 * are thousands, the rest follows in the next frames.
 */
export function createRowDisplay(table: HTMLTableElement): (shown: ReadonlySet<HTMLTableRowElement>) => void {
  let frame = 0;
  return (shown) => {
    cancelAnimationFrame(frame);
    const waiting: HTMLTableRowElement[] = [];
    for (const row of table.tBodies[0]?.rows ?? []) {
      if (!shown.has(row)) row.hidden = true;
      else if (row.hidden) waiting.push(row);
    }
    const showNext = (count: number): void => {
      for (const row of waiting.splice(0, count)) row.hidden = false;
      if (waiting.length > 0) frame = requestAnimationFrame(() => showNext(rowsPerFrame));
    };
    showNext(rowsAtOnce);
  };
}
