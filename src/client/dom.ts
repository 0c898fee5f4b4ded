/** Creates and reads elements. */

/** Creates an element. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

export function button(
  content: Node | string,
  onClick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const created = element('button', { type: 'button', ...attributes }, content);
  created.addEventListener('click', onClick);
  return created;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** @param path in a view box of 20 by 20 */
export function icon(path: string): SVGElement {
  const created = document.createElementNS(svgNamespace, 'svg');
  created.setAttribute('viewBox', '0 0 20 20');
  created.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('d', path);
  created.append(line);
  return created;
}

export const icons = {
  star: 'M10 2.2l2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.6-4.8 2.6 1-5.4-4-3.8 5.4-.7z',
  clock: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 5.5V10l3 2',
  filter: 'M2 5h16M5 10h10M8 15h4',
};

/** Creates a dropdown for the row above the days. @param path of the icon */
export const dropdown = (path: string, label: string, panel: HTMLElement): HTMLElement =>
  element('details', { class: 'tool', name: 'tool' }, element('summary', {}, icon(path), label), panel);

/** Creates a label that contains a checkbox. */
export function checkbox(
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = element('input', { type: 'checkbox', ...attributes });
  return { label: element('label', { class: 'check' }, input, ` ${text}`), input };
}

/**
 * Reads a data attribute that the page always sets.
 * @param name as in `dataset`
 * @throws Error if the attribute is missing
 */
export function readData({ dataset, tagName }: HTMLElement, name: string): string {
  const value = dataset[name];
  if (value === undefined) throw new Error(`${tagName}: "${name}" is missing in its data attributes`);
  return value;
}

/** Returns the items of an agenda, in order. */
export const agendaItems = (root: ParentNode): HTMLLIElement[] => [
  ...root.querySelectorAll<HTMLLIElement>('.items > li'),
];

export const itemTitle = (item: Element): string => item.querySelector('h3')?.textContent?.trim() ?? '';

/**
 * Returns start and end of an item as the page writes them, which are equal for a point in time; `null` for an item
 * without a time.
 */
export function itemInstants(item: Element): [start: string, end: string] | null {
  const [start, end] = item.querySelectorAll<HTMLTimeElement>('.time > bdi > time');
  return start ? [start.dateTime, (end ?? start).dateTime] : null;
}

/** Loads a style sheet that only scripts need. Also resolves if it cannot be loaded. */
export function loadStyleSheet(href: string): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
