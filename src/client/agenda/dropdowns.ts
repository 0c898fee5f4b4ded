/** Closes the dropdowns of an agenda on Escape, and when the reader clicks or moves the focus elsewhere. */
const openDropdowns = () =>
  document.querySelectorAll<HTMLDetailsElement>('.agenda-tool[open], .item-options[open]');

export function closeDropdownsOnLeave(): void {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const dropdown of openDropdowns()) {
      if (dropdown.contains(document.activeElement)) dropdown.querySelector('summary')?.focus();
      dropdown.open = false;
    }
  });
  for (const type of ['pointerdown', 'focusin'] as const) {
    addEventListener(type, ({ target }) => {
      for (const dropdown of openDropdowns()) if (!dropdown.contains(target as Node)) dropdown.open = false;
    });
  }
}
