/** The lists of the filters, which open over the table. */
import { closeDropdownsOnLeave } from '../dropdowns.ts';

/** Closes the lists when the reader leaves them, and moves those that would reach beyond the edge of the page. */
export function improvePanels(controls: HTMLElement): void {
  closeDropdownsOnLeave('.facet');
  for (const panel of controls.querySelectorAll<HTMLElement>('.facet > ul'))
    panel.closest('details')?.addEventListener('toggle', () => keepOnPage(panel, controls));
}

function keepOnPage(panel: HTMLElement, page: HTMLElement): void {
  panel.style.translate = '';
  const { left, right } = panel.getBoundingClientRect();
  const edges = page.getBoundingClientRect();
  const distance = Math.max(edges.left - left, 0) - Math.max(right - edges.right, 0);
  panel.style.translate = `${distance}px`;
}
