import { element } from './dom.ts';

/** Loads a style sheet that only scripts need. Also resolves if it cannot be loaded. */
export function loadStyleSheet(href: string): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
