/** Groups the days of the journal: those to come, the next one first, then the earlier ones by year, the latest first. */
import { element, readData } from '../dom.ts';

/** @param today ISO 8601 date, which counts as a day to come @param shown dates of days that are shown elsewhere */
export function groupDays(container: HTMLElement, today: string, shown: readonly string[]): void {
  const rows = [...container.querySelectorAll<HTMLElement>('ol > li[data-date]')].filter((row) => {
    const isShown = shown.includes(readData(row, 'date'));
    if (isShown) row.remove();
    return !isShown;
  });
  const upcoming = rows.filter((row) => readData(row, 'date') >= today).reverse();
  const list = element('ol', { class: 'row-list journal-rows' }, ...upcoming);
  for (const section of container.querySelectorAll('section'))
    if (!section.querySelector('li[data-date]')) section.remove();
  if (upcoming.length === 0) return;
  container.prepend(
    element(
      'section',
      { class: 'journal-group' },
      element('h2', { class: 'journal-group-title' }, readData(container, 'upcoming')),
      list,
    ),
  );
}
