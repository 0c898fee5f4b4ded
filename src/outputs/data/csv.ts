/** Writes tables as CSV (RFC 4180), for spreadsheets. */

/**
 * Programs take a cell that starts with one of these for a formula (OWASP, CSV injection). An apostrophe before it counts
 * too, so that a reader can take off the first one again.
 */
const formulaStart = /^'*[=+\-@\t\r]/;

/** @param rows the first one has the names of the columns */
export const csv = (rows: readonly (readonly string[])[]): string =>
  // Excel reads UTF-8 only after a byte order mark.
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
