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

/**
 * Reads a data attribute that the page always sets.
 * @param name as in `dataset`
 * @throws Error if the attribute is missing
 */
export function readData({ dataset }: HTMLElement, name: string): string {
  const value = dataset[name];
  if (value === undefined) throw new Error(`The data attribute "${name}" is missing.`);
  return value;
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
