/** Makes and reads elements. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(
  content: Node | string,
  action: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, content);
  made.addEventListener('click', action);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** @param path on a field of 20 by 20 */
export function icon(path: string): SVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 20 20');
  made.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}

export const icons = {
  star: 'M10 2.2l2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.6-4.8 2.6 1-5.4-4-3.8 5.4-.7z',
  clock: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 5.5V10l3 2',
  filter: 'M2 5h16M5 10h10M8 15h4',
};

/** A fold in the row above the days. */
export const tool = (path: string, label: string, panel: HTMLElement): HTMLElement =>
  element('details', { class: 'tool', name: 'tool' }, element('summary', {}, icon(path), label), panel);

/** A box to tick, with what it stands for. */
export const check = (text: string, attributes: Readonly<Record<string, string>> = {}): HTMLLabelElement =>
  element('label', { class: 'check' }, element('input', { type: 'checkbox', ...attributes }), ` ${text}`);

/** Items of the agenda, in order. */
export const itemsIn = (root: ParentNode): HTMLLIElement[] => [
  ...root.querySelectorAll<HTMLLIElement>('.items > li'),
];

export const titleOf = (item: Element): string => item.querySelector('h3')?.textContent?.trim() ?? '';

/** Start and end of an item as they are written in the page; a point in time ends as it begins. */
export function instantsOf(item: Element): [start: string, end: string] {
  const [start, end] = item.querySelectorAll<HTMLTimeElement>('.time > bdi > time');
  return [start?.dateTime ?? '', (end ?? start)?.dateTime ?? ''];
}

/** Loads a sheet that only matters once scripts run. */
export function loadSheet(href: string): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
