/** Folds that open over the page close with Escape, and when the reader goes elsewhere. */
const open = () => document.querySelectorAll<HTMLDetailsElement>('.tool[open], .options[open]');

export function createPanels(): void {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const fold of open()) {
      if (fold.contains(document.activeElement)) fold.querySelector('summary')?.focus();
      fold.open = false;
    }
  });
  for (const type of ['pointerdown', 'focusin'] as const) {
    addEventListener(type, ({ target }) => {
      for (const fold of open()) if (!fold.contains(target as Node)) fold.open = false;
    });
  }
}
