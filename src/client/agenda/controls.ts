/** The icons and controls of the agenda tools. */
import { element } from '../dom.ts';

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
  element(
    'details',
    { class: 'agenda-tool', name: 'tool' },
    element('summary', {}, icon(path), label),
    panel,
  );

/** Creates a label that contains a checkbox. */
export function checkbox(
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = element('input', { type: 'checkbox', ...attributes });
  return { label: element('label', { class: 'checkbox-label' }, input, ` ${text}`), input };
}
