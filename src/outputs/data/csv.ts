/** Writes tables as CSV (RFC 4180), for spreadsheets. */

/**
 * The positions where programs can take what follows for a formula (OWASP, CSV injection): the start of a cell, and what
 * a program takes for one that separates cells by semicolons or tabs, where line breaks separate rows. Apostrophes count
 * too, so that a reader can take off the first one again.
 */
const formulaStart = /^(?='*[=+\-@\t\r])|(?<=[;\t\r\n])(?=["']*[=+\-@])/g;

/** @param rows the first one has the names of the columns */
export const csv = (rows: readonly (readonly string[])[]): string =>
  // Excel reads UTF-8 only after a byte order mark.
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  const safe = text.replace(formulaStart, "'");
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
