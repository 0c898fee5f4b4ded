/** The items of an agenda in the page. */

/** Returns the items of an agenda, in order. */
export const agendaItems = (root: ParentNode): HTMLLIElement[] => [
  ...root.querySelectorAll<HTMLLIElement>('.timeline > li'),
];

export const itemTitle = (item: Element): string => item.querySelector('h3')?.textContent?.trim() ?? '';

/**
 * Returns start and end of an item as the page writes them, which are equal for a point in time; `null` for an item
 * without a time.
 */
export function itemInstants(item: Element): [start: string, end: string] | null {
  const [start, end] = item.querySelectorAll<HTMLTimeElement>('.item-time > bdi > time');
  return start ? [start.dateTime, (end ?? start).dateTime] : null;
}
