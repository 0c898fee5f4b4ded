/** Returns the text of a cell without its label, which narrow screens show. */
export const textOfCell = ({ childNodes }: HTMLTableCellElement): string =>
  [...childNodes]
    .filter((node) => !(node instanceof Element && node.classList.contains('cell-label')))
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
